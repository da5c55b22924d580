import type { TileCoordinates } from '../archive/tile-id.ts';
import type { Bounds } from '../shapes/bounds.ts';

/** The latitude at which web mercator ends, in degrees. */
export const MERCATOR_LIMIT_DEGREES = 85.0511287798066;

/** Every tile of a zoom that touches the bounds, row by row from the north-west. */
export function tilesIn([west, south, east, north]: Bounds, zoom: number): TileCoordinates[] {
  const side = 2 ** zoom;
  const first = { x: columnOf(west, side), y: rowOf(north, side) };
  const last = { x: columnOf(east - 1e-9, side), y: rowOf(south + 1e-9, side) };
  const tiles: TileCoordinates[] = [];
  for (let y = first.y; y <= last.y; y += 1) {
    for (let x = first.x; x <= last.x; x += 1) tiles.push({ z: zoom, x, y });
  }
  return tiles;
}

/** The bounds of a tile in degrees. */
export function tileBounds({ z, x, y }: TileCoordinates): Bounds {
  const side = 2 ** z;
  return [(x / side) * 360 - 180, latitudeOf((y + 1) / side), ((x + 1) / side) * 360 - 180, latitudeOf(y / side)];
}

/** Degrees of longitude that a pixel covers at a zoom, with tiles of 512 pixels as MapLibre draws them. */
export function degreesPerPixel(zoom: number): number {
  return 360 / (512 * 2 ** zoom);
}

/** Web mercator's northing of a latitude, in degrees as wide as those of longitude. */
export function northing(latitude: number): number {
  return (Math.asinh(Math.tan((latitude * Math.PI) / 180)) * 180) / Math.PI;
}

function columnOf(longitude: number, side: number): number {
  return clamp(Math.floor(((longitude + 180) / 360) * side), side);
}

function rowOf(latitude: number, side: number): number {
  const limited = Math.max(-MERCATOR_LIMIT_DEGREES, Math.min(MERCATOR_LIMIT_DEGREES, latitude));
  const sine = Math.sin((limited * Math.PI) / 180);
  return clamp(Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * side), side);
}

function latitudeOf(fromTop: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * fromTop))) * 180) / Math.PI;
}

function clamp(index: number, side: number): number {
  return Math.max(0, Math.min(side - 1, index));
}
