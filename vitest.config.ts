import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  test: {
    include: ['src/**/*.test.ts', 'geo/**/*.test.ts', 'e2e/support/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    // By default one processor is left idle, which is half of a small machine.
    maxWorkers: '100%',
  },
});
