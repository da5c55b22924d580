import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { UsageError } from './command.ts';

/** Where the stories of this repository are. */
const STORIES = 'geo';

/**
 * The story folder that a command is about: a path, or the name of a story under `geo/`; without one the folder where the
 * command was called, or the only story that there is. Throws UsageError.
 */
export async function findFolder(argument: string | undefined, calledFrom: string): Promise<string> {
  const own = await namesOfStories();
  const candidates = argument === undefined ? [calledFrom] : [resolve(calledFrom, argument), join(STORIES, argument)];
  for (const candidate of candidates) {
    if (await isStory(candidate)) return relative('.', candidate) || '.';
  }
  if (argument === undefined && own.length === 1) return join(STORIES, own[0]!);
  const missing = argument === undefined ? 'Name the folder of a story' : `There is no story.yaml in "${argument}"`;
  throw new UsageError(`${missing}; under ${STORIES}/ there are ${own.join(', ') || 'none'}.`);
}

async function namesOfStories(): Promise<string[]> {
  const names = await readdir(STORIES).catch(() => []);
  const found = await Promise.all(names.map((name) => isStory(join(STORIES, name))));
  return names.filter((_, i) => found[i]).sort();
}

async function isStory(folder: string): Promise<boolean> {
  return stat(join(folder, 'story.yaml')).then(
    (entry) => entry.isFile(),
    () => false,
  );
}
