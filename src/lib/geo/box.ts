import { mercatorWidthKm, toMercator } from './mercator.ts';
import type { LngLat } from './position.ts';

/** A rectangle of the Mercator square: its centre and half sizes. x may lie outside 0..1 past the antimeridian. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/**
 * The smallest box around all positions, over the antimeridian where that is the shorter way round, grown by
 * `marginKm` on each side. Throws RangeError for no positions.
 */
export function boxAround(positions: readonly LngLat[], marginKm: number): Box {
  if (positions.length === 0) throw new RangeError('a box needs at least one position');
  const west = westEdge(positions.map(([longitude]) => longitude));
  let [minX, maxX, minY, maxY] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [longitude, latitude] of positions) {
    const eastward = (((longitude - west) % 360) + 360) % 360;
    const [x, y] = toMercator([west + eastward, latitude]);
    minX = Math.min(minX, x);
    maxX = Math.max(maxX, x);
    minY = Math.min(minY, y);
    maxY = Math.max(maxY, y);
  }
  const latitude = positions.reduce((sum, [, lat]) => sum + lat, 0) / positions.length;
  const margin = marginKm / mercatorWidthKm(latitude);
  return {
    x: (minX + maxX) / 2,
    y: (minY + maxY) / 2,
    halfWidth: (maxX - minX) / 2 + margin,
    halfHeight: (maxY - minY) / 2 + margin,
  };
}

/** The longitude after the widest empty gap, where a box around all of them begins. */
function westEdge(longitudes: readonly number[]): number {
  const sorted = [...longitudes].sort((a, b) => a - b);
  const first = sorted[0]!;
  if (sorted.at(-1)! - first >= 360) return first;
  let west = first;
  let widest = first + 360 - sorted.at(-1)!;
  for (let i = 1; i < sorted.length; i++) {
    const gap = sorted[i]! - sorted[i - 1]!;
    if (gap > widest) [widest, west] = [gap, sorted[i]!];
  }
  return west;
}
