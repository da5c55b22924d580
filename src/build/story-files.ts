import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import process from 'node:process';
import { decodeFile } from '../lib/story/decode-file.ts';
import type { StoryFile } from '../lib/story/parse.ts';

/** A file of a story folder as it is on the disk. */
export interface StoryBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The folders directly below `root`, of which each may be a story, in the order of their names. */
export async function foldersIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return names.sort((a, b) => a.localeCompare(b)).map((name) => join(root, name));
}

/** The files of a story folder, in the order of their names; null when it holds no `story.yaml`. */
export async function readStoryBytes(folder: string): Promise<StoryBytes[] | null> {
  const names = (await readdir(folder)).filter((name) => name === 'story.yaml' || name.endsWith('.geojson'));
  if (!names.includes('story.yaml')) return null;
  return Promise.all(
    names.sort().map(async (name) => ({ path: join(folder, name), bytes: await readFile(join(folder, name)) })),
  );
}

/** The texts of a story's files, named relative to `base` (here). */
export function decodeStoryFiles(files: readonly StoryBytes[], base = process.cwd()): StoryFile[] {
  return files.map(({ path, bytes }) => decodeFile(relative(base, path), bytes));
}

/** The files of a story folder, named relative to `base` (here); null when it holds no `story.yaml`. */
export async function readStoryFiles(folder: string, base = process.cwd()): Promise<StoryFile[] | null> {
  const files = await readStoryBytes(folder);
  return files && decodeStoryFiles(files, base);
}
