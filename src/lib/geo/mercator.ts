import type { LngLat } from './position.ts';
import { EARTH_RADIUS_KM } from './sphere.ts';

/** A point of the Web Mercator square: x grows eastward from 0 at -180°, y southward from 0 at 85.051° N. */
export type MercatorPoint = readonly [x: number, y: number];

const MAX_LATITUDE = 85.051129;

/** Web Mercator (EPSG:3857) scaled to the unit square; latitudes beyond ±85.051° are clamped. */
export function toMercator([longitude, latitude]: LngLat): MercatorPoint {
  const lat = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude));
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
  return [longitude / 360 + 0.5, y];
}

/** The inverse of `toMercator`; x outside 0..1 gives longitudes past ±180. */
export function fromMercator([x, y]: MercatorPoint): LngLat {
  return [(x - 0.5) * 360, (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90];
}

/** Kilometres of ground that the whole width of the Mercator square stands for at this latitude, clamped as above. */
export function mercatorWidthKm(latitude: number): number {
  const lat = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude));
  return 2 * Math.PI * EARTH_RADIUS_KM * Math.cos((lat * Math.PI) / 180);
}
