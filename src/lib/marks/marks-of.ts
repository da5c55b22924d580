import { toMercator } from '../geo/mercator.ts';
import type { AreaFrame, Frame, JourneyFrame, LaunchFrame } from '../story/frame.ts';
import type { Status, Story } from '../story/model.ts';
import type { Trail } from '../story/trails.ts';
import { consistOf } from './consist-shape.ts';
import { centreOf } from './fan-shape.ts';
import type { Consist, Dash, Mark, Spot, Stroke } from './mark.ts';

type Dim = (status: Status) => number;

const DIMMED = 0.22;
const PULSE_RADIUS_PX = { from: 8, to: 46 };

/**
 * How a frame is looked at. `questioning` dims what is reported, so that what is inferred stands out; `still` leaves
 * out what only motion gives a meaning.
 */
export interface Look {
  readonly questioning: boolean;
  readonly still: boolean;
}

/** The plain look. */
export const PLAIN_LOOK: Look = { questioning: false, still: false };

/** Marks of a frame, bottom first: halos, fans, pulses, lines behind heads, heads. */
export function marksOf(frame: Frame, story: Story, look: Look = PLAIN_LOOK): Mark[] {
  const dim = (status: Status) => (look.questioning && status === 'reported' ? DIMMED : 1);
  return [
    ...frame.places.flatMap(({ id, strength }) => halo(story, id, strength)),
    ...frame.launches.flatMap(fan),
    ...(look.still ? [] : frame.areas.flatMap((area) => pulseRings(story, area))),
    ...frame.lines.map(({ id, strength }) => expectedLine(story, id, strength, dim)),
    ...frame.trails.flatMap((trail) => trailMarks(trail, dim)),
    ...frame.journeys.flatMap((journey) => consist(story, journey)),
  ];
}

/** The id under which a line that nobody travels is drawn; journeys are drawn under their own. */
export const lineRoute = (lineId: string): string => `line:${lineId}`;

function stroke(route: string, fromKm: number, toKm: number, rest: Partial<Stroke>): Stroke {
  return {
    kind: 'stroke',
    route,
    fromKm,
    toKm,
    widthPx: 3,
    casingPx: 0,
    ink: 'journey',
    opacity: 1,
    dash: null,
    soft: false,
    ...rest,
  };
}

function trailMarks(trail: Trail, dim: Dim): Stroke[] {
  const { part, route, fromKm, toKm, status } = trail;
  const line = (rest: Partial<Stroke>) =>
    stroke(route, fromKm, toKm, { ...rest, opacity: (rest.opacity ?? 1) * trail.strength * dim(status) });
  switch (part) {
    case 'ahead':
      return [line({ widthPx: 1.25, opacity: 0.6, dash: dashOf(status, 3, 3) })];
    case 'band':
      return [stroke(route, fromKm, toKm, { widthPx: 15, opacity: 0.26 * trail.strength, soft: true })];
    case 'travelled':
      return [line(travelledStyle(status)), ...(status === 'disputed' ? [line({ widthPx: 2, ink: 'paper' })] : [])];
  }
}

/** Solid where it is reported, dashed and lighter where it is inferred, two rails where it is disputed. */
function travelledStyle(status: Status): Partial<Stroke> {
  switch (status) {
    case 'reported':
      return { widthPx: 3.2, casingPx: 1.4 };
    case 'inferred':
      return { widthPx: 2.4, casingPx: 1.8, opacity: 0.9, dash: dashOf(status, 6, 4) };
    case 'disputed':
      return { widthPx: 5, casingPx: 1.2 };
  }
}

function dashOf(status: Status, onPx: number, offPx: number): Dash | null {
  return status === 'inferred' ? { onPx, offPx } : null;
}

/** Journeys that are not there yet have no head; what is lost is known by the place's name, not by its own. */
function consist(story: Story, { id, headKm, estimated, strength, vehicle, isLost }: JourneyFrame): Consist[] {
  if (strength <= 0) return [];
  const label = isLost ? null : story.journeys[id]!.label;
  const look = { ...consistOf(vehicle, isLost), hollow: estimated, label, ink: 'journey' as const };
  return [{ kind: 'consist', route: id, headKm, ...look, opacity: strength }];
}

function expectedLine(story: Story, id: string, strength: number, dim: Dim): Stroke {
  const { status } = story.lines[id]!;
  const dash = status === 'reported' ? { onPx: 1.5, offPx: 3.5 } : { onPx: 3, offPx: 3 };
  const opacity = (0.45 + 0.5 * strength) * dim(status);
  return stroke(lineRoute(id), 0, Infinity, { widthPx: 1.5 + strength, opacity, dash });
}

function fan({ id, growth, strength }: LaunchFrame): Mark[] {
  return growth > 0 && strength > 0 ? [{ kind: 'fan', launch: id, growth, ink: 'launch', opacity: strength }] : [];
}

function halo(story: Story, placeId: string, strength: number): Spot[] {
  const { position, precisionKm, kind } = story.places[placeId]!;
  if (kind === 'sea') return [];
  const opacity = 0.14 + 0.16 * strength;
  return [{ kind: 'spot', shape: 'halo', at: toMercator(position), radiusKm: precisionKm, ink: 'neutral', opacity }];
}

function pulseRings(story: Story, { id, pulse }: AreaFrame): Spot[] {
  if (!pulse) return [];
  const at = toMercator(centreOf(story.areas[id]!.rings));
  return [pulse.phase, (pulse.phase + 0.5) % 1].map((phase) => ({
    kind: 'spot',
    shape: 'ring',
    at,
    radiusPx: PULSE_RADIUS_PX.from + (PULSE_RADIUS_PX.to - PULSE_RADIUS_PX.from) * phase,
    ink: 'launch',
    opacity: pulse.strength * 0.8 * Math.sin(Math.PI * phase),
  }));
}
