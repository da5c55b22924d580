import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';

/** When a page showed what, in milliseconds from the start of its navigation; NaN for what it never showed. */
export interface FirstView {
  readonly firstPaintMs: number;
  readonly largestPaintMs: number;
  /** The drawn map is on the screen. */
  readonly posterMs: number;
  /** The live map is on the screen and idle. */
  readonly liveMs: number;
  /** What tasks of more than 50 ms took beyond those, until the map was live or, without one, for three seconds. */
  readonly blockingMs: number;
}

/** The line and the processor of the measurements, as in the design's own figures. */
export const THROTTLE = { megabitsPerSecond: 9, latencyMs: 170, processorSlowdown: 4 };

const MOST_MS = 90_000;
const LOOK_MS = 250;

/** Opens a page on a throttled line and processor, without anything in the cache, and notes what it shows when. */
export async function clockFirstView(page: Page, url: string, hasLiveMap: boolean): Promise<FirstView> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  const bytesPerSecond = (THROTTLE.megabitsPerSecond * 1e6) / 8;
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: THROTTLE.latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE.processorSlowdown });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'commit' });
  if (hasLiveMap) await untilLive(devtools);
  else await setTimeout(3000);
  return page.evaluate(async () => {
    // The watch looks at each frame, and the last one may still be to come.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return (window as unknown as { firstView: () => FirstView }).firstView();
  });
}

/** Playwright's own way to wait would put 300 KB of scripts into the page while it is measured. */
async function untilLive(devtools: CDPSession): Promise<void> {
  const expression = `document.documentElement?.dataset.map === 'live'`;
  for (let waitedMs = 0; waitedMs < MOST_MS; waitedMs += LOOK_MS) {
    const { result } = await devtools.send('Runtime.evaluate', { expression });
    if (result.value === true) return;
    await setTimeout(LOOK_MS);
  }
  throw new Error(`The map was not live within ${MOST_MS} ms.`);
}

/** Runs in the page before anything else of it. */
function watch(): void {
  const seen = { firstPaintMs: NaN, largestPaintMs: NaN, posterMs: NaN, liveMs: NaN, blockingMs: 0 };
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaintMs = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => (seen.largestPaintMs = startTime));
  observe('longtask', ({ duration }) => {
    if (Number.isNaN(seen.liveMs)) seen.blockingMs += duration - 50;
  });
  const look = (): void => {
    const { dataset } = document.documentElement ?? {};
    if (Number.isNaN(seen.liveMs) && dataset?.['map'] === 'live') seen.liveMs = performance.now();
    // What is laid out before a frame is on the screen after it, once the page paints at all.
    if (Number.isNaN(seen.posterMs) && document.querySelector('svg.poster-map')?.getBoundingClientRect().width) {
      seen.posterMs = -1;
      requestAnimationFrame(() => (seen.posterMs = performance.now()));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(window, {
    firstView: () => ({ ...seen, posterMs: Math.max(seen.posterMs, seen.firstPaintMs) }),
  });
}
