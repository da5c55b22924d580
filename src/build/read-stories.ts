import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import process from 'node:process';
import { decodeFile } from '../lib/story/decode-file.ts';
import type { Story } from '../lib/story/model.ts';
import { parseStory, type ParseResult, type StoryFile } from '../lib/story/parse.ts';
import type { Problem } from '../lib/story/problem.ts';
import { PAGE_LANGUAGES } from './page-languages.ts';

/** All stories of a build, or all of their problems. */
export interface StoriesRead {
  readonly stories: readonly Story[];
  readonly problems: readonly Problem[];
}

/**
 * Reads every folder under `root` that holds a `story.yaml`, or the one folder that is given, wherever it is. File names
 * in problems are relative to here.
 */
export async function readStories(root: string, onlyFolder?: string): Promise<StoriesRead> {
  const stories: Story[] = [];
  const problems: Problem[] = [];
  for (const folder of onlyFolder === undefined ? await foldersIn(root) : [onlyFolder]) {
    const result = await readStory(folder);
    if (!result) continue;
    if (result.ok) stories.push(result.story);
    else problems.push(...result.problems);
  }
  return { stories, problems };
}

async function foldersIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return names.sort((a, b) => a.localeCompare(b)).map((name) => join(root, name));
}

/** Reads one story folder; null when it holds no `story.yaml`. */
export async function readStory(folder: string): Promise<ParseResult | null> {
  const files = await readStoryFiles(folder);
  return files && parseStory(basename(folder), files, PAGE_LANGUAGES);
}

/** The files of a story folder, named relative to `base` (here); null when it holds no `story.yaml`. */
export async function readStoryFiles(folder: string, base = process.cwd()): Promise<StoryFile[] | null> {
  const names = (await readdir(folder)).filter((name) => name === 'story.yaml' || name.endsWith('.geojson'));
  if (!names.includes('story.yaml')) return null;
  return Promise.all(
    names.sort().map(async (name) => {
      const path = join(folder, name);
      return decodeFile(relative(base, path), await readFile(path));
    }),
  );
}
