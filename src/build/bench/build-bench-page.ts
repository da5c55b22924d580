import { join } from 'node:path';
import { build } from 'vite';

/** Builds the page that draws synthetic stories with the site's own map, and returns its folder. */
export async function buildBenchPage(root: string): Promise<string> {
  const folder = join(root, '.cache/bench');
  await build({
    configFile: false,
    root: join(root, 'src/build/bench/page'),
    base: './',
    publicDir: join(root, 'static'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
  });
  return folder;
}
