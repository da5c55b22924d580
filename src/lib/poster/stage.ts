import type { Viewport } from '../geo/camera.ts';
import type { Tier } from './plate.ts';

/** A map narrower than this is laid out as on a phone, in CSS pixels. */
export const NARROW_BELOW_PX = 700;

/** What of a map's edges its subject keeps free, in CSS pixels. The style sheet of the poster has the same numbers. */
export const STAGE_PADDING: Readonly<Record<Tier, Viewport['padding']>> = {
  narrow: { top: 64, right: 32, bottom: 64, left: 32 },
  wide: { top: 56, right: 72, bottom: 56, left: 72 },
};

/** The sizes of map for which names are set before the real one is known, in CSS pixels. */
export const TIER_VIEWPORT: Readonly<Record<Tier, Viewport>> = {
  narrow: { width: 390, height: 460, padding: STAGE_PADDING.narrow },
  wide: { width: 1008, height: 690, padding: STAGE_PADDING.wide },
};

/** The layout of a map of this width. */
export function tierOf(widthPx: number): Tier {
  return widthPx < NARROW_BELOW_PX ? 'narrow' : 'wide';
}
