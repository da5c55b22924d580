import type { Map as MapLibreMap } from 'maplibre-gl';

/** A browser that does not give the graphics context back within this time will not. */
const PATIENCE_MS = 8000;

/** Tells when a map loses its picture, and when it has waited in vain for the graphics context to come back. */
export function watchContext(map: MapLibreMap, tell: { readonly lost: () => void; readonly gone: () => void }): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  map.on('webglcontextlost', () => {
    stop();
    timer = setTimeout(tell.gone, PATIENCE_MS);
    tell.lost();
  });
  map.on('webglcontextrestored', stop);
  map.on('remove', stop);
}
