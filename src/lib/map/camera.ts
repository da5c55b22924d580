import type { JumpToOptions } from 'maplibre-gl';
import { boxAround } from '../geo/box.ts';
import { fitBox, isInView, type Camera, type Viewport } from '../geo/camera.ts';
import { fromMercator, toMercator } from '../geo/mercator.ts';
import { cameraOf } from '../story/frame-camera.ts';
import type { Frame } from '../story/frame.ts';
import type { Place } from '../story/model.ts';

/** The ground that is shown on each side of a chosen place which the story's camera does not hold. */
const SELECTED_MARGIN_KM = 250;

/** The frame's own camera, or one that shows the chosen place where the frame's does not. */
export function cameraFor(frame: Frame, selected: Place | null, viewport: Viewport): Camera {
  const camera = cameraOf(frame.view, viewport);
  if (!selected || isInView(toMercator(selected.position), camera, viewport)) return camera;
  return fitBox(boxAround([selected.position], SELECTED_MARGIN_KM), viewport, { bearingDegrees: 0, pitchDegrees: 0 });
}

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
