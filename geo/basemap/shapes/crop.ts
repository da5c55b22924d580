import type { Position } from 'geojson';
import { boundsOf, boundsOverlap, type Bounds } from './bounds.ts';

/**
 * The parts of polygons inside bounds (Sutherland and Hodgman, "Reentrant polygon clipping", 1974): parts of one ring
 * stay one ring, joined by edges that run along the bounds and enclose nothing.
 */
export function cropPolygons(polygons: readonly Position[][][], bounds: Bounds): Position[][][] {
  return polygons
    .filter(([outer = []]) => boundsOverlap(boundsOf(outer), bounds))
    .map((polygon) => polygon.map((ring) => cropRing(ring, bounds)).filter((ring) => ring.length > 3))
    .filter((polygon) => polygon.length > 0);
}

function cropRing(ring: readonly Position[], [west, south, east, north]: Bounds): Position[] {
  const eastern = keepSide(ring, 0, west, 1);
  const between = keepSide(eastern, 0, east, -1);
  return keepSide(keepSide(between, 1, south, 1), 1, north, -1);
}

/** Keeps what has more (`side` 1) or less (-1) than `limit` of longitude (`axis` 0) or latitude (1). */
function keepSide(ring: readonly Position[], axis: 0 | 1, limit: number, side: 1 | -1): Position[] {
  const isInside = (position: Position): boolean => ((position[axis] ?? 0) - limit) * side >= 0;
  if (ring.every(isInside)) return [...ring];
  const kept: Position[] = [];
  for (let i = 0; i + 1 < ring.length; i += 1) {
    const [start = [], end = []] = [ring[i], ring[i + 1]];
    if (isInside(start)) kept.push(start);
    if (isInside(start) !== isInside(end)) kept.push(crossing(start, end, axis, limit));
  }
  const [first] = kept;
  if (first) kept.push([...first]);
  return kept;
}

function crossing([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position, axis: 0 | 1, limit: number): Position {
  return axis === 0
    ? [limit, y1 + ((limit - x1) / (x2 - x1)) * (y2 - y1)]
    : [x1 + ((limit - y1) / (y2 - y1)) * (x2 - x1), limit];
}
