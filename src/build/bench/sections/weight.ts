import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Exchange } from '../recorder.ts';
import { RESOURCE_KINDS } from '../resource-kind.ts';
import type { Findings, Section } from '../section.ts';
import { verdict } from '../statistics.ts';
import { firstStoryPath, openLive, SCREEN } from '../story-page.ts';
import { kilobytes, ratio, type Table } from '../table.ts';
import type { Workbench } from '../workbench.ts';

const FIRST_VIEW_BUDGET_BYTES = 60_000;
const MAPLIBRE_FILES = ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl.css'];
/** Kinds whose files are compressed in themselves. */
const COMPRESSED = ['fonts', 'tiles'];

/** One answer as the site's server sends it, and as it would be with the best compression. */
interface Weight {
  readonly kind: Exchange['kind'];
  readonly sent: number;
  readonly brotli: number;
}

/** Transferred bytes of the story page by type. */
export const weightSection: Section = {
  name: 'weight',
  title: 'Story page: transferred bytes by type',
  measure,
};

async function measure(workbench: Workbench): Promise<Findings> {
  const view = await load(workbench, false);
  const live = await load(workbench, true);
  const columns = ['type', 'without scripts: files', 'as sent', 'brotli', 'live map files', 'as sent', 'brotli'];
  const rows = RESOURCE_KINDS.map((kind) => {
    const ofKind = (weights: Weight[]) => figures(weights.filter((weight) => weight.kind === kind));
    return [kind, ...ofKind(view), ...ofKind(live)];
  });
  return {
    tables: [
      { columns, rows: [...rows, ['all', ...figures(view), ...figures(live)]] },
      comparison(workbench, view, live),
    ],
    notes: [
      'Without scripts: the whole page with its stills, and what it preloads for scripts. Live map: all until it is live.',
      'Bodies of the answers, without headers.',
    ],
  };
}

function comparison(workbench: Workbench, view: readonly Weight[], live: readonly Weight[]): Table {
  const bytesOf = (weights: readonly Weight[], ...kinds: Weight['kind'][]) =>
    sum(
      weights.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)),
      'brotli',
    );
  const row = (what: string, bytes: number, reference: string, compared: number, judgement = '') => [
    what,
    kilobytes(bytes),
    reference,
    kilobytes(compared),
    ratio(bytes, compared),
    judgement,
  ];
  const plain = bytesOf(view, 'html', 'css');
  const bare = maplibreBytes(workbench) + bytesOf(live, 'tiles');
  const budget = FIRST_VIEW_BUDGET_BYTES;
  return {
    columns: ['brotli', 'bytes', 'compared to', 'bytes', 'ratio', ''],
    rows: [
      row('first view: html, css, poster', plain, 'budget', budget, verdict(plain, budget)),
      row('without scripts: all', bytesOf(view), 'budget', budget, verdict(bytesOf(view), budget)),
      row('live map', bytesOf(live), 'MapLibre and the tiles', bare),
    ],
  };
}

async function load(workbench: Workbench, hasScripts: boolean): Promise<Weight[]> {
  const site = await workbench.site();
  const page = await workbench.page({ ...SCREEN, javaScriptEnabled: hasScripts });
  try {
    site.take();
    const url = site.url + (await firstStoryPath(workbench));
    if (hasScripts) await openLive(page, url);
    else await page.goto(url, { waitUntil: 'networkidle' });
    const sent = site.take().filter(({ status }) => status < 300);
    return await Promise.all(sent.map((exchange) => weigh(workbench, exchange)));
  } finally {
    await page.context().close();
  }
}

async function weigh({ siteFolder }: Workbench, { path, kind, bytes, isRange }: Exchange): Promise<Weight> {
  if (isRange || COMPRESSED.includes(kind)) return { kind, sent: bytes, brotli: bytes };
  const file = await readFile(join(siteFolder, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : ''));
  return { kind, sent: bytes, brotli: Math.min(file.length, brotliCompressSync(file).length) };
}

function figures(weights: readonly Weight[]): string[] {
  if (weights.length === 0) return ['', '', ''];
  return [String(weights.length), kilobytes(sum(weights, 'sent')), kilobytes(sum(weights, 'brotli'))];
}

function sum(weights: readonly Weight[], field: 'sent' | 'brotli'): number {
  return weights.reduce((total, weight) => total + weight[field], 0);
}

/** MapLibre as its package ships it, which no page with a live map can do without. */
function maplibreBytes({ root }: Workbench): number {
  const { resolve } = createRequire(join(root, 'package.json'));
  return MAPLIBRE_FILES.map((file) => readFileSync(resolve(`maplibre-gl/dist/${file}`)))
    .map((file) => brotliCompressSync(file).length)
    .reduce((total, bytes) => total + bytes, 0);
}
