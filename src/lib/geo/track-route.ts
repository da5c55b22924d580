import { clamp } from './easing.ts';
import type { MercatorPoint } from './mercator.ts';
import { segmentAt, type Route } from './route.ts';

/** A route that also knows its lengths on the map, in Mercator units, by which pixels along it are counted. */
export class TrackRoute {
  readonly route: Route;
  /** Mercator length from the start to each vertex. */
  readonly lengths: readonly number[];

  constructor(route: Route) {
    this.route = route;
    let length = 0;
    this.lengths = route.points.map(([x, y], i) => {
      const before = route.points[i - 1];
      if (before) length += Math.hypot(x - before[0], y - before[1]);
      return length;
    });
  }

  /** The Mercator length at a number of kilometres, clamped to the route. */
  lengthAt(km: number): number {
    const { route, lengths } = this;
    const at = clamp(km, 0, route.lengthKm);
    const i = segmentAt(route.km, at);
    return interpolate(lengths[i]!, lengths[i + 1]!, (at - route.km[i]!) / (route.km[i + 1]! - route.km[i]!));
  }

  /** The point at a Mercator length, clamped to the route. */
  pointAtLength(length: number): MercatorPoint {
    const { route, lengths } = this;
    const at = clamp(length, 0, lengths.at(-1)!);
    const i = segmentAt(lengths, at);
    const share = (at - lengths[i]!) / (lengths[i + 1]! - lengths[i]!);
    const [x0, y0] = route.points[i]!;
    const [x1, y1] = route.points[i + 1]!;
    return [interpolate(x0, x1, share), interpolate(y0, y1, share)];
  }
}

function interpolate(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}
