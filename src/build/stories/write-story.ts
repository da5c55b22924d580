import { join } from 'node:path';
import type { PosterFiles } from '../../lib/poster/plate-library.svelte.ts';
import type { Story } from '../../lib/story/model.ts';
import type { CardPainter } from '../card/card-painter.ts';
import { cardPath } from '../card/card-size.ts';
import { contentHash } from '../content-hash.ts';
import { readCredits } from '../credits.ts';
import { storyPage, type Renderer, type Site } from '../pages.ts';
import type { GroundTiles } from '../poster/ground-tiles.ts';
import { openingFile } from '../poster/opening-file.ts';
import { stillFiles } from '../poster/still-files.ts';
import { StoryPosters } from '../poster/story-posters.ts';
import { embeddingFiles } from '../sharing-files.ts';
import { rebasedStyles } from '../site-assets.ts';
import { writeFileDeep } from '../write-file.ts';
import type { StorySettings } from './story-task.ts';

/** What a worker makes every story with. */
export interface StoryTools {
  readonly renderer: Renderer;
  readonly tiles: GroundTiles;
  readonly painter: CardPainter;
}

/** Writes all that a site has of one story into the story's folder: data, plates, stills, pages, cards. */
export async function writeStory(story: Story, folder: string, tools: StoryTools, settings: StorySettings) {
  const { renderer, painter } = tools;
  const posters = new StoryPosters(story, tools.tiles);
  const posterFiles = await writePosters(story, posters, renderer, folder, settings.publicDir);
  const data = JSON.stringify(story);
  const dataFile = `story.${contentHash(data)}.json`;
  await writeFileDeep(join(folder, dataFile), data);
  const opening = await openingFile(posters.timeline, join(settings.publicDir, 'basemap'));
  const openingUrl = `ground/opening.${contentHash(opening.bytes)}.tiles`;
  await writeFileDeep(join(folder, openingUrl), opening.bytes);
  const site: Site = {
    renderer,
    credits: readCredits(),
    assets: settings.assets,
    address: settings.address,
    dataFile: () => dataFile,
    hasPolicy: true,
    inlineStyle: ({ styles }, root) => rebasedStyles(settings.styles, styles, root),
    openingGround: () => ({ url: openingUrl, parts: opening.parts }),
    posters: () => posters,
    posterFiles: (_, language) => posterFiles(language),
  };
  for (const language of story.languages) {
    const { path, html } = await storyPage(site, story, language);
    await writeFileDeep(join(folder, path.slice(story.id.length)), html);
    await writeFileDeep(join(folder, cardPath(language)), await painter.paint(story, language, posters, renderer));
  }
  for (const { path, text } of embeddingFiles(story, settings.address)) await writeFileDeep(join(folder, path), text);
}

/** Writes the stills, plates and names of a story's posters, and tells what their files are called. */
async function writePosters(
  story: Story,
  posters: StoryPosters,
  renderer: Renderer,
  folder: string,
  publicDir: string,
): Promise<(language: string) => PosterFiles> {
  const writeHashed = async (name: string, value: unknown) => {
    const text = JSON.stringify(value);
    const file = `ground/${name}.${contentHash(text)}.json`;
    await writeFileDeep(join(folder, file), text);
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
    for (const { path, svg } of await stillFiles(story, language, posters, renderer, publicDir)) {
      await writeFileDeep(join(folder, path), svg);
    }
  }
  return (language) => ({ plates, names: names[language]! });
}
