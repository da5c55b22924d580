import type { MercatorPoint } from './mercator.ts';

/** A rectangle of the Mercator square by its edges; x may lie outside 0..1 past the antimeridian. */
export interface Extent {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** The extent of one point. */
export function extentOf([x, y]: MercatorPoint): Extent {
  return { minX: x, minY: y, maxX: x, maxY: y };
}
