import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Manifest } from 'vite';
import type { PosterFiles } from '../lib/poster/plate-library.svelte.ts';
import type { Story } from '../lib/story/model.ts';
import { CardPainter } from './card/card-painter.ts';
import { cardPath } from './card/card-size.ts';
import { readCredits } from './credits.ts';
import { GroundTiles } from './poster/ground-tiles.ts';
import { stillFiles } from './poster/still-files.ts';
import { StoryPosters } from './poster/story-posters.ts';
import { indexPage, storyPage, type PageAssets, type Renderer, type Site } from './pages.ts';
import { sharingFiles } from './sharing-files.ts';

/** Writes every page and every story's data into the output folder, from what Vite has built. */
export async function prerender(stories: readonly Story[], outDir: string, serverFile: string): Promise<void> {
  const manifestFile = join(outDir, '.vite/manifest.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest;
  const renderer = (await import(pathToFileURL(serverFile).href)) as Renderer;
  const assets = {
    story: assetsOf(manifest, 'src/pages/story/client.ts'),
    index: assetsOf(manifest, 'src/pages/index/client.ts'),
  };
  const styles = new Map<string, string>();
  for (const file of [...assets.story.styles, ...assets.index.styles]) {
    styles.set(file, await readFile(join(outDir, file), 'utf8'));
  }
  const tiles = new GroundTiles(join(outDir, 'basemap'));
  const posters = new Map(stories.map((story) => [story.id, new StoryPosters(story, tiles)]));
  const files = new Map<string, (language: string) => PosterFiles>();
  for (const story of stories) {
    files.set(story.id, await writePosters(story, posters.get(story.id)!, renderer, join(outDir, story.id)));
  }
  const site: Site = {
    renderer,
    credits: readCredits(),
    assets,
    address: siteAddress(),
    dataFile: (story) => `story.${hashOf(JSON.stringify(story))}.json`,
    hasPolicy: true,
    inlineStyle: (assets, root) => assets.styles.map((file) => rebased(styles.get(file)!, root)).join(''),
    posters: (story) => posters.get(story.id)!,
    posterFiles: (story, language) => files.get(story.id)!(language),
  };
  const pages = [
    indexPage(site, stories),
    ...(await Promise.all(
      stories.flatMap((story) => story.languages.map((language) => storyPage(site, story, language))),
    )),
  ];
  for (const { path, html } of pages) await write(join(outDir, path), html);
  const painter = await CardPainter.open(join(outDir, 'fonts'));
  for (const story of stories) {
    for (const language of story.languages) {
      const card = await painter.paint(story, language, posters.get(story.id)!, renderer);
      await write(join(outDir, story.id, cardPath(language)), card);
    }
  }
  await tiles.close();
  for (const { path, text } of sharingFiles(stories, site.address)) await write(join(outDir, path), text);
  for (const story of stories) await write(join(outDir, story.id, site.dataFile(story)), JSON.stringify(story));
  await rm(dirname(manifestFile), { recursive: true });
}

/** Writes the stills, plates and names of a story's posters, and tells what their files are called. */
async function writePosters(story: Story, posters: StoryPosters, renderer: Renderer, folder: string) {
  const writeHashed = async (name: string, value: unknown) => {
    const text = JSON.stringify(value);
    const file = `ground/${name}.${hashOf(text)}.json`;
    await write(join(folder, file), text);
    return file;
  };
  const plates: Record<string, string> = {};
  const names: Record<string, string> = {};
  for (const { id } of story.chapters) plates[id] = await writeHashed(id, await posters.plate(id));
  for (const language of story.languages) {
    const times = renderer.launchTimes(story, language);
    const all = await Promise.all(
      story.chapters.map(async ({ id }) => [id, await posters.names(id, language, times)] as const),
    );
    names[language] = await writeHashed(`names.${language}`, Object.fromEntries(all));
    const stills = await stillFiles(story, language, posters, renderer, join(folder, '..'));
    for (const { path, svg } of stills) await write(join(folder, path), svg);
  }
  return (language: string): PosterFiles => ({ plates, names: names[language]! });
}

/** A style sheet of the assets folder for the head of a page: its files lie where the page's root says. */
function rebased(css: string, root: string): string {
  return css.trim().replaceAll('url(../', `url(${root}`);
}

/** The entry's script, everything that it imports at once or later, and the style sheets of what comes at once. */
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
    later: (manifest[entry]!.dynamicImports ?? []).flatMap((key) => {
      const { file, assets = [] } = manifest[key]!;
      return [{ file, as: 'script' as const }, ...assets.map((worker) => ({ file: worker, as: 'worker' as const }))];
    }),
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

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
