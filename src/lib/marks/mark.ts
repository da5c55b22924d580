import type { MercatorPoint } from '../geo/mercator.ts';

/** The colours that a mark may have; each flavour gives them their value. */
export type Ink = 'journey' | 'launch' | 'neutral' | 'paper';

/**
 * Dashes in CSS pixels. They keep their place on the ground, or with `headInsetPx` are counted back from that many
 * pixels behind the stroke's head.
 */
export interface Dash {
  readonly onPx: number;
  readonly offPx: number;
  readonly headInsetPx: number | null;
}

/**
 * A stretch of a route drawn as a line. Widths and dashes are CSS pixels. `lengthPx` replaces `fromKm`: that many
 * pixels back from `toKm`, at any zoom. `soft` lets both ends fade out.
 */
export interface Stroke {
  readonly kind: 'stroke';
  readonly route: string;
  readonly fromKm: number;
  readonly toKm: number;
  readonly lengthPx: number | null;
  readonly widthPx: number;
  readonly ink: Ink;
  readonly opacity: number;
  readonly dash: Dash | null;
  readonly soft: boolean;
}

/** A launch's fan: opened to `growth` (0 to 1) of its length, fading out over the sea. */
export interface Fan {
  readonly kind: 'fan';
  readonly launch: string;
  readonly growth: number;
  readonly ink: Ink;
  readonly opacity: number;
}

/** A round mark: a gradient `halo` of a radius on the ground, or a `ring` of a radius in pixels. */
export type Spot = {
  readonly kind: 'spot';
  readonly at: MercatorPoint;
  readonly ink: Ink;
  readonly opacity: number;
} & ({ readonly shape: 'halo'; readonly radiusKm: number } | { readonly shape: 'ring'; readonly radiusPx: number });

/** Something that is drawn: the same list feeds the live map and the poster, bottom first. */
export type Mark = Stroke | Fan | Spot;
