import { MainThread } from '../main-thread.ts';
import type { Findings, Section } from '../section.ts';
import { verdict } from '../statistics.ts';
import { kilobytes, ratio } from '../table.ts';
import type { Workbench } from '../workbench.ts';

/** A small map: what is kept in memory does not depend on the number of its pixels, the time of a frame does. */
const SIZE = { width: 240, height: 136 };
const PIXEL_RATIO = 0.5;
const VERTICES = 10_000;
const FRAMES_A_REPLAY = 6;
const REPLAYS = [100, 500, 1000];
const LONGEST_MS = 240_000;
/** Greatest ratio of what is held after the last of them to what is held after the first. */
const GREATEST_RATIO = 1.05;

/** Heap of the page after many replays. */
export const memorySection: Section = {
  name: 'memory',
  title: 'Memory: JavaScript heap after replays of the film',
  measure,
};

async function measure(workbench: Workbench): Promise<Findings> {
  const page = await workbench.page({ viewport: SIZE, deviceScaleFactor: PIXEL_RATIO });
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
      const { heapBytes, nodes, listeners } = await thread.held();
      first ??= heapBytes;
      const isLast = replays === REPLAYS.at(-1);
      const isFlat = done < replays ? 'not reached' : verdict(heapBytes / first, GREATEST_RATIO);
      const counts = [nodes, listeners].map((count) => count.toLocaleString('en'));
      rows.push([
        done.toLocaleString('en'),
        kilobytes(heapBytes),
        ...counts,
        ratio(heapBytes, first),
        isLast ? isFlat : '',
      ]);
    }
    const columns = ['replays', 'heap', 'nodes', 'listeners', `ratio to ${REPLAYS[0]}`, `at most ${GREATEST_RATIO}`];
    return {
      tables: [{ columns, rows }],
      notes: [
        `Each replay shows ${FRAMES_A_REPLAY} frames from the first second to the last, with a route of ` +
          `${VERTICES.toLocaleString('en')} vertices. All is measured after a garbage collection.`,
      ],
    };
  } finally {
    await page.context().close();
  }
}
