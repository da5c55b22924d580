import type { LngLat } from '../lib/geo/position.ts';
import { compileRoute } from '../lib/geo/route.ts';
import { densify, distanceKm } from '../lib/geo/sphere.ts';
import { compileJourney } from '../lib/story/journey-track.ts';
import type { PublishedLength, Status, Story } from '../lib/story/model.ts';

/** Lines between positions farther apart than this follow the great circle, as on the map. */
const GREAT_CIRCLE_STEP_KM = 100;

/**
 * A length of the story. `drawnKm` is that of the line on the map, `straightKm` that between its ends, both measured on
 * the sphere; `publishedKm` is what a claim says, null where none does.
 */
export interface MeasuredDistance {
  readonly kind: 'leg' | 'line' | 'distance';
  /** The id of the journey, line or distance. */
  readonly id: string;
  /** Ids of places; null at the ends of a line that nobody travels. */
  readonly from: string | null;
  readonly to: string | null;
  readonly status: Status | null;
  readonly drawnKm: number | null;
  readonly straightKm: number;
  readonly publishedKm: number | null;
  readonly claim: string | null;
}

/** Every length that a story draws or speaks of: legs of journeys, lines, and distances, in the order of the file. */
export function measureDistances(story: Story): MeasuredDistance[] {
  const legs = Object.values(story.journeys).flatMap((journey) =>
    compileJourney(journey).legs.map(({ fromKm, toKm }, i): MeasuredDistance => {
      const { line, status, published } = journey.legs[i]!;
      const [from, to] = [journey.stops[i]!.place, journey.stops[i + 1]!.place];
      const lengths = { drawnKm: toKm - fromKm, straightKm: distanceKm(line[0]!, line.at(-1)!) };
      return { kind: 'leg', id: journey.id, from, to, status, ...lengths, ...stated(published) };
    }),
  );
  const lines = Object.values(story.lines).map(({ id, line, status, published }): MeasuredDistance => {
    const lengths = { drawnKm: lengthKm(line), straightKm: distanceKm(line[0]!, line.at(-1)!) };
    return { kind: 'line', id, from: null, to: null, status, ...lengths, ...stated(published) };
  });
  const distances = Object.values(story.distances).map(({ id, from, to, published }): MeasuredDistance => {
    const straightKm = distanceKm(story.places[from]!.position, story.places[to]!.position);
    return { kind: 'distance', id, from, to, status: null, drawnKm: null, straightKm, ...stated(published) };
  });
  return [...legs, ...lines, ...distances];
}

function stated(published: PublishedLength | null) {
  return { publishedKm: published?.km ?? null, claim: published?.claim ?? null };
}

function lengthKm(line: readonly LngLat[]): number {
  return compileRoute(densify(line, GREAT_CIRCLE_STEP_KM)).lengthKm;
}
