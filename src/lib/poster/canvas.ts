import type { MercatorPoint } from '../geo/mercator.ts';
import { shareOn, type PosterView } from './poster-view.ts';
import { CANVAS_WIDTH } from './shape.ts';

/** How far beyond its box, in widths of the box, a poster may still show something. */
const REACH = 3;

/** Height of the canvas of a view. */
export function canvasHeight({ box }: PosterView): number {
  return (CANVAS_WIDTH * box.halfHeight) / box.halfWidth;
}

/** A point on the canvas of a view, on this very copy of the world. */
export function onCanvas(view: PosterView, point: MercatorPoint): [x: number, y: number] {
  const [across, down] = shareOn(view, point);
  return [across * CANVAS_WIDTH, down * canvasHeight(view)];
}

/**
 * Path data of a line, or of a closed ring, whose x does not jump at the antimeridian: once for each copy of the world
 * on which a part of it can be seen.
 */
export function pathData(view: PosterView, points: readonly MercatorPoint[], isClosed = false): string {
  const west = points.reduce((least, [x]) => Math.min(least, x), Infinity);
  const east = points.reduce((most, [x]) => Math.max(most, x), -Infinity);
  const reach = Math.min(0.5, REACH * Math.max(view.box.halfWidth, view.box.halfHeight));
  const first = Math.ceil(west - view.box.x - reach);
  const last = Math.floor(east - view.box.x + reach);
  const copies: string[] = [];
  for (let copy = first; copy <= last; copy++) {
    const line = points.map(([x, y]) =>
      onCanvas(view, [x - copy, y])
        .map(rounded)
        .join(' '),
    );
    copies.push(`M${line.join('L')}${isClosed ? 'Z' : ''}`);
  }
  return copies.join('');
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
