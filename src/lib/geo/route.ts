import { unwrapLine } from './longitude.ts';
import { fromMercator, toMercator, type MercatorPoint } from './mercator.ts';
import type { LngLat } from './position.ts';
import { distanceKm } from './sphere.ts';

/**
 * A line that knows its lengths. `km[i]` is the length from the start to vertex `i`, strictly growing;
 * `points` are the vertices in Mercator units with x never jumping at the antimeridian.
 */
export interface Route {
  readonly points: readonly MercatorPoint[];
  readonly km: readonly number[];
  readonly lengthKm: number;
}

/** Measures a line once. Repeated positions are dropped; throws RangeError when fewer than two remain. */
export function compileRoute(line: readonly LngLat[]): Route {
  const points: MercatorPoint[] = [];
  const km: number[] = [];
  let previous: LngLat | null = null;
  for (const position of unwrapLine(line)) {
    const reached = previous ? km.at(-1)! + distanceKm(previous, position) : 0;
    // A step may also be too short to change the sum.
    if (previous && reached === km.at(-1)) continue;
    km.push(reached);
    points.push(toMercator(position));
    previous = position;
  }
  if (points.length < 2) throw new RangeError('a route needs two different positions');
  return { points, km, lengthKm: km.at(-1)! };
}

/** The index of the segment that holds a length, given the length at each vertex; by bisection, 0 to vertices - 2. */
export function segmentAt(lengths: ArrayLike<number>, length: number): number {
  let low = 0;
  let high = lengths.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lengths[middle]! <= length) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The point `atKm` along the route in Mercator units, clamped to its ends. Straight on the map between vertices. */
export function pointAt(route: Route, atKm: number): MercatorPoint {
  const i = segmentAt(route.km, atKm);
  const [x0, y0] = route.points[i]!;
  const [x1, y1] = route.points[i + 1]!;
  const f = Math.max(0, Math.min(1, (atKm - route.km[i]!) / (route.km[i + 1]! - route.km[i]!)));
  return [x0 + (x1 - x0) * f, y0 + (y1 - y0) * f];
}

/** The position `atKm` along the route in degrees. */
export function positionAt(route: Route, atKm: number): LngLat {
  return fromMercator(pointAt(route, atKm));
}

/** The direction of travel on the map at `atKm`, degrees clockwise from north. */
export function headingAt(route: Route, atKm: number): number {
  const i = segmentAt(route.km, atKm);
  const [x0, y0] = route.points[i]!;
  const [x1, y1] = route.points[i + 1]!;
  return (Math.atan2(x1 - x0, y0 - y1) * 180) / Math.PI;
}
