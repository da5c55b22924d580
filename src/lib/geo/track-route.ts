import { clamp } from './easing.ts';
import type { MercatorPoint } from './mercator.ts';
import { segmentAt, type Route } from './route.ts';
import { vertexDetail, verticesAbove } from './simplify.ts';
import { TrackLevel } from './track-level.ts';

/** Lines are drawn without the detail that is smaller than this at the zoom, in pixels. */
const TOLERANCE_PX = 0.35;
const TILE_PIXELS = 512;
const MAX_ZOOM = 14;

/** A route that also knows its lengths on the map, in Mercator units, by which pixels along it are counted. */
export class TrackRoute {
  readonly route: Route;
  /** Mercator length from the start to each vertex. */
  readonly lengths: Float64Array;
  readonly #detail: Float64Array;
  readonly #levels = new Map<number, TrackLevel>();

  constructor(route: Route) {
    this.route = route;
    this.lengths = new Float64Array(route.points.length);
    for (let i = 1; i < route.points.length; i++) {
      const [[x0, y0], [x1, y1]] = [route.points[i - 1]!, route.points[i]!];
      this.lengths[i] = this.lengths[i - 1]! + Math.hypot(x1 - x0, y1 - y0);
    }
    this.#detail = vertexDetail(route.points);
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

  /** The line as it is drawn up to the next whole zoom. */
  levelAt(zoom: number): TrackLevel {
    const whole = clamp(Math.ceil(zoom), 0, MAX_ZOOM);
    let level = this.#levels.get(whole);
    if (!level) {
      const tolerance = TOLERANCE_PX / (TILE_PIXELS * 2 ** whole);
      level = new TrackLevel(this, verticesAbove(this.#detail, tolerance));
      this.#levels.set(whole, level);
    }
    return level;
  }
}

function interpolate(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}
