import type { MercatorPoint } from '../geo/mercator.ts';
import type { NameShape } from './name-shape.ts';
import type { PosterView } from './poster-view.ts';
import type { Plate } from './plate.ts';
import { CANVAS_WIDTH } from './shape.ts';
import { onCanvas } from './canvas.ts';
import type { Tiered } from './tiers.ts';

/** The dot of a city of the basemap. */
export interface CityDot extends Tiered {
  readonly at: MercatorPoint;
}

/** What of the basemap is written on a chapter's still, in one language. */
export interface GroundNames {
  readonly names: readonly NameShape[];
  readonly dots: readonly CityDot[];
}

/** Where a plate's grid lies, without what is drawn on it. */
export type PlateGrid = Pick<Plate, 'x' | 'y' | 'width' | 'unitsPerWorld'>;

/** The SVG transform from a plate's grid to the canvas of a view, on the copy of the world that the view looks at. */
export function plateTransform({ x, y, width, unitsPerWorld }: PlateGrid, view: PosterView): string {
  const copy = Math.round(x + width / 2 - view.box.x);
  const [left, top] = onCanvas(view, [x - copy, y]);
  const scale = CANVAS_WIDTH / (2 * view.box.halfWidth * unitsPerWorld);
  const bearing = (view.bearingDegrees * Math.PI) / 180;
  const [cos, sin] = [scale * Math.cos(bearing), scale * Math.sin(bearing)];
  return `matrix(${[cos, -sin, sin, cos, left, top].map((value) => Number(value.toPrecision(9))).join(' ')})`;
}
