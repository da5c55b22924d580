import type { LngLat } from './position.ts';

/** Mean radius of the Earth in kilometres (IUGG, R1 of GRS 80). All lengths here are on a sphere of this radius. */
export const EARTH_RADIUS_KM = 6371.0088;

const RADIANS = Math.PI / 180;

/** Great-circle distance in kilometres, by the haversine formula (Sinnott 1984), exact for near points too. */
export function distanceKm(a: LngLat, b: LngLat): number {
  const sinLat = Math.sin(((b[1] - a[1]) * RADIANS) / 2);
  const sinLng = Math.sin(((b[0] - a[0]) * RADIANS) / 2);
  const h = sinLat * sinLat + Math.cos(a[1] * RADIANS) * Math.cos(b[1] * RADIANS) * sinLng * sinLng;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Initial course from `a` to `b` in degrees clockwise from north, 0 to 360 (Snyder 1987, equation 5-4b). */
export function bearingDegrees(a: LngLat, b: LngLat): number {
  const deltaLng = (b[0] - a[0]) * RADIANS;
  const y = Math.sin(deltaLng) * Math.cos(b[1] * RADIANS);
  const x =
    Math.cos(a[1] * RADIANS) * Math.sin(b[1] * RADIANS) -
    Math.sin(a[1] * RADIANS) * Math.cos(b[1] * RADIANS) * Math.cos(deltaLng);
  return (Math.atan2(y, x) / RADIANS + 360) % 360;
}

/** The point `km` from `origin` on the given initial course (Snyder 1987, equations 5-5 and 5-6). */
export function destination(origin: LngLat, km: number, bearing: number): LngLat {
  const angle = km / EARTH_RADIUS_KM;
  const lat = origin[1] * RADIANS;
  const course = bearing * RADIANS;
  const sinLat = Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(course);
  const deltaLng = Math.atan2(
    Math.sin(course) * Math.sin(angle) * Math.cos(lat),
    Math.cos(angle) - Math.sin(lat) * sinLat,
  );
  return [origin[0] + deltaLng / RADIANS, Math.asin(Math.max(-1, Math.min(1, sinLat))) / RADIANS];
}

/** Points along the great circle from `a` to `b`, ends included, at most `stepKm` apart; longitudes run on past ±180. */
export function greatCircle(a: LngLat, b: LngLat, stepKm: number): LngLat[] {
  const total = distanceKm(a, b);
  const count = Math.max(1, Math.ceil(total / stepKm));
  const course = bearingDegrees(a, b);
  const points = Array.from({ length: count }, (_, i) => destination(a, (total * i) / count, course));
  const last = points[points.length - 1]!;
  points.push([b[0] + 360 * Math.round((last[0] - b[0]) / 360), b[1]]);
  return points;
}

/** The same line with great-circle points between vertices that are more than `stepKm` apart. */
export function densify(line: readonly LngLat[], stepKm: number): LngLat[] {
  return line.flatMap((position, i) => {
    const next = line[i + 1];
    return next && distanceKm(position, next) > stepKm ? greatCircle(position, next, stepKm).slice(0, -1) : [position];
  });
}
