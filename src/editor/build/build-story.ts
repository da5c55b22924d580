import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createBuilder } from 'vite';
import { onlyStoryPlugin } from '../../build/site-plugin.ts';
import { REPOSITORY } from '../repository.ts';

/** Builds the site of one story folder into `outDir`, which may be anywhere. Within the project only caches are written. */
export async function buildStory(folder: string, outDir: string): Promise<void> {
  // The renderer imports the project's packages, so it is built within it; two builds at once must not share it.
  const serverFolder = `.cache/story-${process.pid}`;
  try {
    const builder = await createBuilder({
      root: REPOSITORY,
      configFile: join(REPOSITORY, 'vite.config.ts'),
      logLevel: 'error',
      plugins: [onlyStoryPlugin(folder)],
      build: { outDir, emptyOutDir: true },
      environments: { ssr: { build: { outDir: serverFolder } } },
    });
    await builder.buildApp();
  } finally {
    await rm(join(REPOSITORY, serverFolder), { recursive: true, force: true });
  }
}
