import { toMercator } from '../geo/mercator.ts';
import type { Frame, JourneyFrame, LaunchFrame, Stretch } from '../story/frame.ts';
import type { Story } from '../story/model.ts';
import { centreOf } from './fan-shape.ts';
import type { Consist, Dash, Mark, Spot, Stroke } from './mark.ts';

const PULSE_RADIUS_PX = { from: 8, to: 46 };

/** Marks of a frame, bottom first: halos, fans, pulses, lines behind heads, heads. */
export function marksOf(frame: Frame, story: Story): Mark[] {
  return [
    ...frame.places.flatMap(({ id, strength }) => halo(story, id, strength)),
    ...frame.launches.flatMap(fan),
    ...frame.areas.flatMap(({ id, pulse, strength }) => (pulse === null ? [] : pulseRings(story, id, pulse, strength))),
    ...frame.lines.map(({ id, strength }) => expectedLine(story, id, strength)),
    ...frame.journeys.flatMap(journeyMarks),
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
    ink: 'journey',
    opacity: 1,
    dash: null,
    soft: false,
    ...rest,
  };
}

function journeyMarks(journey: JourneyFrame): Mark[] {
  const { id, strength, bandKm, estimated } = journey;
  const line = (stretch: Stretch, rest: Partial<Stroke>) =>
    stroke(id, stretch.fromKm, stretch.toKm, { ...rest, opacity: (rest.opacity ?? 1) * strength });
  return [
    ...journey.ahead.map((stretch) => line(stretch, { widthPx: 1.25, opacity: 0.6, dash: dashOf(stretch, 3, 3) })),
    ...(estimated ? [stroke(id, ...bandKm, { widthPx: 15, opacity: 0.26 * strength, soft: true })] : []),
    ...journey.travelled.map((stretch) => line(stretch, { widthPx: 6, ink: 'paper', opacity: 0.85 })),
    ...journey.travelled.map((stretch) => line(stretch, travelledStyle(stretch))),
    consist(journey),
  ];
}

function travelledStyle(stretch: Stretch): Partial<Stroke> {
  return stretch.status === 'reported'
    ? { widthPx: 3.2 }
    : { widthPx: 2.4, opacity: 0.85, dash: dashOf(stretch, 6, 4) };
}

function dashOf({ status }: Stretch, onPx: number, offPx: number): Dash | null {
  return status === 'reported' ? null : { onPx, offPx };
}

/** A train is three carriages long, any other vehicle one. */
function consist({ id, headKm, estimated, strength, vehicle }: JourneyFrame): Consist {
  const carriages = vehicle === 'train' ? 3 : 1;
  return { kind: 'consist', route: id, headKm, carriages, hollow: estimated, ink: 'journey', opacity: strength };
}

function expectedLine(story: Story, id: string, strength: number): Stroke {
  const { status } = story.lines[id]!;
  const dash = status === 'reported' ? { onPx: 1.5, offPx: 3.5 } : { onPx: 3, offPx: 3 };
  const opacity = 0.45 + 0.5 * strength;
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

function pulseRings(story: Story, areaId: string, pulse: number, strength: number): Spot[] {
  const at = toMercator(centreOf(story.areas[areaId]!.rings));
  return [pulse, (pulse + 0.5) % 1].map((phase) => ({
    kind: 'spot',
    shape: 'ring',
    at,
    radiusPx: PULSE_RADIUS_PX.from + (PULSE_RADIUS_PX.to - PULSE_RADIUS_PX.from) * phase,
    ink: 'launch',
    opacity: strength * 0.8 * Math.sin(Math.PI * phase),
  }));
}
