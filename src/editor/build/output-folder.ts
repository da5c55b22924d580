import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file by which a folder is known to be an output of ours; it holds the id of the story. */
const MARK = '.itinera-story';

/** What stands where a site is to be written: nothing, our own output, or something that must not be lost. */
export type OutputState = 'free' | 'own' | 'foreign';

/** Looks at what a site would replace. An empty folder is free. */
export async function outputState(folder: string): Promise<OutputState> {
  try {
    const names = await readdir(folder);
    return names.length === 0 ? 'free' : names.includes(MARK) ? 'own' : 'foreign';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'free' : 'foreign';
  }
}

/** The story whose site stands in a folder of ours. */
export async function storyOfOutput(folder: string): Promise<string> {
  return (await readFile(join(folder, MARK), 'utf8')).trim();
}

/**
 * Lets `fill` write a folder beside the wanted one, and puts it in its place when it is whole. When `fill` throws, what
 * stood there before still stands there, and nothing is left of the new.
 */
export async function replaceFolder(
  folder: string,
  story: string,
  fill: (path: string) => Promise<void>,
): Promise<void> {
  const place = await realpath(folder).catch(() => folder);
  const beside = (suffix: string) => join(dirname(place), `.${basename(place)}.${randomUUID()}.${suffix}`);
  const [next, previous] = [beside('new'), beside('old')];
  await mkdir(dirname(place), { recursive: true });
  try {
    await fill(next);
    await writeFile(join(next, MARK), `${story}\n`);
    const hadOne = await moved(place, previous);
    try {
      await rename(next, place);
    } catch (error) {
      if (hadOne) await rename(previous, place);
      throw error;
    }
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  await rm(previous, { recursive: true, force: true });
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
