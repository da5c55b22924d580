import type { Box } from '../geo/box.ts';
import { fitBox, type Camera, type Viewport } from '../geo/camera.ts';
import type { MercatorPoint } from '../geo/mercator.ts';
import type { Shot } from '../story/frame.ts';
import { TIER_VIEWPORT } from './stage.ts';

/**
 * What a poster shows: a box of ground that fills its free part, turned about the middle. `worldPixels` is the width
 * of the whole world in CSS pixels, exact once the poster's size is known.
 */
export interface PosterView {
  readonly box: Box;
  readonly bearingDegrees: number;
  readonly zoom: number;
  readonly worldPixels: number;
}

/** The box that a camera shows in the free part of a viewport. Pitch is left out: a poster lies flat. */
export function posterView({ x, y, zoom, bearingDegrees }: Camera, viewport: Viewport): PosterView {
  const { width, height, padding } = viewport;
  const worldPixels = 512 * 2 ** zoom;
  const right = (padding.left - padding.right) / 2 / worldPixels;
  const down = (padding.top - padding.bottom) / 2 / worldPixels;
  const bearing = (bearingDegrees * Math.PI) / 180;
  return {
    box: {
      x: x + right * Math.cos(bearing) - down * Math.sin(bearing),
      y: y + right * Math.sin(bearing) + down * Math.cos(bearing),
      halfWidth: Math.max(1, width - padding.left - padding.right) / 2 / worldPixels,
      halfHeight: Math.max(1, height - padding.top - padding.bottom) / 2 / worldPixels,
    },
    bearingDegrees,
    zoom,
    worldPixels,
  };
}

/** A shot before the size of the map is known: its own box, with sizes as on a wide map. */
export function shotView(shot: Shot): PosterView {
  const { zoom, bearingDegrees } = fitBox(shot, TIER_VIEWPORT.wide, shot);
  return { box: shot, bearingDegrees, zoom, worldPixels: 512 * 2 ** zoom };
}

/** Where a point lies as shares of the box's width and height, 0 to 1 within it. On this very copy of the world. */
export function shareOn({ box, bearingDegrees }: PosterView, [x, y]: MercatorPoint): [across: number, down: number] {
  const [east, south] = [x - box.x, y - box.y];
  const bearing = (bearingDegrees * Math.PI) / 180;
  const right = east * Math.cos(bearing) + south * Math.sin(bearing);
  const down = south * Math.cos(bearing) - east * Math.sin(bearing);
  return [0.5 + right / (2 * box.halfWidth), 0.5 + down / (2 * box.halfHeight)];
}

/** The same on the copy of the world on which the point is nearest to the middle of the view. */
export function shareAt(view: PosterView, [x, y]: MercatorPoint): [across: number, down: number] {
  return shareOn(view, [x - Math.round(x - view.box.x), y]);
}

/** Where a point lies in CSS pixels from the middle of the box, right and down. */
export function pixelsAt(view: PosterView, point: MercatorPoint): [right: number, down: number] {
  const [across, down] = shareAt(view, point);
  const { halfWidth, halfHeight } = view.box;
  return [(across - 0.5) * 2 * halfWidth * view.worldPixels, (down - 0.5) * 2 * halfHeight * view.worldPixels];
}
