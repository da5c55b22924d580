import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { SERVER_FOLDER, sitePlugin } from './src/build/site-plugin.ts';
import { tokensPlugin } from './src/build/tokens-plugin.ts';

export default defineConfig({
  appType: 'custom',
  base: './',
  publicDir: 'static',
  plugins: [svelte(), tokensPlugin(), sitePlugin()],
  build: { target: 'es2022', assetsInlineLimit: 0 },
  environments: {
    client: {
      build: {
        manifest: true,
        rolldownOptions: { input: ['src/pages/story/client.ts', 'src/pages/index/client.ts'] },
      },
    },
    ssr: {
      build: {
        ssr: true,
        outDir: SERVER_FOLDER,
        copyPublicDir: false,
        rolldownOptions: { input: ['src/pages/render.ts', 'src/build/stories/story-worker.ts'] },
      },
    },
  },
});
