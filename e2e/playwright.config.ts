import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { launchOptions, pageLaunchOptions } from './support/launch-options.ts';

const PORT = Number(process.env['ITINERA_E2E_PORT'] ?? 4183);
const isCi = Boolean(process.env['CI']);

/** Files whose tests look at no live map, so that the page can be put together without the software renderer of WebGL. */
const WITHOUT_LIVE_MAP = [
  'accessibility',
  'contrast',
  'keyboard',
  'languages',
  'legend',
  'no-javascript',
  'own-time',
  'phone',
  'places',
  'reflow',
  'screen-reader',
  'scrolling',
  'scrubbing',
  'sharing',
].map((name) => `${name}.e2e.ts`);

/** The behaviour and picture tests: the built site, on its own server, in one Chromium with software WebGL. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  // A frame of the map takes 170 ms on software WebGL, whatever the number of processors.
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  retries: 0,
  fullyParallel: true,
  forbidOnly: isCi,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    browserName: 'chromium',
    launchOptions: launchOptions(),
    // The smallest window with the narration beside the map: software WebGL takes as long as there are pixels.
    viewport: { width: 960, height: 640 },
    deviceScaleFactor: 1,
    locale: 'en-GB',
    timezoneId: 'Europe/Rome',
    colorScheme: 'light',
    // A trace copies the whole page at each step, which takes as long as the test; `--trace on` asks for one.
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'page', testMatch: WITHOUT_LIVE_MAP, use: { launchOptions: pageLaunchOptions() } },
    { name: 'map', testMatch: '*.e2e.ts', testIgnore: WITHOUT_LIVE_MAP },
  ],
  webServer: {
    command: `node src/build/run.mjs src/build/start.ts --port ${PORT}`,
    cwd: '..',
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
