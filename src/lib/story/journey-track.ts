import { clamp, progressBetween, trapezoid } from '../geo/easing.ts';
import { compileRoute, type Route } from '../geo/route.ts';
import { densify } from '../geo/sphere.ts';
import { estimateMs } from './instant.ts';
import type { Instant, Journey, Status, Stop, Vehicle } from './model.ts';

/** Legs between vertices farther apart than this follow the great circle. */
const GREAT_CIRCLE_STEP_KM = 100;

type Bounds = Pick<Instant, 'earliestMs' | 'latestMs'>;

/** Share of a leg's time that a vehicle needs to get up to speed, and again to brake. */
const RAMP = 0.12;

/** A stretch of the route with the status and vehicle of its leg; kilometres from the start of the journey. */
export interface LegTrack {
  readonly fromKm: number;
  readonly toKm: number;
  readonly status: Status;
  readonly vehicle: Vehicle;
  /** The id of its line, which several journeys may share. */
  readonly line: string;
  readonly claims: readonly string[];
}

/** A halt on the route: where, when somebody can have come and gone, and when they are taken to have. */
export interface StopTrack {
  readonly place: string;
  readonly km: number;
  readonly arrival: StopTime;
  readonly departure: StopTime;
}

/** The bounds of a time at a stop, and the estimate within them, in epoch milliseconds. */
export interface StopTime {
  readonly earliestMs: number;
  readonly latestMs: number;
  readonly estimateMs: number;
}

/** A journey made ready for asking where it is at an instant. */
export interface JourneyTrack {
  readonly id: string;
  readonly vehicle: Vehicle;
  readonly route: Route;
  readonly legs: readonly LegTrack[];
  readonly stops: readonly StopTrack[];
  /** From when on it is shown, in epoch milliseconds; -Infinity where its start is all that is known. */
  readonly appearsMs: number;
  readonly isLost: boolean;
}

/** Which of the possible times of each stop to take: the soonest, the latest, or the middle as an estimate. */
export type Assumption = 'earliest' | 'middle' | 'latest';

/** Joins the legs to one route and notes where each begins. Legs are known to join. */
export function compileJourney(journey: Journey): JourneyTrack {
  const lines = journey.legs.map((leg) => densify(leg.line, GREAT_CIRCLE_STEP_KM));
  const lengths = lines.map((line) => compileRoute(line).lengthKm);
  const ends = lengths.reduce<number[]>((sums, km) => [...sums, sums.at(-1)! + km], [0]);
  const route = compileRoute(lines.flat());
  const legs = journey.legs.map(({ feature, status, vehicle, claims }, i) => ({
    fromKm: ends[i]!,
    toKm: i === lines.length - 1 ? route.lengthKm : ends[i + 1]!,
    status,
    vehicle,
    line: feature,
    claims,
  }));
  const times = stopTimes(journey.stops);
  const stops = journey.stops.map(({ place }, i) => ({ place, km: i === 0 ? 0 : legs[i - 1]!.toKm, ...times[i]! }));
  const { id, vehicle, isLost } = journey;
  return { id, vehicle, route, legs, stops, isLost, appearsMs: journey.stops[0]!.arrival?.earliestMs ?? -Infinity };
}

/**
 * Kilometres along the route at an instant, if every stop was kept at the assumed end of its possible times. Between
 * stops the vehicle is taken to speed up, cruise and brake evenly: a guess, which is why the frame carries a band.
 */
export function kmAt(track: JourneyTrack, epochMs: number, assumption: Assumption): number {
  const { stops } = track;
  for (let i = stops.length - 2; i >= 0; i--) {
    const departure = assumed(stops[i]!.departure, assumption);
    if (epochMs < departure) continue;
    const arrival = assumed(stops[i + 1]!.arrival, assumption);
    const share = trapezoid(progressBetween(epochMs, departure, arrival), rampAt(track, i), rampAt(track, i + 1));
    return stops[i]!.km + (stops[i + 1]!.km - stops[i]!.km) * share;
  }
  return 0;
}

/** The leg that holds `km`; at the joint of two, the one that begins there. */
export function legAt(track: JourneyTrack, km: number): LegTrack {
  const at = clamp(km, 0, track.route.lengthKm);
  return track.legs.findLast((leg) => leg.fromKm <= at) ?? track.legs[0]!;
}

/** Through a stop where nothing halts the vehicle goes at speed. */
function rampAt({ stops }: JourneyTrack, index: number): number {
  const isEnd = index === 0 || index === stops.length - 1;
  const { arrival, departure } = stops[index]!;
  return isSame(arrival, departure) && !isEnd ? 0 : RAMP;
}

function assumed(time: StopTime, assumption: Assumption): number {
  switch (assumption) {
    case 'earliest':
      return time.earliestMs;
    case 'latest':
      return time.latestMs;
    case 'middle':
      return time.estimateMs;
  }
}

/** The times of all stops. Of several that share their bounds, such as one day, each is taken to be later than the last. */
function stopTimes(stops: readonly Stop[]): { arrival: StopTime; departure: StopTime }[] {
  const bounds = stops.map(({ arrival, departure }) => [(arrival ?? departure)!, (departure ?? arrival)!] as const);
  // A vehicle that passes has one time at its stop, not two.
  const groups = bounds.map(([arrival, departure]) => (isSame(arrival, departure) ? [arrival] : [arrival, departure]));
  const estimates = estimatesOf(groups.flat());
  return groups.map((group) => {
    const [arrival, departure] = group.map(({ earliestMs, latestMs }) => ({
      earliestMs,
      latestMs,
      estimateMs: estimates.next().value!,
    }));
    return { arrival: arrival!, departure: departure ?? arrival! };
  });
}

function* estimatesOf(times: readonly Instant[]): Generator<number, undefined> {
  for (let first = 0; first < times.length;) {
    const other = times.findIndex((time, i) => i > first && !isSame(time, times[first]!));
    const count = (other < 0 ? times.length : other) - first;
    for (let i = 0; i < count; i++) yield estimateMs(times[first]!, i, count);
    first += count;
  }
}

function isSame(a: Bounds, b: Bounds): boolean {
  return a.earliestMs === b.earliestMs && a.latestMs === b.latestMs;
}
