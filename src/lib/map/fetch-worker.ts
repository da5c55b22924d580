import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Has MapLibre's worker in the browser's cache before the map's own script has run, which only then asks for it. */
export async function fetchWorker(): Promise<void> {
  try {
    const response = await fetch(workerUrl, { priority: 'low' });
    await response.arrayBuffer();
  } catch {
    // The map asks again, and tells when it cannot have it.
  }
}
