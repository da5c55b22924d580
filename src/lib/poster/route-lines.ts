import type { MercatorPoint } from '../geo/mercator.ts';
import { verticesAbove, vertexDetail } from '../geo/simplify.ts';
import type { TrackRoute } from '../geo/track-route.ts';

/** Lines are drawn without the detail that is smaller than this, CSS pixels. */
const TOLERANCE_PX = 0.4;

/** A route's lines by whole zoom, each thinned once. */
export class RouteLines {
  readonly track: TrackRoute;
  readonly #detail: Float64Array;
  readonly #indices = new Map<number, number[]>();

  constructor(track: TrackRoute) {
    this.track = track;
    this.#detail = vertexDetail(track.route.points);
  }

  /** The points from one number of kilometres to another, in the detail of a zoom; empty where there is no way between. */
  between(fromKm: number, toKm: number, zoom: number): MercatorPoint[] {
    const { route } = this.track;
    const [from, to] = [this.track.lengthAt(fromKm), this.track.lengthAt(toKm)];
    if (to <= from) return [];
    const inner = this.#indicesAt(Math.ceil(zoom))
      .filter((i) => this.track.lengths[i]! > from && this.track.lengths[i]! < to)
      .map((i) => route.points[i]!);
    return [this.track.pointAtLength(from), ...inner, this.track.pointAtLength(to)];
  }

  #indicesAt(zoom: number): number[] {
    let indices = this.#indices.get(zoom);
    if (!indices) {
      indices = verticesAbove(this.#detail, TOLERANCE_PX / (512 * 2 ** zoom));
      this.#indices.set(zoom, indices);
    }
    return indices;
  }
}
