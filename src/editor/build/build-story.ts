import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { buildSite } from '../../build/build-site.ts';
import { cleanUpAtEnd } from '../../build/clean-up-at-end.ts';
import { leftBehind } from '../../build/left-behind.ts';
import { REPOSITORY } from '../repository.ts';
import { outputMark } from './output-folder.ts';

/** Builds the site of one story folder into `outDir`, which may be anywhere. Within the project only caches are written. */
export async function buildStory(folder: string, id: string, outDir: string): Promise<void> {
  // The renderer imports the project's packages, so it is built within it; two builds at once must not share it.
  const serverFolder = `.cache/story-${process.pid}`;
  const takeBack = cleanUpAtEnd(() => rmSync(join(REPOSITORY, serverFolder), { recursive: true, force: true }));
  try {
    for (const left of await leftBehind(join(REPOSITORY, '.cache'), /^story-(\d+)$/)) {
      await rm(left, { recursive: true, force: true });
    }
    await buildSite({ outDir, serverFolder, onlyStory: folder, files: outputMark(id), logLevel: 'error' });
  } finally {
    await rm(join(REPOSITORY, serverFolder), { recursive: true, force: true });
    takeBack();
  }
}
