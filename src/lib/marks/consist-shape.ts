import type { MercatorPoint } from '../geo/mercator.ts';
import type { TrackRoute } from '../geo/track-route.ts';
import type { Vehicle } from '../story/model.ts';
import type { Consist } from './mark.ts';

/** What a vehicle is drawn of, in CSS pixels: the paper around it, its wall where it is hollow, how round its corners are. */
export const CONSIST_LINE = { casingPx: 2, cornerPx: 1.6 };

/** A rounded box of a vehicle: its middle before or behind the vehicle's, half its length along the track, half its width. */
export interface ConsistBox {
  readonly aheadPx: number;
  readonly halfLengthPx: number;
  readonly halfWidthPx: number;
}

/** Each kind of vehicle seen from above, and the wall that is left of it where its position is an estimate. */
export const CONSIST_SHAPES = {
  carriage: { wallPx: 1.9, boxes: [{ aheadPx: 0, halfLengthPx: 6, halfWidthPx: 4.2 }] },
  aeroplane: {
    wallPx: 1.25,
    boxes: [
      { aheadPx: 0, halfLengthPx: 10.5, halfWidthPx: 2.2 },
      { aheadPx: 3.5, halfLengthPx: 2.8, halfWidthPx: 12.5 },
      { aheadPx: -8.5, halfLengthPx: 2, halfWidthPx: 5 },
    ],
  },
  /** A cross, lying across the track, where a vehicle was lost. */
  wreck: {
    wallPx: 0,
    boxes: [
      { aheadPx: 0, halfLengthPx: 8, halfWidthPx: 1.7 },
      { aheadPx: 0, halfLengthPx: 1.7, halfWidthPx: 8 },
    ],
  },
} as const satisfies Record<string, { wallPx: number; boxes: readonly ConsistBox[] }>;

export type ConsistShape = keyof typeof CONSIST_SHAPES;

/** Between the carriages of a train, CSS pixels. */
const GAP_PX = 2;

/** What stands for a vehicle: its shape, and how many of it. */
export function consistOf(vehicle: Vehicle, isLost: boolean): { shape: ConsistShape; carriages: number } {
  if (isLost) return { shape: 'wreck', carriages: 1 };
  switch (vehicle) {
    case 'train':
      return { shape: 'carriage', carriages: 3 };
    case 'aircraft':
      return { shape: 'aeroplane', carriages: 1 };
    case 'car':
    case 'ship':
    case 'foot':
      return { shape: 'carriage', carriages: 1 };
  }
}

/** Where a stiff carriage lies: from its rear to its front on the track. */
export interface CarriagePlace {
  readonly front: MercatorPoint;
  readonly rear: MercatorPoint;
}

/**
 * Where the parts of a consist lie on a map on which the world has `worldPixels`, the last one first. A train's front is
 * its position; anything else has its position in its middle.
 */
export function carriagesOf(consist: Consist, route: TrackRoute, worldPixels: number): CarriagePlace[] {
  const halfLengthPx = CONSIST_SHAPES[consist.shape].boxes[0].halfLengthPx;
  const pitch = (2 * halfLengthPx + GAP_PX) / worldPixels;
  const head = route.lengthAt(consist.headKm) + (consist.shape === 'carriage' ? 0 : halfLengthPx / worldPixels);
  return Array.from({ length: consist.carriages }, (_, i) => {
    const front = head - (consist.carriages - 1 - i) * pitch;
    return {
      front: pointOn(route, front, pitch),
      rear: pointOn(route, front - (2 * halfLengthPx) / worldPixels, pitch),
    };
  });
}

/** Before the start of the track and after its end vehicles stand in line with it: the head is always at its place. */
function pointOn(route: TrackRoute, length: number, pitch: number): MercatorPoint {
  const end = route.lengths.at(-1)!;
  if (length < 0) return inLine(route.pointAtLength(0), route.pointAtLength(pitch), length / pitch);
  if (length > end) return inLine(route.pointAtLength(end), route.pointAtLength(end - pitch), (end - length) / pitch);
  return route.pointAtLength(length);
}

function inLine(start: MercatorPoint, next: MercatorPoint, share: number): MercatorPoint {
  return [start[0] + (next[0] - start[0]) * share, start[1] + (next[1] - start[1]) * share];
}
