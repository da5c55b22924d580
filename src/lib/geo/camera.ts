import type { Box } from './box.ts';
import { clamp } from './easing.ts';
import type { MercatorPoint } from './mercator.ts';

/** Where a map looks: centre in Mercator units, zoom of 512-pixel tiles, bearing and pitch in degrees. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly bearingDegrees: number;
  readonly pitchDegrees: number;
}

/** The part of a map that is free to show its subject: size in CSS pixels, and what is covered on each side. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly padding: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

const TILE_PIXELS = 512;

/** The largest zoom at which the whole box lies in the free part of the viewport, and the map centre that puts it there. */
export function fitBox(
  box: Box,
  viewport: Viewport,
  turn: { readonly bearingDegrees: number; readonly pitchDegrees: number },
): Camera {
  const { width, height, padding } = viewport;
  const freeWidth = Math.max(1, width - padding.left - padding.right);
  const freeHeight = Math.max(1, height - padding.top - padding.bottom);
  const worldPixels = Math.min(freeWidth / (2 * box.halfWidth), freeHeight / (2 * box.halfHeight));
  const zoom = Math.log2(worldPixels / TILE_PIXELS);
  const right = (padding.left - padding.right) / 2 / worldPixels;
  const down = (padding.top - padding.bottom) / 2 / worldPixels;
  const bearing = (turn.bearingDegrees * Math.PI) / 180;
  return {
    x: box.x - (right * Math.cos(bearing) - down * Math.sin(bearing)),
    y: box.y - (right * Math.sin(bearing) + down * Math.cos(bearing)),
    zoom,
    bearingDegrees: turn.bearingDegrees,
    pitchDegrees: turn.pitchDegrees,
  };
}

/** The same camera, held so that a map of this size shows the world at most once and nothing beyond it. */
export function withinWorld(camera: Camera, { width, height }: Viewport): Camera {
  const zoom = Math.max(camera.zoom, Math.log2(Math.max(width, height) / TILE_PIXELS));
  const halfHeight = Math.min(0.5, height / 2 / (TILE_PIXELS * 2 ** zoom));
  return { ...camera, zoom, y: clamp(camera.y, halfHeight, 1 - halfHeight) };
}

/** The box that the free part of a viewport shows: the inverse of `fitBox`, with the free part's own proportions. */
export function shownBox(camera: Camera, viewport: Viewport): Box {
  const { width, height, padding } = viewport;
  const worldPixels = TILE_PIXELS * 2 ** camera.zoom;
  const right = (padding.left - padding.right) / 2 / worldPixels;
  const down = (padding.top - padding.bottom) / 2 / worldPixels;
  const bearing = (camera.bearingDegrees * Math.PI) / 180;
  return {
    x: camera.x + (right * Math.cos(bearing) - down * Math.sin(bearing)),
    y: camera.y + (right * Math.sin(bearing) + down * Math.cos(bearing)),
    halfWidth: Math.max(1, width - padding.left - padding.right) / 2 / worldPixels,
    halfHeight: Math.max(1, height - padding.top - padding.bottom) / 2 / worldPixels,
  };
}

/** Whether a point of the Mercator square lies in the viewport's free part, for a map that is not pitched. */
export function isInView([x, y]: MercatorPoint, camera: Camera, viewport: Viewport): boolean {
  const { width, height, padding } = viewport;
  const worldPixels = TILE_PIXELS * 2 ** camera.zoom;
  const bearing = (camera.bearingDegrees * Math.PI) / 180;
  const east = (x - camera.x - Math.round(x - camera.x)) * worldPixels;
  const south = (y - camera.y) * worldPixels;
  const right = width / 2 + east * Math.cos(bearing) + south * Math.sin(bearing);
  const down = height / 2 - east * Math.sin(bearing) + south * Math.cos(bearing);
  // Half of the padding is room for a mark and its name, not only for the mark.
  const isAcross = right >= padding.left / 2 && right <= width - padding.right / 2;
  return isAcross && down >= padding.top / 2 && down <= height - padding.bottom / 2;
}
