import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { trustWorker } from './trusted-worker.ts';

/**
 * Points MapLibre at its worker as a file of this site: since version 6 it is a module of its own, and without its
 * address the map fires one `error` and never loads.
 */
export function useOwnWorker(): void {
  trustWorker(workerUrl);
  setWorkerUrl(workerUrl);
}
