import { fitBox, type Viewport } from '../../lib/geo/camera.ts';
import type { Shot } from '../../lib/story/frame.ts';
import { STAGE_PADDING } from '../../lib/poster/stage.ts';
import type { Extent } from './draw-plate.ts';

/** Sizes of map that a plate has to fill, from a small phone to a wide screen, in CSS pixels. */
const SIZES = [
  [320, 400],
  [430, 520],
  [699, 900],
  [768, 560],
  [1008, 900],
  [1500, 900],
  [2100, 1000],
] as const;

/** All ground that maps of the usual sizes can show of a shot. */
export function extentOf(shots: readonly Shot[]): Extent {
  let extent: Extent = { west: Infinity, north: Infinity, east: -Infinity, south: -Infinity };
  for (const shot of shots) {
    for (const [width, height] of SIZES) {
      const viewport: Viewport = { width, height, padding: STAGE_PADDING[width < 700 ? 'narrow' : 'wide'] };
      const { x, y, zoom } = fitBox(shot, viewport, shot);
      const pixels = 512 * 2 ** zoom;
      // A turned map reaches into its corners.
      const turned = shot.bearingDegrees === 0 ? 0 : Math.hypot(width, height) / 2 / pixels;
      const halfWidth = Math.max(turned, width / 2 / pixels);
      const halfHeight = Math.max(turned, height / 2 / pixels);
      extent = {
        west: Math.min(extent.west, x - halfWidth),
        east: Math.max(extent.east, x + halfWidth),
        north: Math.max(0, Math.min(extent.north, y - halfHeight)),
        south: Math.min(1, Math.max(extent.south, y + halfHeight)),
      };
    }
  }
  return extent;
}
