import { basename, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { INTERFACE_LANGUAGES } from '../../lib/i18n/languages.ts';
import type { Story } from '../../lib/story/model.ts';
import { parseStory } from '../../lib/story/parse.ts';
import * as renderer from '../../pages/render.ts';
import { CardPainter } from '../card/card-painter.ts';
import { GroundTiles } from '../poster/ground-tiles.ts';
import { decodeStoryFiles, readStoryBytes } from '../story-files.ts';
import { serveTasks } from './serve-tasks.ts';
import { StoryCache, storyKey } from './story-cache.ts';
import type { StoryOutcome, StorySettings, StorySummary, StoryTask } from './story-task.ts';
import { writeStory, type StoryTools } from './write-story.ts';

// What one thread of a build runs. Vite builds it beside the renderer, so that it needs no loader for TypeScript.
const settings = workerData as StorySettings;
const cache = new StoryCache(settings.cacheFolder);
let tools: Promise<StoryTools> | null = null;

serveTasks(doTask);

async function doTask({ folder, isOnlyRead }: StoryTask): Promise<StoryOutcome> {
  const files = await readStoryBytes(folder);
  if (!files) return { kind: 'none' };
  const id = basename(folder);
  const key = storyKey(id, files, settings.commonKey);
  const kept = await cache.find(id, key);
  if (!kept) {
    const read = parseStory(id, decodeStoryFiles(files), INTERFACE_LANGUAGES);
    if (!read.ok) return { kind: 'broken', problems: read.problems };
    if (!isOnlyRead) return make(read.story, key);
  }
  if (isOnlyRead || !kept) return { kind: 'read' };
  await cache.give(id, key, join(settings.outDir, id));
  return { kind: 'kept', summary: kept };
}

async function make(story: Story, key: string): Promise<StoryOutcome> {
  tools ??= openTools();
  const ready = await tools;
  const summary = summaryOf(story);
  await cache.keep(story.id, key, summary, (folder) => writeStory(story, folder, ready, settings));
  await cache.give(story.id, key, join(settings.outDir, story.id));
  return { kind: 'made', summary };
}

function summaryOf({ id, languages, title, summary, updated }: Story): StorySummary {
  return { id, languages, title, summary, updated };
}

// Not before there is something to make: most builds make one story or none.
async function openTools(): Promise<StoryTools> {
  const { publicDir } = settings;
  const painter = await CardPainter.open(join(publicDir, 'fonts'));
  return { renderer, tiles: new GroundTiles(join(publicDir, 'basemap')), painter };
}
