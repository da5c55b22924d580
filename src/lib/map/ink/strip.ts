import type { TrackLevel } from '../../geo/track-level.ts';
import type { TrackPiece } from '../../geo/track-piece.ts';

/** Floats per vertex: previous x y, own x y, next x y, side, length from the piece's start. */
export const STRIP_FLOATS = 8;

/** A piece as a triangle strip, two vertices a point, relative to the piece's origin. */
export function stripOf(piece: TrackPiece, { points, lengths }: TrackLevel): Float32Array<ArrayBuffer> {
  const [originX, originY] = piece.origin;
  const vertices = new Float32Array((piece.last - piece.first + 1) * 2 * STRIP_FLOATS);
  let at = 0;
  for (let i = piece.first; i <= piece.last; i++) {
    const own = points[i]!;
    const previous = points[i - 1] ?? own;
    const next = points[i + 1] ?? own;
    for (let side = -1; side <= 1; side += 2) {
      vertices[at++] = previous[0] - originX;
      vertices[at++] = previous[1] - originY;
      vertices[at++] = own[0] - originX;
      vertices[at++] = own[1] - originY;
      vertices[at++] = next[0] - originX;
      vertices[at++] = next[1] - originY;
      vertices[at++] = side;
      vertices[at++] = lengths[i]! - piece.from;
    }
  }
  return vertices;
}
