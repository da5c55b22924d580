import type { MercatorPoint } from '../geo/mercator.ts';
import type { Text } from '../story/model.ts';
import type { ConsistShape } from './consist-shape.ts';

/** The colours that a mark may have; each flavour gives them their value. */
export type Ink = 'journey' | 'launch' | 'neutral' | 'paper';

/** Dashes in CSS pixels; they keep their place on the ground. */
export interface Dash {
  readonly onPx: number;
  readonly offPx: number;
}

/**
 * A stretch of a route drawn as a line, its width in CSS pixels, `casingPx` of paper on each side. `soft` lets both ends
 * fade out.
 */
export interface Stroke {
  readonly kind: 'stroke';
  readonly route: string;
  readonly fromKm: number;
  readonly toKm: number;
  readonly widthPx: number;
  readonly casingPx: number;
  readonly ink: Ink;
  readonly opacity: number;
  readonly dash: Dash | null;
  readonly soft: boolean;
}

/**
 * A vehicle on its track, of a fixed size on the screen, hollow where the position is an estimate. `label` is what is
 * written beside it.
 */
export interface Consist {
  readonly kind: 'consist';
  readonly route: string;
  readonly headKm: number;
  readonly shape: ConsistShape;
  readonly carriages: number;
  readonly label: Text | null;
  readonly hollow: boolean;
  readonly ink: Ink;
  readonly opacity: number;
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
export type Mark = Stroke | Consist | Fan | Spot;
