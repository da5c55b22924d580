import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

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

/** The file that marks an output as ours, by its name. */
export function outputMark(story: string): Record<string, string> {
  return { [MARK]: `${story}\n` };
}
