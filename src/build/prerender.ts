import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Manifest } from 'vite';
import type { Story } from '../lib/story/model.ts';
import { readCredits } from './credits.ts';
import { indexPage, storyPage, type PageAssets, type Renderer, type Site } from './pages.ts';

/** Writes every page and every story's data into the output folder, from what Vite has built. */
export async function prerender(stories: readonly Story[], outDir: string, serverFile: string): Promise<void> {
  const manifestFile = join(outDir, '.vite/manifest.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest;
  const site: Site = {
    renderer: (await import(pathToFileURL(serverFile).href)) as Renderer,
    credits: readCredits(),
    assets: {
      story: assetsOf(manifest, 'src/pages/story/client.ts'),
      index: assetsOf(manifest, 'src/pages/index/client.ts'),
    },
    address: siteAddress(),
    dataFile: (story) => `story.${hashOf(JSON.stringify(story))}.json`,
    hasPolicy: true,
  };
  const pages = [
    indexPage(site, stories),
    ...stories.flatMap((story) => story.languages.map((language) => storyPage(site, story, language))),
  ];
  for (const { path, html } of pages) await write(join(outDir, path), html);
  for (const story of stories) await write(join(outDir, story.id, site.dataFile(story)), JSON.stringify(story));
  await rm(dirname(manifestFile), { recursive: true });
}

/** The entry's script, everything that it imports at once, and the style sheets of all of them. */
function assetsOf(manifest: Manifest, entry: string): PageAssets {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    manifest[key]?.imports?.forEach(visit);
  };
  visit(entry);
  const chunks = [...seen].map((key) => manifest[key]!);
  return {
    scripts: [manifest[entry]!.file],
    preloads: chunks.slice(1).map(({ file }) => file),
    styles: [...new Set(chunks.flatMap(({ css }) => css ?? []))],
  };
}

function siteAddress(): string | null {
  const address = process.env['ITINERA_SITE'];
  if (!address) return null;
  return address.endsWith('/') ? address : `${address}/`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
