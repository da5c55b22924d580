import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Extent } from '../../geo/extent.ts';
import { toMercator, type MercatorPoint } from '../../geo/mercator.ts';

/** What a shader needs of the map at one drawn frame. Sizes are CSS pixels. */
export interface InkView {
  /** From the Mercator square to clip space. */
  readonly matrix: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly bearingDegrees: number;
  readonly pitchDegrees: number;
  /** The centre of the map in Mercator units. */
  readonly centre: MercatorPoint;
  readonly pixelRatio: number;
}

/** The view of a map of a size in CSS pixels, with MapLibre's matrix from the Mercator square to clip space. */
export function viewOf(map: MapLibreMap, size: { width: number; height: number }, matrix: ArrayLike<number>): InkView {
  const { lng, lat } = map.getCenter();
  return {
    matrix,
    ...size,
    zoom: map.getZoom(),
    bearingDegrees: map.getBearing(),
    pitchDegrees: map.getPitch(),
    centre: toMercator([lng, lat]),
    pixelRatio: map.getPixelRatio(),
  };
}

/** How much more ground than its own size a pitched map is taken to show: more than it does. */
const PITCHED_REACH = 6;

/** Pixels that the whole width of the world has at the view's zoom. */
export function worldPixels({ zoom }: Pick<InkView, 'zoom'>): number {
  return 512 * 2 ** zoom;
}

/**
 * The view's matrix moved to its centre, in 64 bits before it becomes 32, so that what is near the centre keeps its
 * digits.
 */
export function centredMatrix({ matrix: m, centre: [x, y] }: InkView): Float32Array {
  const moved = Float32Array.from(m);
  for (let row = 0; row < 4; row++) moved[12 + row] = m[row]! * x + m[4 + row]! * y + m[12 + row]!;
  return moved;
}

/**
 * By how many worlds an extent, grown by `reachPx` on each side, has to be moved to be seen: one entry for each copy
 * that is in view, none where none is.
 */
export function visibleCopies(extent: Extent, reachPx: number, view: InkView): number[] {
  const pixels = worldPixels(view);
  const bearing = (view.bearingDegrees * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(bearing)), Math.abs(Math.sin(bearing))];
  const pitched = view.pitchDegrees > 0 ? PITCHED_REACH : 1;
  const halfWidth = (pitched * (view.width * cos + view.height * sin)) / 2 / pixels + reachPx / pixels;
  const halfHeight = (pitched * (view.width * sin + view.height * cos)) / 2 / pixels + reachPx / pixels;
  const [x, y] = view.centre;
  if (extent.maxY < y - halfHeight || extent.minY > y + halfHeight) return [];
  const first = Math.ceil(x - halfWidth - extent.maxX);
  const last = Math.floor(x + halfWidth - extent.minX);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
