import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from '../../build/build-site.ts';
import { REPOSITORY } from '../repository.ts';
import { outputMark } from './output-folder.ts';

/** Builds the site of one story folder into `outDir`, which may be anywhere. Within the project only caches are written. */
export async function buildStory(folder: string, id: string, outDir: string): Promise<void> {
  // The renderer imports the project's packages, so it is built within it; two builds at once must not share it.
  const serverFolder = `.cache/story-${process.pid}`;
  try {
    await buildSite({ outDir, serverFolder, onlyStory: folder, files: outputMark(id), logLevel: 'error' });
  } finally {
    await rm(join(REPOSITORY, serverFolder), { recursive: true, force: true });
  }
}
