import type { Camera } from './camera.ts';

/** rho of van Wijk and Nuij: how readily the path zooms out; 1.42 is what their readers preferred. */
const CURVATURE = 1.42;

/** Width of a typical map in tiles of 512 pixels, so that a picture's width compares with distances on the ground. */
const PICTURE_TILES = 2;

/** A path between two cameras. `length` is perceptual (van Wijk's S), from which a fair duration can be made. */
export interface Flight {
  readonly length: number;
  /** The camera at the share `t` of the path, 0 to 1. */
  at(t: number): Camera;
}

/**
 * The optimal path between two cameras over the shorter way round the world, after van Wijk and Nuij, "Smooth and
 * efficient zooming and panning" (2003), equations 9 and 10. Bearing and pitch turn evenly along it.
 */
export function flight(from: Camera, to: Camera): Flight {
  const endX = to.x - Math.round(to.x - from.x);
  const distance = Math.hypot(endX - from.x, to.y - from.y);
  const turn = ((((to.bearingDegrees - from.bearingDegrees + 180) % 360) + 360) % 360) - 180;
  const path = panAndZoom(PICTURE_TILES * 2 ** -from.zoom, PICTURE_TILES * 2 ** -to.zoom, distance);
  return {
    length: path.length,
    at(t) {
      if (t <= 0) return from;
      if (t >= 1) return { ...to, x: endX };
      const { covered, width } = path.at(t);
      return {
        x: from.x + (endX - from.x) * covered,
        y: from.y + (to.y - from.y) * covered,
        zoom: -Math.log2(width / PICTURE_TILES),
        bearingDegrees: from.bearingDegrees + turn * t,
        pitchDegrees: from.pitchDegrees + (to.pitchDegrees - from.pitchDegrees) * t,
      };
    },
  };
}

/** The path in (distance, picture width): both in the same unit; `covered` is the share of the distance. */
function panAndZoom(w0: number, w1: number, distance: number) {
  // Below this the hyperbolic form loses its digits, and the path is a pure zoom.
  if (distance < 1e-4 * Math.min(w0, w1)) {
    const length = Math.abs(Math.log(w1 / w0)) / CURVATURE;
    return { length, at: (t: number) => ({ covered: t, width: w0 * (w1 / w0) ** t }) };
  }
  const rho2 = CURVATURE ** 2;
  const bend = (rho2 * distance) ** 2;
  const b0 = (w1 * w1 - w0 * w0 + bend) / (2 * w0 * rho2 * distance);
  const b1 = (w1 * w1 - w0 * w0 - bend) / (2 * w1 * rho2 * distance);
  const r0 = -Math.asinh(b0);
  const r1 = -Math.asinh(b1);
  const length = (r1 - r0) / CURVATURE;
  return {
    length,
    at(t: number) {
      const r = CURVATURE * t * length + r0;
      const travelled = (w0 / rho2) * (Math.cosh(r0) * Math.tanh(r) - Math.sinh(r0));
      return { covered: travelled / distance, width: (w0 * Math.cosh(r0)) / Math.cosh(r) };
    },
  };
}
