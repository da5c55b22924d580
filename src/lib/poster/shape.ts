import type { ConsistBox } from '../marks/consist-shape.ts';
import type { HeadShift } from '../marks/head-places.ts';
import type { Ink } from '../marks/mark.ts';

/** A line or an area on the ground; `data` is SVG path data on the poster's canvas, see `CANVAS_WIDTH`. */
export interface PathShape {
  readonly kind: 'path';
  readonly data: string;
  readonly ink: Ink;
  readonly opacity: number;
  /** Width of the line in CSS pixels; 0 for a filled area. */
  readonly widthPx: number;
  readonly dash: { readonly onPx: number; readonly offPx: number; readonly startPx: number } | null;
  /** Whether the ends are round: of soft bands. */
  readonly isRound: boolean;
}

/** A round gradient or ring about a point given as shares of the poster's box. */
export interface SpotShape {
  readonly kind: 'halo' | 'ring';
  readonly at: readonly [across: number, down: number];
  readonly radiusPx: number;
  readonly ink: Ink;
  readonly opacity: number;
}

/** A fan that fades with the distance from its origin, as sectors side by side; `data` and lengths as in `PathShape`. */
export interface FanDrawn {
  readonly kind: 'fan';
  readonly id: string;
  readonly sectors: readonly { readonly data: string; readonly opacity: number }[];
  readonly origin: readonly [x: number, y: number];
  readonly radius: number;
  readonly ink: Ink;
}

/** A part of a vehicle about its middle, its front to the right before it is turned and set apart from others. */
export interface VehicleShape {
  readonly kind: 'vehicle';
  readonly at: readonly [across: number, down: number];
  readonly angleDegrees: number;
  readonly shift: HeadShift;
  readonly boxes: readonly ConsistBox[];
  /** What is left of it where its position is an estimate; 0 where it is not. */
  readonly wallPx: number;
  readonly ink: Ink;
  readonly opacity: number;
}

/** What a poster draws of a frame, bottom first. */
export type Shape = PathShape | SpotShape | FanDrawn | VehicleShape;

/** Width of the canvas that path data refers to; its height follows from the box. */
export const CANVAS_WIDTH = 1000;
