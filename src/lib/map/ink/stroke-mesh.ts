import { simplifiedIndices } from '../../geo/simplify.ts';
import type { TrackRoute } from '../../geo/track-route.ts';

/** Lines are drawn without the detail that is smaller than this at the zoom, in pixels. */
const TOLERANCE_PX = 0.35;
const TILE_PIXELS = 512;

/** Floats per vertex: previous x y, own x y, next x y, side, length from the start. */
export const STROKE_FLOATS = 8;

/** A route as a triangle strip, two vertices a point; `lengths` are Mercator units from the route's start. */
export interface StrokeMesh {
  readonly vertices: Float32Array<ArrayBuffer>;
  readonly lengths: readonly number[];
}

/** The strip for a whole zoom; coordinates are relative to the route's first point, where 32 bits are exact enough. */
export function strokeMesh({ route, lengths }: TrackRoute, zoom: number): StrokeMesh {
  const kept = simplifiedIndices(route.points, TOLERANCE_PX / (TILE_PIXELS * 2 ** zoom));
  const [originX, originY] = route.points[0]!;
  const vertices = new Float32Array(kept.length * 2 * STROKE_FLOATS);
  for (const [i, index] of kept.entries()) {
    const own = route.points[index]!;
    const previous = route.points[kept[i - 1] ?? index]!;
    const next = route.points[kept[i + 1] ?? index]!;
    const along = [previous, own, next].flatMap(([x, y]) => [x - originX, y - originY]);
    for (const side of [-1, 1]) {
      vertices.set([...along, side, lengths[index]!], (i * 2 + (side > 0 ? 1 : 0)) * STROKE_FLOATS);
    }
  }
  return { vertices, lengths: kept.map((index) => lengths[index]!) };
}
