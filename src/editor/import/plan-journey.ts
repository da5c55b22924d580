import { distanceKm } from '../../lib/geo/sphere.ts';
import type { LngLat } from '../../lib/geo/position.ts';
import { parseInstant } from '../../lib/story/instant.ts';
import type { ImportedFeature } from './imported-feature.ts';
import type { KnownPlace } from './import-plan.ts';
import type { PlanBuilder } from './plan-builder.ts';
import { timeOf } from './plan-event.ts';
import { planPlace } from './plan-place.ts';
import { readTime, TIME_FORM } from './read-time.ts';
import { geometryFault, lineGeometry } from './shape-geometry.ts';

interface PlannedStop {
  readonly feature: ImportedFeature;
  readonly place: KnownPlace;
  readonly at: string;
  readonly claim: string;
}

/** The way between two stops: the stretch of a track of the file, or a straight line that is only inferred. */
interface Way {
  readonly line: readonly LngLat[];
  readonly status: 'reported' | 'inferred';
}

/**
 * Adds one journey. Its stops are the points that have a time, in the order of time; without such points the two ends
 * of a track with times. Between them it follows the file's track; where there is none, a straight leg is inferred.
 */
export function planJourney(builder: PlanBuilder, features: readonly ImportedFeature[]): void {
  const timed = features.filter(({ shape, at }) => shape?.kind !== 'line' && shape?.kind !== 'area' && at !== null);
  const track = features.find(({ shape }) => shape?.kind === 'line') ?? null;
  const halts = timed.length >= 2 ? timed : track ? endsOf(builder, track) : [];
  if (halts.length < 2) {
    const expected = 'at least two points with times, or a track with times';
    const hint = 'Without times there is no journey: import places and lines, with --as places.';
    const first = features[0];
    if (first) builder.fault(first, 'at', expected, undefined, hint);
    else
      builder.problems.addAt(builder.fileName, { line: 1, column: 1 }, { path: '', expected, found: 'nothing', hint });
    return;
  }
  const stops = halts.map((feature) => planStop(builder, feature)).filter((stop) => stop !== null);
  if (stops.length < halts.length) return;
  stops.sort((a, b) => startMs(a) - startMs(b));

  const name = builder.nameOf(track ? { ...track } : { ...halts[0]!, name: {} });
  const id = builder.newId(name.main, 'journey');
  const ways = waysOf(
    stops.map(({ place }) => place),
    track?.shape?.kind === 'line' ? track.shape.line : [],
  );
  const legs = ways.map(({ line, status }, i) => {
    const fault = geometryFault('line', [line]);
    if (fault)
      builder.fault(
        stops[i + 1]!.feature,
        'at',
        fault.expected,
        stops[i]!.place.id,
        'Two stops in a row are one place: join them.',
      );
    const leg = builder.newId(`${id}-leg-${i + 1}`, 'leg');
    const source = status === 'reported' ? builder.sourceTitle(builder.options.language) : 'straight line';
    builder.addFeature('lines', leg, { name: `${name.main} ${i + 1}`, source }, lineGeometry(line, null));
    return { line: leg, status, claims: [stops[i]!.claim, stops[i + 1]!.claim] };
  });
  const entries = stops.map(({ place, at, claim }, i) => {
    const [arrival, departure] = [at.split('/')[0]!, at.split('/').at(-1)!];
    const times = { ...(i > 0 && { arrival }), ...(i < stops.length - 1 && { departure }) };
    return { place: place.id, ...times, claims: [claim] };
  });
  const straight = ways.filter(({ status }) => status === 'inferred').length;
  if (straight > 0) builder.remarks.push(`${straight} leg(s) have no track: they are straight and marked as inferred.`);
  builder.add('journeys', id, { name: name.text, vehicle: builder.options.vehicle, stops: entries, legs }, [name.mark]);
}

function planStop(builder: PlanBuilder, feature: ImportedFeature): PlannedStop | null {
  const place = planPlace(builder, { ...feature, text: {} });
  if (!place) builder.fault(feature, 'name', 'a position or a name', undefined, 'Give one of the two.');
  const at = place && timeOf(feature.at!, feature.end, place.zone);
  if (!place || at === null) {
    if (place) builder.fault(feature, 'at', TIME_FORM, feature.at, 'Write the year first: 2023-09-12.');
    return null;
  }
  const name = builder.nameOf(feature);
  const claim = builder.addClaim({ thing: 'event', feature, id: place.id, name: name.text, places: [place.id], at });
  return { feature, place, at, claim };
}

/** The first and the last point of a track with times, as points of their own. */
function endsOf(builder: PlanBuilder, track: ImportedFeature): ImportedFeature[] {
  const line = track.shape?.kind === 'line' ? track.shape.line : [];
  const [first, last] = [track.times[0], track.times.at(-1)];
  if (first === undefined || last === undefined || readTime(first, 'UTC') === null) return [];
  const { main } = builder.nameOf(track);
  const end = (n: number, position: LngLat, at: string): ImportedFeature => ({
    ...track,
    name: { '': `${main} ${n}` },
    shape: { kind: 'point', position },
    id: null,
    at,
    end: null,
  });
  return [end(1, line[0]!, first), end(2, line.at(-1)!, last)];
}

/** The ways between the stops, each beginning at the very position where the one before it ended. */
function waysOf(places: readonly KnownPlace[], track: readonly LngLat[]): Way[] {
  const vertices: (number | null)[] = [];
  for (const { position, precisionKm } of places) {
    const from = vertices.findLast((vertex) => vertex !== null) ?? 0;
    const nearest = nearestVertex(track, position, from);
    vertices.push(nearest !== null && distanceKm(track[nearest]!, position) <= precisionKm ? nearest : null);
  }
  const ends = places.map(({ position }, i) => (vertices[i] == null ? position : track[vertices[i]]!));
  return places.slice(1).map((_, i): Way => {
    const [from, to] = [vertices[i], vertices[i + 1]];
    if (from == null || to == null || to <= from) return { line: [ends[i]!, ends[i + 1]!], status: 'inferred' };
    return { line: track.slice(from, to + 1), status: 'reported' };
  });
}

function nearestVertex(track: readonly LngLat[], position: LngLat, from: number): number | null {
  let best: number | null = null;
  let least = Infinity;
  for (let i = from; i < track.length; i++) {
    const km = distanceKm(track[i]!, position);
    if (km < least) [least, best] = [km, i];
  }
  return best;
}

function startMs({ at, place }: PlannedStop): number {
  return parseInstant(at, place.zone)!.earliestMs;
}
