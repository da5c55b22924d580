import { getGlobalDispatcher, prewarm, setWorkerUrl } from 'maplibre-gl';
import { adoptWorker, hasWorkerAheadFailed } from './worker-ahead.ts';

let isStarted = false;
let hasFailed = false;

/**
 * Starts MapLibre's worker, which takes as long as making the map, before there is one: a file of this site, since
 * without its address no map ever loads.
 */
export function startWorker(): void {
  if (isStarted) return;
  isStarted = true;
  adoptWorker((url) => {
    setWorkerUrl(url);
    prewarm();
  });
  // A map made later would not hear of it.
  getGlobalDispatcher().on('error', () => (hasFailed = true));
}

/** Whether the worker could not be had, so that no map will ever be drawn. */
export function hasWorkerFailed(): boolean {
  return hasFailed || hasWorkerAheadFailed();
}
