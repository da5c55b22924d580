import type { JumpToOptions } from 'maplibre-gl';
import type { Camera } from '../geo/camera.ts';
import { fromMercator } from '../geo/mercator.ts';

/** A camera as MapLibre takes it. */
export function cameraOptions(camera: Camera): JumpToOptions {
  const [lng, lat] = fromMercator([camera.x, camera.y]);
  return {
    center: { lng, lat },
    zoom: camera.zoom,
    bearing: camera.bearingDegrees,
    pitch: camera.pitchDegrees,
  };
}
