import type { Position } from 'geojson';

/** Degrees: [west, south, east, north], west below east. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The bounds of positions; of none, bounds that overlap with nothing. */
export function boundsOf(positions: readonly Position[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of positions) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

/** Whether two bounds share any point. */
export function boundsOverlap(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** The bounds with so many degrees added on each side. */
export function padBounds([west, south, east, north]: Bounds, longitude: number, latitude: number): Bounds {
  return [west - longitude, south - latitude, east + longitude, north + latitude];
}
