import { toMercator } from '../geo/mercator.ts';
import type { AreaFrame, Frame, JourneyFrame, LaunchFrame, Stretch } from '../story/frame.ts';
import type { Status, Story } from '../story/model.ts';
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
    ...frame.journeys.flatMap((journey) => journeyMarks(journey, dim)),
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

function journeyMarks(journey: JourneyFrame, dim: Dim): Mark[] {
  const { id, strength, bandKm, estimated } = journey;
  const line = (stretch: Stretch, rest: Partial<Stroke>) =>
    stroke(id, stretch.fromKm, stretch.toKm, {
      ...rest,
      opacity: (rest.opacity ?? 1) * strength * dim(stretch.status),
    });
  return [
    ...journey.ahead.map((stretch) => line(stretch, { widthPx: 1.25, opacity: 0.6, dash: dashOf(stretch, 3, 3) })),
    ...(estimated ? [stroke(id, ...bandKm, { widthPx: 15, opacity: 0.26 * strength, soft: true })] : []),
    ...journey.travelled.map((stretch) => line(stretch, travelledStyle(stretch))),
    ...journey.travelled.filter(isDisputed).map((stretch) => line(stretch, { widthPx: 2, ink: 'paper' })),
    consist(journey),
  ];
}

/** Solid where it is reported, dashed and lighter where it is inferred, two rails where it is disputed. */
function travelledStyle(stretch: Stretch): Partial<Stroke> {
  switch (stretch.status) {
    case 'reported':
      return { widthPx: 3.2, casingPx: 1.4 };
    case 'inferred':
      return { widthPx: 2.4, casingPx: 1.8, opacity: 0.9, dash: dashOf(stretch, 6, 4) };
    case 'disputed':
      return { widthPx: 5, casingPx: 1.2 };
  }
}

function isDisputed({ status }: Stretch): boolean {
  return status === 'disputed';
}

function dashOf({ status }: Stretch, onPx: number, offPx: number): Dash | null {
  return status === 'inferred' ? { onPx, offPx } : null;
}

/** A train is three carriages long, any other vehicle one. */
function consist({ id, headKm, estimated, strength, vehicle }: JourneyFrame): Consist {
  const carriages = vehicle === 'train' ? 3 : 1;
  return { kind: 'consist', route: id, headKm, carriages, hollow: estimated, ink: 'journey', opacity: strength };
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
