import { fromMercator, mercatorWidthKm } from '../geo/mercator.ts';
import type { Spot } from './mark.ts';

/** A halo smaller than its place's own mark would only smudge it, CSS pixels. */
export const LEAST_HALO_PX = 9;
const THINNED_FROM_PX = 70;

/** The width of a pulse ring's line, CSS pixels. */
export const RING_WIDTH_PX = 1.75;

/** A spot's radius and opacity on a map on which the world has `worldPixels`; null where it is not drawn. */
export function spotSize(spot: Spot, worldPixels: number): { radiusPx: number; opacity: number } | null {
  if (spot.opacity <= 0) return null;
  if (spot.shape === 'ring') return { radiusPx: spot.radiusPx, opacity: spot.opacity };
  const radiusPx = (spot.radiusKm / mercatorWidthKm(fromMercator(spot.at)[1])) * worldPixels;
  if (radiusPx < LEAST_HALO_PX) return null;
  // A halo that fills the picture is laid on thinner, so that it does not hide the map.
  return { radiusPx, opacity: spot.opacity * Math.min(1, THINNED_FROM_PX / radiusPx) };
}
