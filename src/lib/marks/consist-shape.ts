import type { MercatorPoint } from '../geo/mercator.ts';
import type { TrackRoute } from '../geo/track-route.ts';
import type { Consist } from './mark.ts';

/** Sizes of a carriage in CSS pixels: the paper around it, and its wall where it is hollow. */
export const CARRIAGE = { lengthPx: 12, gapPx: 2, halfWidthPx: 4.2, cornerPx: 1.6, casingPx: 2, wallPx: 1.9 };

/** Where a stiff carriage lies: from its rear to its front on the track. */
export interface CarriagePlace {
  readonly front: MercatorPoint;
  readonly rear: MercatorPoint;
}

/** Where the carriages of a consist lie on a map on which the world has `worldPixels`, the last one first. */
export function carriagesOf(consist: Consist, route: TrackRoute, worldPixels: number): CarriagePlace[] {
  const pitch = CARRIAGE.lengthPx + CARRIAGE.gapPx;
  // At its first stop a consist stands whole, with its tail where the track begins.
  const head = Math.max(route.lengthAt(consist.headKm), (consist.carriages * pitch) / worldPixels);
  return Array.from({ length: consist.carriages }, (_, i) => {
    const before = (consist.carriages - 1 - i) * pitch;
    return {
      front: route.pointAtLength(head - before / worldPixels),
      rear: route.pointAtLength(head - (before + CARRIAGE.lengthPx) / worldPixels),
    };
  });
}
