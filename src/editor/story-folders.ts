import { existsSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { PAGE_LANGUAGES } from '../build/page-languages.ts';
import { readStoryFiles } from '../build/story-files.ts';
import type { Story } from '../lib/story/model.ts';
import { parseStory, type ParseResult, type StoryFile } from '../lib/story/parse.ts';
import { suggestion } from '../lib/story/suggestion.ts';
import { UsageError } from './command.ts';
import type { EditorIo } from './editor-io.ts';
import { count, describeProblems } from './print-problems.ts';
import { STORIES } from './repository.ts';

/** A story folder with what its files say; names of files are relative to where the editor stands. */
export interface OpenedStory {
  readonly id: string;
  readonly folder: string;
  readonly files: readonly StoryFile[];
  readonly result: ParseResult;
}

/** A story folder that has no problem. */
export type WholeStory = OpenedStory & { readonly story: Story };

/**
 * The story folder that a command is about: a path, or the id of one of the site's stories; without one the folder that
 * the editor stands in, or the only story of the site. Throws UsageError.
 */
export async function folderOf(named: string | undefined, io: EditorIo): Promise<string> {
  const own = await foldersOf([], io);
  if (named === undefined) {
    if (own.length === 1) return own[0]!;
    throw new UsageError(
      `expected the folder of a story, such as one of ${own.map((path) => basename(path)).join(', ')}.`,
    );
  }
  const folder = [resolve(io.cwd, named), join(STORIES, named)].find(isStoryFolder);
  if (folder !== undefined) return folder;
  const hint =
    suggestion(named, new Set(own.map((path) => basename(path)))) ?? 'A new one: npm run story -- new <name>';
  throw new UsageError(`expected a folder with a story.yaml, found none at "${named}". ${hint}`);
}

/** The folders that were named; without any the one that the editor stands in, or all of the site. Throws UsageError. */
export async function foldersOf(named: readonly string[], io: EditorIo): Promise<readonly string[]> {
  if (named.length > 0) return Promise.all(named.map((name) => folderOf(name, io)));
  return isStoryFolder(io.cwd) ? [io.cwd] : siteFolders();
}

/** Reads a story folder. */
export async function openFolder(folder: string, io: EditorIo): Promise<OpenedStory> {
  const id = basename(folder);
  const files = (await readStoryFiles(folder, io.cwd)) ?? [];
  return { id, folder, files, result: parseStory(id, files, PAGE_LANGUAGES) };
}

/** Reads the stories that a call names. Null, with their problems told, when one of them is broken. */
export async function openStories(named: readonly string[], io: EditorIo): Promise<readonly WholeStory[] | null> {
  const opened = await Promise.all((await foldersOf(named, io)).map((folder) => openFolder(folder, io)));
  const problems = opened.flatMap(({ result }) => (result.ok ? [] : result.problems));
  if (problems.length === 0)
    return opened.flatMap((one) => (one.result.ok ? [{ ...one, story: one.result.story }] : []));
  io.stderr(`${describeProblems(problems, io)}\n\n${count(problems.length, 'problem')}; mend them first.`);
  return null;
}

async function siteFolders(): Promise<string[]> {
  const entries = await readdir(STORIES, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(STORIES, name));
  return folders.filter(isStoryFolder).sort();
}

function isStoryFolder(path: string): boolean {
  return existsSync(join(path, 'story.yaml')) && statSync(path).isDirectory();
}
