import type { Extent } from './extent.ts';
import type { MercatorPoint } from './mercator.ts';
import type { TrackLevel } from './track-level.ts';

/** Segments of one piece: few enough to be made ready within a frame, and cut to what is in view. */
export const PIECE_POINTS = 512;

/** A stretch of a level. Neighbours share the vertex between them, so that their strips meet without a seam. */
export class TrackPiece {
  readonly first: number;
  readonly last: number;
  readonly extent: Extent;
  readonly #level: TrackLevel;

  constructor(level: TrackLevel, first: number) {
    this.#level = level;
    this.first = first;
    this.last = Math.min(first + PIECE_POINTS, level.points.length - 1);
    let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = this.first; i <= this.last; i++) {
      const [x, y] = level.points[i]!;
      minX = Math.min(minX, x);
      maxX = Math.max(maxX, x);
      minY = Math.min(minY, y);
      maxY = Math.max(maxY, y);
    }
    this.extent = { minX, minY, maxX, maxY };
  }

  /** What its vertices are relative to, so that 32 bits are exact enough for them. */
  get origin(): MercatorPoint {
    return this.#level.points[this.first]!;
  }

  /** The level's length at its first vertex. */
  get from(): number {
    return this.#level.lengths[this.first]!;
  }

  /** The level's length at its last vertex. */
  get to(): number {
    return this.#level.lengths[this.last]!;
  }
}
