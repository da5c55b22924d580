import { clamp } from './easing.ts';
import type { MercatorPoint } from './mercator.ts';
import { segmentAt } from './route.ts';
import { PIECE_POINTS, TrackPiece } from './track-piece.ts';
import type { TrackRoute } from './track-route.ts';

/** A route at one level of detail: some of its vertices, cut into pieces that are made ready when they are first seen. */
export class TrackLevel {
  readonly points: readonly MercatorPoint[];
  /** Mercator length along the whole route, not along this level, at each of its vertices. */
  readonly lengths: Float64Array;
  readonly pieces: readonly TrackPiece[];
  readonly #track: TrackRoute;

  constructor(track: TrackRoute, kept: readonly number[]) {
    this.#track = track;
    this.points = kept.map((index) => track.route.points[index]!);
    this.lengths = Float64Array.from(kept, (index) => track.lengths[index]!);
    const count = Math.ceil((kept.length - 1) / PIECE_POINTS);
    this.pieces = Array.from({ length: count }, (_, i) => new TrackPiece(this, i * PIECE_POINTS));
  }

  /**
   * Where to cut this level, as a length that its vertices are interpolated by, so that the cut lies right beside the
   * point of the route at `length`: what the level leaves out may be longer before the cut than after it.
   */
  cutAt(length: number): number {
    const [x, y] = this.#track.pointAtLength(length);
    const i = segmentAt(this.lengths, length);
    const [[x0, y0], [x1, y1]] = [this.points[i]!, this.points[i + 1]!];
    const [dx, dy] = [x1 - x0, y1 - y0];
    const share = clamp(((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy), 0, 1);
    return this.lengths[i]! + (this.lengths[i + 1]! - this.lengths[i]!) * share;
  }
}
