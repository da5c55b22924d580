import { wrapLongitude } from '../../lib/geo/longitude.ts';
import type { LngLat } from '../../lib/geo/position.ts';
import { distanceKm } from '../../lib/geo/sphere.ts';
import type { Box } from './regions.ts';

/** Where the samples of a new story lie. */
export interface SampleGround {
  readonly first: LngLat;
  readonly second: LngLat;
  /** Ground to leave free around both, in kilometres. */
  readonly marginKm: number;
}

/** Two positions within a box, well inside of its edges, with few digits. */
export function sampleGround([west, south, east, north]: Box): SampleGround {
  const width = east > west ? east - west : east + 360 - west;
  const height = north - south;
  // As many digits as tell a hundredth of the box.
  const digits = Math.max(0, Math.ceil(2 - Math.log10(Math.min(width, height))));
  const round = (degrees: number) => Number(degrees.toFixed(Math.min(digits, 7)));
  const at = (x: number, y: number): LngLat => [round(wrapLongitude(west + x * width)), round(south + y * height)];
  const [first, second] = [at(0.35, 0.45), at(0.65, 0.6)];
  return { first, second, marginKm: Number((distanceKm(first, second) / 4).toPrecision(1)) };
}
