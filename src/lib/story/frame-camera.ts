import { boxAround } from '../geo/box.ts';
import { fitBox, isInView, withinWorld, type Camera, type Viewport } from '../geo/camera.ts';
import { flight } from '../geo/flight.ts';
import { toMercator } from '../geo/mercator.ts';
import type { Frame, View } from './frame.ts';
import type { Place } from './model.ts';

/** The ground that is shown on each side of a chosen place which the story's camera does not hold. */
const SELECTED_MARGIN_KM = 250;

/** The camera of a frame for a map of this size: the flight between both boxes of ground, each fitted to the free part. */
export function cameraOf(view: View, viewport: Viewport): Camera {
  const fitted = (shot: View['to']) => withinWorld(fitBox(shot, viewport, shot), viewport);
  const to = fitted(view.to);
  if (view.progress >= 1) return to;
  return withinWorld(flight(fitted(view.from), to).at(view.progress), viewport);
}

/** The frame's own camera, or one that shows the chosen place where the frame's does not. */
export function cameraFor(frame: Frame, selected: Place | null, viewport: Viewport): Camera {
  const camera = cameraOf(frame.view, viewport);
  if (!selected || isInView(toMercator(selected.position), camera, viewport)) return camera;
  const around = boxAround([selected.position], SELECTED_MARGIN_KM);
  return withinWorld(fitBox(around, viewport, { bearingDegrees: 0, pitchDegrees: 0 }), viewport);
}
