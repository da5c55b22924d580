import { MainThread } from '../main-thread.ts';
import type { Findings, Section } from '../section.ts';
import { kilobytes, ratio } from '../table.ts';
import type { Workbench } from '../workbench.ts';

/** A small map: what is kept in memory does not depend on the number of its pixels, the time of a frame does. */
const SIZE = { width: 320, height: 180 };
const VERTICES = 10_000;
const FRAMES_A_REPLAY = 20;
const REPLAYS = [10, 100, 1000];
const LONGEST_MS = 75_000;

/** Heap of the page after many replays. */
export const memorySection: Section = {
  name: 'memory',
  title: 'Memory: JavaScript heap after replays of the film',
  measure,
};

async function measure(workbench: Workbench): Promise<Findings> {
  const page = await workbench.page({ viewport: SIZE });
  try {
    await page.goto(await workbench.benchUrl());
    await page.evaluate((options) => window.bench.open(options), {
      vertices: VERTICES,
      ...SIZE,
      contestants: ['story' as const],
    });
    const thread = await MainThread.of(page);
    const end = Date.now() + LONGEST_MS;
    const rows: string[][] = [];
    let done = 0;
    let first: number | null = null;
    for (const replays of REPLAYS) {
      const options = { frames: FRAMES_A_REPLAY, times: replays - done, forMs: Math.max(1, end - Date.now()) };
      done += await page.evaluate((given) => window.bench.replay(given), options);
      await page.evaluate(() => window.bench.settle('story', 0));
      const bytes = await thread.heapBytes();
      first ??= bytes;
      rows.push([done.toLocaleString('en'), kilobytes(bytes), ratio(bytes, first)]);
    }
    return {
      tables: [{ columns: ['replays', 'heap', `ratio to ${REPLAYS[0]}`], rows }],
      notes: [
        `Each replay shows ${FRAMES_A_REPLAY} frames from the first second to the last, with a route of ` +
          `${VERTICES.toLocaleString('en')} vertices. The heap is measured after a garbage collection.`,
      ],
    };
  } finally {
    await page.context().close();
  }
}
