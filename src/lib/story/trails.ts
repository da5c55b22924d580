import { clamp } from '../geo/easing.ts';
import type { JourneyFrame } from './frame.ts';
import type { JourneyTrack, LegTrack } from './journey-track.ts';
import type { Status } from './model.ts';

/** A stretch of a line as it is drawn: what lies behind its journeys, what ahead, or where one of them can be. */
export interface Trail {
  readonly part: 'travelled' | 'ahead' | 'band';
  /** The journey along whose route it is drawn; kilometres are from that one's start. */
  readonly route: string;
  readonly fromKm: number;
  readonly toKm: number;
  readonly status: Status;
  readonly strength: number;
}

/** A leg's line with all that its journeys make of it, in kilometres from the start of the line. */
interface SharedLeg {
  readonly route: string;
  readonly leg: LegTrack;
  strength: number;
  travelledKm: number;
  isAhead: boolean;
  band: readonly [fromKm: number, toKm: number] | null;
}

/**
 * The lines of all journeys, each drawn once however many go along it: as far as the foremost has come it is travelled.
 * Drawn one over another, dashes would fill each other's gaps.
 */
export function trailsOf(frames: readonly JourneyFrame[], tracks: readonly JourneyTrack[]): Trail[] {
  const shared = new Map<string, SharedLeg>();
  for (const [i, frame] of frames.entries()) {
    if (frame.strength > 0) for (const leg of tracks[i]!.legs) addLeg(shared, frame, leg);
  }
  const legs = [...shared.values()];
  return [...legs.flatMap(aheadOf), ...bandsOf(legs), ...legs.flatMap(travelledOf)];
}

function addLeg(shared: Map<string, SharedLeg>, frame: JourneyFrame, leg: LegTrack): void {
  const lengthKm = leg.toKm - leg.fromKm;
  const within = (km: number) => clamp(km - leg.fromKm, 0, lengthKm);
  const [headKm, bandFrom, bandTo] = [frame.headKm, ...frame.bandKm].map(within) as [number, number, number];
  const known = shared.get(leg.line);
  const band = bandTo > bandFrom ? ([bandFrom, bandTo] as const) : null;
  if (!known) {
    const { id: route, strength } = frame;
    shared.set(leg.line, { route, leg, strength, travelledKm: headKm, isAhead: headKm < lengthKm, band });
    return;
  }
  known.strength = Math.max(known.strength, frame.strength);
  known.travelledKm = Math.max(known.travelledKm, headKm);
  known.isAhead ||= headKm < lengthKm;
  known.band =
    known.band && band ? [Math.min(known.band[0], bandFrom), Math.max(known.band[1], bandTo)] : (known.band ?? band);
}

function trail(part: Trail['part'], { route, leg, strength }: SharedLeg, from: number, to: number): Trail {
  return { part, route, fromKm: from, toKm: to, status: leg.status, strength };
}

function aheadOf(shared: SharedLeg): Trail[] {
  const from = shared.leg.fromKm + shared.travelledKm;
  return shared.isAhead && from < shared.leg.toKm ? [trail('ahead', shared, from, shared.leg.toKm)] : [];
}

function travelledOf(shared: SharedLeg): Trail[] {
  const { leg, travelledKm } = shared;
  // The sum may be a last digit off the next leg's start.
  const to = Math.min(leg.fromKm + travelledKm, leg.toKm);
  return travelledKm > 0 ? [trail('travelled', shared, leg.fromKm, to)] : [];
}

/** Bands fade out at their ends, so one that runs over a stop stays in one piece. */
function bandsOf(legs: readonly SharedLeg[]): Trail[] {
  const bands: Trail[] = [];
  for (const shared of legs) {
    if (!shared.band) continue;
    const [from, to] = shared.band.map((km) => shared.leg.fromKm + km) as [number, number];
    const last = bands.at(-1);
    if (last?.route === shared.route && last.toKm >= from) bands[bands.length - 1] = { ...last, toKm: to };
    else bands.push(trail('band', shared, from, to));
  }
  return bands;
}
