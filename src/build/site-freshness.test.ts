import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isSiteFresh } from './site-freshness.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'itinera-fresh-'));
  await file('src/pages/story.ts', 100);
  await file('geo/north/story.yaml', 100);
});

afterEach(() => rm(root, { recursive: true }));

it('is not fresh before the first build', async () => {
  expect(await isSiteFresh(root, 'dist')).toBe(false);
});

it('is fresh when the build is younger than all sources', async () => {
  await file('dist/index.html', 200);
  expect(await isSiteFresh(root, 'dist')).toBe(true);
});

it('is stale after an edit deep in a story', async () => {
  await file('dist/index.html', 200);
  await file('geo/north/story.yaml', 300);
  expect(await isSiteFresh(root, 'dist')).toBe(false);
});

it('stays fresh when a package of a tool changes', async () => {
  await file('geo/basemap/node_modules/tool/index.js', 300);
  await age('geo/basemap', 100);
  await age('geo', 100);
  await file('dist/index.html', 200);
  expect(await isSiteFresh(root, 'dist')).toBe(true);
});

/** Writes a file that was last changed at that second; its folders are of the same second. */
async function file(path: string, second: number): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), '');
  for (let part = path; part !== '.'; part = dirname(part)) await age(part, second);
}

function age(path: string, second: number): Promise<void> {
  return utimes(join(root, path), second, second);
}
