import type { LngLat } from './position.ts';

/** The same longitude between -180 (included) and 180 (excluded), in degrees. */
export function wrapLongitude(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}

/** The copy of `longitude` that lies nearest to `reference`, in degrees; the result may run past ±180. */
export function nearestLongitude(longitude: number, reference: number): number {
  return longitude + 360 * Math.round((reference - longitude) / 360);
}

/** The same line with longitudes that never jump: one that crosses the antimeridian stays in one piece. */
export function unwrapLine(line: readonly LngLat[]): LngLat[] {
  const result: LngLat[] = [];
  for (const [longitude, latitude] of line) {
    const previous = result.at(-1);
    result.push([previous ? nearestLongitude(longitude, previous[0]) : longitude, latitude]);
  }
  return result;
}
