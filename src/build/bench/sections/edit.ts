import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startDevelopment } from '../../../../e2e/support/development-server.ts';
import type { Findings, Section } from '../section.ts';
import { median, verdict } from '../statistics.ts';
import { waitForLive } from '../story-page.ts';
import type { Workbench } from '../workbench.ts';

const STORY = 'kim-vostochny';
const ROUNDS = 5;
const LONGEST_MS = 1000;
/** A change that takes longer is not seen at all. */
const GIVE_UP_MS = 30_000;
const SCREEN = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 };

/** A change of a file, and by what the page shows it: an element that matches `selector` and holds the words. */
interface Change {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly selector: string;
  readonly before: string;
  readonly after: string;
}

const CHANGES: readonly Change[] = [
  {
    what: 'a text',
    file: 'story.yaml',
    from: 'Tuesday, the border',
    to: 'Tuesday, the frontier',
    selector: 'h2',
    before: 'the border',
    after: 'the frontier',
  },
  {
    what: 'a time',
    file: 'story.yaml',
    from: '2023-09-13T11:43+09:00',
    to: '2023-09-13T11:48+09:00',
    selector: 'td',
    before: 'about 11:43, 13',
    after: 'about 11:48, 13',
  },
  {
    what: 'a position',
    file: 'places.geojson',
    from: '[130.6453, 42.4281]',
    to: '[130.648, 42.4299]',
    selector: 'button',
    before: '130.6453, 42.4281',
    after: '130.648, 42.4299',
  },
];

/** Time from the writing of a story's file to the changed page, while `npm run dev` runs. */
export const editSection: Section = {
  name: 'edit',
  title: 'Editing: time from saving a file to seeing it on the open page',
  measure,
};

async function measure(workbench: Workbench): Promise<Findings> {
  const root = await mkdtemp(join(tmpdir(), 'itinera-edit-'));
  await cp(join(workbench.root, 'geo', STORY), join(root, STORY), { recursive: true });
  const { server, address } = await startDevelopment(root);
  const page = await workbench.page(SCREEN);
  try {
    // The server compiles every module of the page for its first reader.
    await page.goto(`${address}${STORY}/en/?t=26`, { timeout: 120_000 });
    await waitForLive(page);
    await page.getByRole('button', { name: 'Move things' }).click();
    const rows: string[][] = [];
    for (const change of CHANGES) {
      const seen: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        for (const isBack of [false, true]) {
          seen.push(await seenAfterMs(page, join(root, STORY), change, isBack));
          await waitForLive(page);
        }
      }
      const [middle, longest] = [median(seen), Math.max(...seen)].map(Math.round) as [number, number];
      rows.push([change.what, String(middle), String(longest), String(LONGEST_MS), verdict(middle, LONGEST_MS)]);
    }
    return {
      tables: [{ columns: ['change of', 'ms', 'longest ms', 'at most', ''], rows }],
      notes: [`Medians of ${2 * ROUNDS} changes of ${STORY}, from the writing of the file to the next painted frame.`],
    };
  } finally {
    await page.context().close();
    await server.close();
    await rm(root, { recursive: true });
  }
}

/** Writes a change, or takes it back, and waits for the frame in which the page shows it. */
async function seenAfterMs(page: Page, folder: string, change: Change, isBack: boolean): Promise<number> {
  const file = join(folder, change.file);
  const [from, to] = isBack ? [change.to, change.from] : [change.from, change.to];
  const text = await readFile(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${STORY}/${change.file} has no "${from}" to change.`);
  const seen = page.evaluate(
    ([selector, words, limit]) =>
      new Promise<number>((resolve, reject) => {
        setTimeout(() => reject(new Error(`The page does not show "${words}".`)), limit);
        const observer = new MutationObserver(() => {
          const found = [...document.querySelectorAll(selector)].some(({ outerHTML }) => outerHTML.includes(words));
          if (!found) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
    [change.selector, isBack ? change.before : change.after, GIVE_UP_MS] as const,
  );
  const start = Date.now();
  await writeFile(file, text.replaceAll(from, to));
  return (await seen) - start;
}
