import { clamp } from '../geo/easing.ts';
import type { MercatorPoint } from '../geo/mercator.ts';
import { pointAt, type Route } from '../geo/route.ts';
import type { Text } from '../story/model.ts';
import type { Consist } from './mark.ts';

/** Heads nearer to each other than this on the screen would hide one another, in CSS pixels. */
const NEAR_PX = 30;

/** Where the second of a formation flies, seen from the first: behind it and to the right, in CSS pixels. */
const WING = { behindPx: 15, asidePx: 17 };

/** Between the middle of a head and the label above or below it, in CSS pixels. */
const LABEL_GAP_PX = 16;

/** Labels above two heads that are nearer than this would cover one another, in CSS pixels. */
const LABEL_ROOM_PX = { across: 90, along: 76 };

/** How a head is set apart from those that stand at the same place: behind its position, and to the right of its track. */
export interface HeadShift {
  readonly behindPx: number;
  readonly asidePx: number;
}

/** The labels of heads that stand together, one below the other beside the position of the first. */
export interface HeadLabel {
  readonly at: MercatorPoint;
  readonly lines: readonly Text[];
  readonly opacity: number;
  readonly side: 'above' | 'below';
  /** How far from the position the label begins, in CSS pixels. */
  readonly gapPx: number;
}

interface Formation {
  readonly at: MercatorPoint;
  readonly members: Consist[];
  reachPx: number;
}

/**
 * Sets apart the heads that would hide each other on a map on which the world has `worldPixels`: the first of them keeps
 * its place, the others fly right and left behind it, the less so the farther they are from it.
 */
export function headPlaces(
  heads: readonly Consist[],
  routes: ReadonlyMap<string, Route>,
  worldPixels: number,
): { readonly shifts: ReadonlyMap<Consist, HeadShift>; readonly labels: readonly HeadLabel[] } {
  const shifts = new Map<Consist, HeadShift>();
  const formations: Formation[] = [];
  for (const head of heads) {
    // What was lost stays where it lies.
    if (head.shape === 'wreck') continue;
    const at = pointAt(routes.get(head.route)!, head.headKm);
    const distanceTo = (formation: Formation) => worldPixels * distance(at, formation.at);
    const formation = formations.find((candidate) => distanceTo(candidate) < NEAR_PX);
    if (!formation) {
      formations.push({ at, members: [head], reachPx: 0 });
      continue;
    }
    const nearness = clamp(2 * (1 - distanceTo(formation) / NEAR_PX), 0, 1);
    const rank = Math.ceil(formation.members.length / 2);
    const side = formation.members.length % 2 ? 1 : -1;
    const asidePx = side * rank * WING.asidePx * nearness;
    shifts.set(head, { behindPx: rank * WING.behindPx * nearness, asidePx });
    formation.members.push(head);
    formation.reachPx = Math.max(formation.reachPx, Math.abs(asidePx));
  }
  const labels: HeadLabel[] = [];
  for (const { at, members, reachPx } of formations) {
    const lines = members.flatMap(({ label }) => (label ? [label] : []));
    if (lines.length === 0) continue;
    const isCrowded = labels.some((other) => other.side === 'above' && isCovered(at, other.at, worldPixels));
    const opacity = Math.max(...members.map((member) => member.opacity));
    labels.push({ at, lines, opacity, side: isCrowded ? 'below' : 'above', gapPx: LABEL_GAP_PX + reachPx });
  }
  return { shifts, labels };
}

function isCovered([x, y]: MercatorPoint, [x2, y2]: MercatorPoint, worldPixels: number): boolean {
  const across = Math.abs(x - x2 - Math.round(x - x2)) * worldPixels;
  return across < LABEL_ROOM_PX.across && Math.abs(y - y2) * worldPixels < LABEL_ROOM_PX.along;
}

/** Over the shorter way round the world. */
function distance([x, y]: MercatorPoint, [x2, y2]: MercatorPoint): number {
  return Math.hypot(x - x2 - Math.round(x - x2), y - y2);
}
