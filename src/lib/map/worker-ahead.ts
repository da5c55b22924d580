import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { trustWorker } from './trusted-worker.ts';

let ahead: Worker | null = null;
let hasFailed = false;

/**
 * Starts MapLibre's worker, a file of this site, before MapLibre itself is there: it takes as long to come as MapLibre
 * does. `adoptWorker` hands it over.
 */
export function startWorkerAhead(): void {
  trustWorker(workerUrl);
  ahead = new Worker(workerUrl, { type: 'module' });
  // Whoever takes the worker over does not hear of it any more.
  ahead.addEventListener('error', () => (hasFailed = true), { once: true });
}

/** Whether a worker that was started ahead could not be had. */
export function hasWorkerAheadFailed(): boolean {
  return hasFailed;
}

/**
 * Calls what starts workers at `workerUrl`, and gives it the one that was started ahead, if there is one, for the first
 * that it makes: MapLibre takes no worker from outside.
 */
export function adoptWorker(start: (url: string) => void): void {
  trustWorker(workerUrl);
  const { Worker: Native } = globalThis;
  const take = (): Worker | null => {
    const worker = ahead;
    ahead = null;
    return worker;
  };
  globalThis.Worker = new Proxy(Native, {
    construct: (target, parameters) => take() ?? (Reflect.construct(target, parameters) as Worker),
  });
  try {
    start(workerUrl);
  } finally {
    globalThis.Worker = Native;
  }
}
