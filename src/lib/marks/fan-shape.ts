import { toMercator, type MercatorPoint } from '../geo/mercator.ts';
import type { LngLat } from '../geo/position.ts';
import { bearingDegrees, destination, distanceKm } from '../geo/sphere.ts';
import type { Launch, Story } from '../story/model.ts';

/** Where a fan starts, the courses between which it opens (degrees, `toDegrees` may pass 360), and how far it is drawn. */
export interface FanShape {
  readonly origin: LngLat;
  readonly fromDegrees: number;
  readonly toDegrees: number;
  readonly lengthKm: number;
  /** Where along the fan the stated range begins and ends, 0 to 1; null when no claim states one. */
  readonly rangeShare: readonly [from: number, to: number] | null;
}

/**
 * The fan of a launch: all courses from its origin to the reported target area, drawn to the area's far side or to the
 * greatest stated range. Its length says nothing about where anything came down.
 */
export function fanShape(launch: Launch, story: Story): FanShape {
  const origin = centreOf(story.areas[launch.origin]!.rings);
  const target = story.areas[launch.toward]!.rings;
  const middle = bearingDegrees(origin, centreOf(target));
  const outline = target.flat();
  const turns = outline.map((position) => ((bearingDegrees(origin, position) - middle + 540) % 360) - 180);
  const [, farthest] = rangeOf(outline.map((position) => distanceKm(origin, position)));
  const [left, right] = rangeOf(turns);
  return {
    origin,
    fromDegrees: middle + left,
    toDegrees: middle + right,
    lengthKm: launch.rangeKm?.max ?? farthest,
    rangeShare: launch.rangeKm && [launch.rangeKm.min / launch.rangeKm.max, 1],
  };
}

/** The point at a share of the fan's length and a share of the way from its first course to its last, 0 to 1. */
export function fanPoint(
  { origin, fromDegrees, toDegrees, lengthKm }: FanShape,
  outward: number,
  across: number,
): LngLat {
  return destination(origin, lengthKm * outward, fromDegrees + (toDegrees - fromDegrees) * across);
}

/** A grid over the fan in Mercator units: `points[row][column]`, rows outward from the origin, columns by course. */
export function fanGrid(shape: FanShape, rows: number, columns: number): MercatorPoint[][] {
  return Array.from({ length: rows + 1 }, (_, row) =>
    Array.from({ length: columns + 1 }, (_, column) => toMercator(fanPoint(shape, row / rows, column / columns))),
  );
}

/** The middle of the bounding box of an area's rings, a steady anchor for labels and pulses. */
export function centreOf(rings: readonly (readonly LngLat[])[]): LngLat {
  const longitudes = rings.flat().map(([longitude]) => longitude);
  const latitudes = rings.flat().map(([, latitude]) => latitude);
  const middle = ([least, greatest]: readonly [number, number]) => (least + greatest) / 2;
  return [middle(rangeOf(longitudes)), middle(rangeOf(latitudes))];
}

/** The least and the greatest of any number of numbers: as arguments of `Math.min` too many would overflow the stack. */
function rangeOf(values: readonly number[]): readonly [least: number, greatest: number] {
  let [least, greatest] = [Infinity, -Infinity];
  for (const value of values) [least, greatest] = [Math.min(least, value), Math.max(greatest, value)];
  return [least, greatest];
}
