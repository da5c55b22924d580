import type { MercatorPoint } from '../../geo/mercator.ts';

/** What a shader needs of the map at one drawn frame. Sizes are CSS pixels. */
export interface InkView {
  readonly matrix: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly bearingDegrees: number;
  /** Centre of the map in Mercator units, by which the copy of the world that is nearest is chosen. */
  readonly centreX: number;
  readonly pixelRatio: number;
}

/** Pixels that the whole width of the world has at the view's zoom. */
export function worldPixels({ zoom }: InkView): number {
  return 512 * 2 ** zoom;
}

/**
 * The view's matrix moved to an origin, in 64 bits before it becomes 32, so that vertices near the origin keep their
 * digits. The origin is taken on the copy of the world that lies nearest to the view.
 */
export function matrixAt(view: InkView, [originX, originY]: MercatorPoint): Float32Array {
  const m = view.matrix;
  const x = originX + Math.round(view.centreX - originX);
  const moved = Float32Array.from(m);
  for (let row = 0; row < 4; row++) moved[12 + row] = m[row]! * x + m[4 + row]! * originY + m[12 + row]!;
  return moved;
}
