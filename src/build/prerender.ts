import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Manifest } from 'vite';
import { indexPage, type Renderer } from './pages.ts';
import { siteFiles } from './sharing-files.ts';
import { siteAddress } from './site-address.ts';
import { readSiteAssets, rebasedStyles } from './site-assets.ts';
import { commonKey } from './stories/common-key.ts';
import { makeStories, type MakeOptions, type StoriesMade } from './stories/make-stories.ts';
import { writeFileDeep } from './write-file.ts';

/** The folders of a build. */
export interface BuildFolders {
  /** The project. */
  readonly root: string;
  /** Where Vite has built the client to, and the pages are written to. */
  readonly outDir: string;
  /** Where Vite has built the renderer and the workers' program to. */
  readonly serverFolder: string;
  readonly publicDir: string;
  readonly cacheFolder: string;
}

/** Writes every page and every story's files into the output folder. Throws Error for broken stories. */
export async function prerender(
  storyFolders: readonly string[],
  { root, outDir, serverFolder, publicDir, cacheFolder }: BuildFolders,
  options: Omit<MakeOptions, 'workerFile'>,
): Promise<StoriesMade> {
  const manifestFile = join(outDir, '.vite/manifest.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest;
  const { assets, styles } = await readSiteAssets(outDir, manifest);
  const address = siteAddress(process.env['ITINERA_SITE']);
  const key = await commonKey(root, serverFolder, publicDir, [address, assets.story, [...styles]]);
  const settings = { outDir, cacheFolder, publicDir, address, assets, styles, commonKey: key };
  const workerFile = pathToFileURL(join(serverFolder, 'story-worker.js'));
  const stories = await makeStories(storyFolders, settings, { ...options, workerFile });
  const renderer = (await import(pathToFileURL(join(serverFolder, 'render.js')).href)) as Renderer;
  const inlineStyle = rebasedStyles(styles, assets.index.styles, './');
  const list = indexPage(
    { renderer, assets, address, hasPolicy: true, inlineStyle: () => inlineStyle },
    stories.summaries,
  );
  await writeFileDeep(join(outDir, list.path), list.html);
  for (const { path, text } of siteFiles(stories.summaries, address)) await writeFileDeep(join(outDir, path), text);
  await rm(dirname(manifestFile), { recursive: true });
  return stories;
}
