import type { Tier } from './plate.ts';

/** The layout of a still: a map over a legend in columns. Sizes are pixels, `lineEm` the length of a legend's line. */
export interface StillLayout {
  readonly widthPx: number;
  readonly mapHeightPx: number;
  readonly columns: number;
  readonly lineEm: number;
}

/** Above the legend, and for each of its rows, in pixels. */
export const LEGEND = { topPx: 20, rowPx: 40 };

/** A still for a wide page and for paper, and one for a phone. */
export const STILLS: Readonly<Record<Tier, StillLayout>> = {
  wide: { widthPx: 960, mapHeightPx: 600, columns: 2, lineEm: 29 },
  narrow: { widthPx: 390, mapHeightPx: 420, columns: 1, lineEm: 23 },
};
