import { formatFound } from '../../lib/story/problem.ts';

/** What is wrong with a position of an imported file, in the words of a problem. */
export interface PositionFault {
  readonly expected: string;
  readonly found: string;
  readonly hint: string;
}

/** The fault of a position that is no longitude within ±180 and latitude within ±90 degrees, else null. */
export function positionFault(longitude: unknown, latitude: unknown): PositionFault | null {
  if (isWithin(longitude, 180) && isWithin(latitude, 90)) return null;
  return {
    expected: 'longitude within ±180 and latitude within ±90',
    found: `longitude ${formatFound(longitude)}, latitude ${formatFound(latitude)}`,
    hint: hintOf(longitude, latitude),
  };
}

function hintOf(longitude: unknown, latitude: unknown): string {
  if (!isNumber(longitude) || !isNumber(latitude))
    return 'Write both as decimal degrees, such as 130.6453 and 42.4281.';
  if (Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180) {
    return 'They look swapped: longitude (east) comes first in GeoJSON and KML; in a table map the columns the other way.';
  }
  if (Math.abs(longitude) > 360 || Math.abs(latitude) > 360) {
    return 'They look like metres of a projection: export the file again in WGS 84 (EPSG:4326).';
  }
  return 'Count longitudes from Greenwich: west is negative, 200° east is -160.';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isWithin(value: unknown, limit: number): boolean {
  return isNumber(value) && Math.abs(value) <= limit;
}
