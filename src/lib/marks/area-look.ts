import type { Area } from '../story/model.ts';

/** How an area is drawn at full strength: opacities, width of its outline in CSS pixels, and its least strength. */
export interface AreaLook {
  readonly ink: 'launch' | 'neutral';
  readonly fill: number;
  readonly outline: number;
  readonly widthPx: number;
  /** A site is always there, other areas only while they are told of. */
  readonly leastStrength: number;
}

/** The look of each kind of area. */
export const AREA_LOOKS: Readonly<Record<Area['kind'], AreaLook>> = {
  'launch-area': { ink: 'launch', fill: 0.28, outline: 1, widthPx: 1.6, leastStrength: 0 },
  sea: { ink: 'launch', fill: 0.05, outline: 1, widthPx: 1, leastStrength: 0 },
  site: { ink: 'neutral', fill: 0.08, outline: 0.5, widthPx: 1, leastStrength: 0.6 },
};

/** Dashes of an outline, as multiples of its width. */
export const AREA_DASH = [2, 2.5] as const;
