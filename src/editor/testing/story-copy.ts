import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll } from 'vitest';
import { smallFiles } from '../../lib/story/testing/small-story.ts';

/** A new empty folder outside of the project, which is removed when the tests of the file are through. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'itinera-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes the small story, with either text changed, as the folder `name` of a folder. Returns its path. */
export async function writeSmallStory(
  within: string,
  name = 'small',
  change: (text: string) => string = (text) => text,
): Promise<string> {
  const folder = join(within, name);
  await mkdir(folder, { recursive: true });
  for (const file of smallFiles()) await writeFile(join(folder, basename(file.name)), change(file.text));
  return folder;
}
