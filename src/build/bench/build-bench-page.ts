import { join } from 'node:path';
import { build } from 'vite';

/** Builds the page that draws synthetic stories with the site's own map, and returns its folder. */
export function buildBenchPage(root: string): Promise<string> {
  return buildPage(root, 'page');
}

/** Builds one of the bench's own pages into a folder of that or another name, and returns the folder. */
export async function buildPage(root: string, source: 'page' | 'bare', name: string = source): Promise<string> {
  const folder = join(root, '.cache/bench', name);
  await build({
    configFile: false,
    root: join(root, 'src/build/bench', source),
    base: './',
    publicDir: join(root, 'static'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
  });
  return folder;
}
