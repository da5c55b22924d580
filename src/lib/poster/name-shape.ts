import type { MercatorPoint } from '../geo/mercator.ts';
import type { Rectangle } from './name-room.ts';
import { pixelsAt, type PosterView } from './poster-view.ts';
import type { Tiered } from './tiers.ts';
import { NAME_LINE, SEA_LINE } from '../marks/place-names.ts';
import { textWidthPx } from '../marks/text-width.ts';

/** Kinds of names, each set in its own type. */
export type NameKind = 'place' | 'sea' | 'time' | 'water' | 'country' | 'city' | 'head';

/** A line of a name with its size in CSS pixels. */
export interface NameLine {
  readonly text: string;
  readonly sizePx: number;
  /** A place's own name, set lighter. */
  readonly isLocal: boolean;
}

/** A name on a poster: lines about a point, `dxPx` to its side, the middle of the block `dyPx` below it. */
export interface NameShape extends Tiered {
  readonly kind: NameKind;
  readonly at: MercatorPoint;
  readonly lines: readonly NameLine[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly dxPx: number;
  readonly dyPx: number;
  readonly opacity: number;
}

/** Tracking of each kind of name, in ems. */
export const TRACKING: Readonly<Record<NameKind, number>> = {
  place: 0,
  sea: SEA_LINE.trackingEm,
  time: 0,
  water: 0.18,
  country: 0.22,
  city: 0,
  head: 0,
};

/** Height of a line of a name in ems. */
export const LINE_HEIGHT = NAME_LINE.height;

/** The rectangle of a name on a view, in CSS pixels from the view's middle. */
export function nameRectangle(
  { at, lines, anchor, dxPx, dyPx, kind }: Pick<NameShape, 'at' | 'lines' | 'anchor' | 'dxPx' | 'dyPx' | 'kind'>,
  view: PosterView,
  paddingPx: number,
): Rectangle {
  const [x, y] = pixelsAt(view, at);
  const width = Math.max(...lines.map(({ text, sizePx }) => textWidthPx(text, sizePx, TRACKING[kind])));
  const height = lines.reduce((sum, { sizePx }) => sum + sizePx * LINE_HEIGHT, 0);
  const left = x + dxPx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  const top = y + dyPx - height / 2;
  return {
    left: left - paddingPx,
    right: left + width + paddingPx,
    top: top - paddingPx,
    bottom: top + height + paddingPx,
  };
}
