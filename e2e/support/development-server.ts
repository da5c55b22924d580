import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, type ViteDevServer } from 'vite';
import { sitePlugin } from '../../src/build/site-plugin.ts';
import { tokensPlugin } from '../../src/build/tokens-plugin.ts';

/** What `npm run dev` starts, for the story folders below another folder; its address ends with a slash. */
export async function startDevelopment(storiesFolder: string): Promise<{ server: ViteDevServer; address: string }> {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('../../', import.meta.url)),
    appType: 'custom',
    publicDir: 'static',
    cacheDir: '.cache/e2e-vite',
    logLevel: 'warn',
    plugins: [svelte(), tokensPlugin(), sitePlugin({ storiesFolder })],
    optimizeDeps: { include: ['maplibre-gl', 'pmtiles', 'svelte', 'valibot'] },
    server: { host: '127.0.0.1', port: 0, strictPort: false },
  });
  await server.listen();
  return { server, address: server.resolvedUrls!.local[0]! };
}
