import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Exchange } from '../recorder.ts';
import type { Findings, Section } from '../section.ts';
import { verdict } from '../statistics.ts';
import { filmSeconds, firstStoryPath, openLive, SCREEN, scrubTo } from '../story-page.ts';
import { kilobytes } from '../table.ts';
import type { Workbench } from '../workbench.ts';

const FILM_BUDGET_BYTES = 400_000;
const STEP_SECONDS = 1;

/** What of the basemap is loaded for the first picture and for the whole film. */
export const tilesSection: Section = {
  name: 'tiles',
  title: `Basemap: bytes loaded at ${SCREEN.viewport.width}x${SCREEN.viewport.height}`,
  measure,
};

async function measure(workbench: Workbench): Promise<Findings> {
  const site = await workbench.site();
  const page = await workbench.page(SCREEN);
  try {
    site.take();
    await openLive(page, site.url + (await firstStoryPath(workbench)));
    const first = site.take().filter(isTile);
    const seconds = await filmSeconds(page);
    for (let second = STEP_SECONDS; second <= seconds; second += STEP_SECONDS) await scrubTo(page, second);
    const film = [...first, ...site.take().filter(isTile)];
    const archives = await archiveBytes(join(workbench.siteFolder, 'basemap'));
    const rows = [...archives].map(([name, bytes]) => [
      name,
      kilobytes(bytes),
      ...ofArchive(first, name),
      ...ofArchive(film, name),
    ]);
    const total = [...archives.values()].reduce((sum, bytes) => sum + bytes, 0);
    const columns = ['archive', 'size', 'first map requests', 'first map', 'film requests', 'film'];
    return {
      tables: [
        { columns, rows: [...rows, ['all', kilobytes(total), ...summary(first), ...summary(film)]] },
        {
          columns: ['whole film', 'loaded', 'budget', ''],
          rows: [
            [
              'tiles',
              kilobytes(bytesOf(film)),
              kilobytes(FILM_BUDGET_BYTES),
              verdict(bytesOf(film), FILM_BUDGET_BYTES),
            ],
          ],
        },
      ],
      notes: [
        `The film of ${seconds} s is stepped through by its timeline, each ${STEP_SECONDS} s until the map is idle.`,
      ],
    };
  } finally {
    await page.context().close();
  }
}

const isTile = ({ kind }: Exchange): boolean => kind === 'tiles';

const bytesOf = (exchanges: readonly Exchange[]): number => exchanges.reduce((sum, { bytes }) => sum + bytes, 0);

function ofArchive(exchanges: readonly Exchange[], name: string): string[] {
  return summary(exchanges.filter(({ path }) => basename(path) === name));
}

/** How many requests and bytes; requests for a whole file are named, since they are a host's fault. */
function summary(exchanges: readonly Exchange[]): string[] {
  const whole = exchanges.filter(({ isRange, status }) => !isRange || status !== 206).length;
  return [`${exchanges.length}${whole > 0 ? ` (${whole} whole)` : ''}`, kilobytes(bytesOf(exchanges))];
}

async function archiveBytes(folder: string): Promise<Map<string, number>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.pmtiles')).sort();
  return new Map(await Promise.all(names.map(async (name) => [name, (await stat(join(folder, name))).size] as const)));
}
