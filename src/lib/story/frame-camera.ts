import { fitBox, type Camera, type Viewport } from '../geo/camera.ts';
import { flight } from '../geo/flight.ts';
import type { View } from './frame.ts';

/** The camera of a frame for a map of this size: the flight between both boxes of ground, each fitted to the free part. */
export function cameraOf(view: View, viewport: Viewport): Camera {
  const to = fitBox(view.to, viewport, view.to);
  if (view.progress >= 1) return to;
  return flight(fitBox(view.from, viewport, view.from), to).at(view.progress);
}
