/** The layers of the ground on a plate, bottom first; each is drawn as the map's style layer of the same name. */
export const PLATE_LAYERS = [
  'depth-shallow',
  'depth-middle',
  'depth-deep',
  'land',
  'urban',
  'lake',
  'river',
  'coastline',
  'boundary-admin',
  'boundary-disputed',
  'boundary-country',
] as const;

/** The name of a layer of a plate. */
export type PlateLayer = (typeof PLATE_LAYERS)[number];

/** How lines of a layer are drawn at the plate's zoom: widths in CSS pixels, dashes as multiples of the width. */
export interface PlateLine {
  readonly widthPx: number;
  readonly opacity: number;
  readonly dash: readonly number[] | null;
}

/**
 * The ground of one view, drawn once: path data in whole units of a grid whose origin lies at `x`, `y` in Mercator
 * units and on which the whole world is `unitsPerWorld` wide.
 */
export interface Plate {
  readonly x: number;
  readonly y: number;
  readonly unitsPerWorld: number;
  /** How far the plate reaches eastward and southward, in Mercator units. */
  readonly width: number;
  readonly height: number;
  readonly paths: Readonly<Partial<Record<PlateLayer, string>>>;
  readonly lines: Readonly<Partial<Record<PlateLayer, PlateLine>>>;
  /** Opacity of filled layers at the plate's zoom where it is below 1. */
  readonly fills: Readonly<Partial<Record<PlateLayer, number>>>;
  /** Width and blur of the glow along the coasts, CSS pixels. */
  readonly glow: { readonly widthPx: number; readonly blurPx: number };
}

/** The two sizes of map for which a poster is laid out: on a phone, and beside the narration. */
export type Tier = 'narrow' | 'wide';
