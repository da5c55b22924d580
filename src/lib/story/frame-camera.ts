import { boxAround } from '../geo/box.ts';
import { fitBox, isInView, type Camera, type Viewport } from '../geo/camera.ts';
import { flight } from '../geo/flight.ts';
import { toMercator } from '../geo/mercator.ts';
import type { Frame, View } from './frame.ts';
import type { Place } from './model.ts';

/** The ground that is shown on each side of a chosen place which the story's camera does not hold. */
const SELECTED_MARGIN_KM = 250;

/** The camera of a frame for a map of this size: the flight between both boxes of ground, each fitted to the free part. */
export function cameraOf(view: View, viewport: Viewport): Camera {
  const to = fitBox(view.to, viewport, view.to);
  if (view.progress >= 1) return to;
  return flight(fitBox(view.from, viewport, view.from), to).at(view.progress);
}

/** The frame's own camera, or one that shows the chosen place where the frame's does not. */
export function cameraFor(frame: Frame, selected: Place | null, viewport: Viewport): Camera {
  const camera = cameraOf(frame.view, viewport);
  if (!selected || isInView(toMercator(selected.position), camera, viewport)) return camera;
  return fitBox(boxAround([selected.position], SELECTED_MARGIN_KM), viewport, { bearingDegrees: 0, pitchDegrees: 0 });
}
