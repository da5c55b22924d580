import type { Box } from './box.ts';
import { wrapLongitude } from './longitude.ts';
import { fromMercator, toMercator } from './mercator.ts';

/** West, south, east, north in degrees, as GeoJSON's `bbox`: over the antimeridian, west is greater than east. */
export type GroundBox = readonly [west: number, south: number, east: number, north: number];

/** The box in Mercator units; from west to east it can be all but the whole way round the world. */
export function boxOfGround([west, south, east, north]: GroundBox): Box {
  const eastEnd = west + ((((east - west) % 360) + 360) % 360);
  const [[x0, y0], [x1, y1]] = [toMercator([west, north]), toMercator([eastEnd, south])];
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2, halfWidth: (x1 - x0) / 2, halfHeight: (y1 - y0) / 2 };
}

/** A box of the Mercator square in degrees, rounded to that many digits behind the point. */
export function groundBoxOf({ x, y, halfWidth, halfHeight }: Box, digits: number): GroundBox {
  const [west, north] = fromMercator([x - halfWidth, y - halfHeight]);
  const [east, south] = fromMercator([x + halfWidth, y + halfHeight]);
  const rounded = (value: number) => Number(value.toFixed(digits));
  return [rounded(wrapLongitude(west)), rounded(south), rounded(wrapLongitude(east)), rounded(north)];
}
