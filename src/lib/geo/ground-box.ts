import type { Box } from './box.ts';
import { fromMercator } from './mercator.ts';
import { wrapLongitude } from './longitude.ts';
import type { LngLat } from './position.ts';

/** West, south, east, north in degrees, as GeoJSON's `bbox`: over the antimeridian, west is greater than east. */
export type GroundBox = readonly [west: number, south: number, east: number, north: number];

/** Positions whose box this is: its corners, and two between them that tell which way round it goes. */
export function outlineOf([west, south, east, north]: GroundBox): LngLat[] {
  const middle = wrapLongitude(west + ((east - west + 360) % 360) / 2);
  return [west, middle, east].flatMap((longitude): LngLat[] => [
    [longitude, south],
    [longitude, north],
  ]);
}

/** A box of the Mercator square in degrees, rounded to that many digits behind the point. */
export function groundBoxOf({ x, y, halfWidth, halfHeight }: Box, digits: number): GroundBox {
  const [west, north] = fromMercator([x - halfWidth, y - halfHeight]);
  const [east, south] = fromMercator([x + halfWidth, y + halfHeight]);
  const rounded = (value: number) => Number(value.toFixed(digits));
  return [rounded(wrapLongitude(west)), rounded(south), rounded(wrapLongitude(east)), rounded(north)];
}
