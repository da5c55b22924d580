import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Story } from '../../../lib/story/model.ts';
import { fitBox } from '../../../lib/geo/camera.ts';
import { fromMercator } from '../../../lib/geo/mercator.ts';
import { TIER_VIEWPORT } from '../../../lib/poster/stage.ts';
import { frameAt } from '../../../lib/story/frame.ts';
import { compileTimeline } from '../../../lib/story/timeline.ts';
import { buildPage } from '../build-bench-page.ts';
import { clockFirstView, THROTTLE, type FirstView } from '../first-view-clock.ts';
import type { Findings, Section } from '../section.ts';
import { median } from '../statistics.ts';
import { firstStoryPath } from '../story-page.ts';
import type { Workbench } from '../workbench.ts';

const ROUNDS = 7;
const REST_MS = 1500;
const SCREEN = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 };
const MEASURES = ['firstPaintMs', 'largestPaintMs', 'posterMs', 'liveMs', 'blockingMs'] as const;

/** When a reader sees the map, on the story page and on two pages that have nothing but a map. */
export const firstViewSection: Section = { name: 'view', title: 'First view of the map on a slow phone', measure };

async function measure(workbench: Workbench): Promise<Findings> {
  const site = await workbench.site();
  const path = await firstStoryPath(workbench);
  const still = await workbench.serve(await staticPage(workbench, path));
  const bare = (await workbench.serve(await buildPage(workbench.root, 'bare'))) + (await cameraOf(workbench, path));
  const pages = { story: [site.url + path, true], still: [still, false], bare: [bare, true] } as const;
  const seen: Record<keyof typeof pages, FirstView[]> = { story: [], still: [], bare: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, [url, hasLiveMap]] of Object.entries(pages) as [
      keyof typeof pages,
      readonly [string, boolean],
    ][]) {
      const page = await workbench.page(SCREEN);
      seen[name].push(await clockFirstView(page, url, hasLiveMap));
      await page.context().close();
      // The graphics process has work left of a page that is gone.
      await setTimeout(REST_MS);
    }
  }
  const of = (name: keyof typeof pages, key: keyof FirstView) => median(seen[name].map((view) => view[key]));
  const ms = (value: number) => (Number.isNaN(value) ? '' : String(Math.round(value)));
  const compare = (what: string, value: number, reference: string, compared: number, limit: number) => {
    const ratio = value / compared;
    return [
      what,
      ms(value),
      reference,
      ms(compared),
      ratio.toFixed(2),
      `at most ${limit}`,
      ratio <= limit ? 'ok' : 'too much',
    ];
  };
  return {
    tables: [
      {
        columns: ['page', 'first paint ms', 'largest paint ms', 'drawn map ms', 'live map ms', 'blocking ms'],
        rows: (Object.keys(pages) as (keyof typeof pages)[]).map((name) => [
          { story: 'story page', still: 'static SVG page', bare: 'bare MapLibre page' }[name],
          ...MEASURES.map((key) => ms(of(name, key))),
        ]),
      },
      {
        columns: ['measure', 'ms', 'compared to', 'ms', 'ratio', 'goal', ''],
        rows: [
          compare('map seen', of('story', 'posterMs'), 'static SVG page', of('still', 'posterMs'), 1.3),
          compare('map seen', of('story', 'posterMs'), 'bare page', of('bare', 'liveMs'), 0.5),
          compare('live map', of('story', 'liveMs'), 'bare page', of('bare', 'liveMs'), 0.75),
          compare('blocking', of('story', 'blockingMs'), 'bare page', of('bare', 'blockingMs'), 0.7),
        ],
      },
    ],
    notes: [
      `Medians of ${ROUNDS} cold loads in turns; line ${THROTTLE.megabitsPerSecond} Mbit/s with ${THROTTLE.latencyMs} ms, processor slowed ${THROTTLE.processorSlowdown} times.`,
      'The bare page has the same base map with its names at the same camera, without story or text.',
    ],
  };
}

/** A page with the story page's drawn map and nothing else, in a folder of its own. */
async function staticPage({ root, siteFolder }: Workbench, path: string): Promise<string> {
  const html = await readFile(join(siteFolder, path, 'index.html'), 'utf8');
  const style = /<style>.*?<\/style>/s.exec(html)![0];
  const from = html.indexOf('<div class="poster');
  const to = html.indexOf('</div></div></div>', from);
  const folder = await buildPage(root, 'bare', 'still');
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><title>A map</title>${style}<div style="position:relative;width:972px;height:696px">${html.slice(from, to)}</div></div></div></div></html>`,
  );
  return folder;
}

/** The camera of the story's first frame, as the address of the bare page has it. */
async function cameraOf({ siteFolder }: Workbench, path: string): Promise<string> {
  const html = await readFile(join(siteFolder, path, 'index.html'), 'utf8');
  const { storyUrl } = JSON.parse(/id="page-data">(.*?)<\/script>/s.exec(html)![1]!) as { storyUrl: string };
  const story = JSON.parse(await readFile(join(siteFolder, path, storyUrl), 'utf8')) as Story;
  const { to } = frameAt(compileTimeline(story), 0).view;
  const { x, y, zoom } = fitBox(to, TIER_VIEWPORT.wide, to);
  const [longitude, latitude] = fromMercator([x, y]);
  return `?longitude=${longitude}&latitude=${latitude}&zoom=${zoom}`;
}
