import type { Bounds } from './shapes/bounds.ts';

/** A part of the map that is cut to higher zooms, with a name for the build's messages. */
export interface HotSpot {
  readonly name: string;
  readonly bounds: Bounds;
}

/** The region of the first story, cut to zoom 8 unless `--region` names another. */
export const DEFAULT_REGION: Bounds = [115, 33, 150, 58];

/** Where the first story's cameras come near; cut to zoom 10 where they lie in the region. */
export const HOT_SPOTS: readonly HotSpot[] = [
  { name: 'Khasan and the mouth of the Tumen', bounds: [130.2, 42.1, 131.2, 42.8] },
  { name: 'Vladivostok and its bays', bounds: [131.3, 42.6, 132.7, 43.6] },
  { name: 'Pyongyang, the Taedong and Nampo', bounds: [124.8, 38.5, 126.3, 39.5] },
  { name: 'Vostochny cosmodrome', bounds: [127.5, 51.3, 129, 52.4] },
];

/** The whole world to this zoom, the region to the next, the hot spots from `first` to `last`. */
export const ZOOMS = { world: 5, region: 8, hotSpots: { first: 7, last: 10 } } as const;

/** From here on Natural Earth at 1:10 million is drawn; farther out, at 1:50 million. */
export const FIRST_DETAILED_ZOOM = 4;

/**
 * The region of a `--region west,south,east,north` argument as bounds that do not cross the antimeridian: two where
 * west is greater than east. Throws where it is not four numbers of degrees.
 */
export function parseRegion(text: string): Bounds[] {
  const numbers = text.split(',').map(Number);
  const [west = NaN, south = NaN, east = NaN, north = NaN] = numbers;
  const valid =
    numbers.length === 4 &&
    Math.abs(west) <= 180 &&
    Math.abs(east) <= 180 &&
    south >= -90 &&
    north <= 90 &&
    south < north &&
    west !== east;
  if (!valid) throw new Error(`--region wants west,south,east,north in degrees, such as 115,33,150,58; got "${text}".`);
  if (west < east) return [[west, south, east, north]];
  return [
    [west, south, 180, north],
    [-180, south, east, north],
  ];
}
