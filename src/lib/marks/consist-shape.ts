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
  const pitch = (CARRIAGE.lengthPx + CARRIAGE.gapPx) / worldPixels;
  const head = route.lengthAt(consist.headKm);
  return Array.from({ length: consist.carriages }, (_, i) => {
    const front = head - (consist.carriages - 1 - i) * pitch;
    return {
      front: pointOn(route, front, pitch),
      rear: pointOn(route, front - CARRIAGE.lengthPx / worldPixels, pitch),
    };
  });
}

/** Before the start of the track carriages stand in line with its first stretch: the head is always at its place. */
function pointOn(route: TrackRoute, length: number, pitch: number): MercatorPoint {
  if (length >= 0) return route.pointAtLength(length);
  const [start, ahead] = [route.pointAtLength(0), route.pointAtLength(pitch)];
  const back = length / pitch;
  return [start[0] + (ahead[0] - start[0]) * back, start[1] + (ahead[1] - start[1]) * back];
}
