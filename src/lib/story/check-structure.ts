import type { ProblemList, StoryDocument } from './document.ts';
import { distanceKm } from '../geo/sphere.ts';
import type { LngLat } from '../geo/position.ts';
import type { Features } from './features.ts';
import type { RawStory } from './schema.ts';

/** Legs whose ends lie nearer than this are joined; a metre is finer than any line of a story. */
const JOINT_KM = 0.001;

/** Ids of the page's own elements, which a chapter's element must not share. */
const PAGE_IDS = /^(record|credits|page-data|soft-ends|(source|claim|correction)-.*|.*-title)$/;

/** Reports ids that are used twice, and journeys whose legs do not join their stops or each other. */
export function checkStructure(
  raw: RawStory,
  document: StoryDocument,
  features: Features,
  problems: ProblemList,
): void {
  for (const id of Object.keys(raw.quotes)) {
    if (!Object.hasOwn(raw.claims, id)) continue;
    problems.add(document, ['quotes', id], {
      expected: 'an id that no claim has',
      found: id,
      hint: 'Claims and quotes share their ids: rename one.',
      key: true,
    });
  }
  for (const [id, journey] of Object.entries(raw.journeys)) checkLegs(id, journey);
  const chapterIds = new Set<string>();
  for (const [i, { id }] of raw.chapters.entries()) {
    if (chapterIds.has(id)) {
      problems.add(document, ['chapters', i, 'id'], {
        expected: 'an id that no other chapter has',
        found: id,
        hint: 'Links to a chapter use its id: rename one.',
      });
    }
    chapterIds.add(id);
    if (PAGE_IDS.test(id)) {
      problems.add(document, ['chapters', i, 'id'], {
        expected: 'an id that the page does not use itself',
        found: id,
        hint: 'Links to a chapter use its id: choose another word.',
      });
    }
  }

  function checkLegs(id: string, { stops, legs }: RawStory['journeys'][string]): void {
    if (legs.length !== stops.length - 1) {
      problems.add(document, ['journeys', id, 'legs'], {
        expected: `${stops.length - 1} legs between ${stops.length} stops`,
        found: legs,
        hint: 'A leg joins each stop to the next.',
      });
      return;
    }
    let previousEnd: LngLat | null = null;
    for (const [i, leg] of legs.entries()) {
      const feature = features.get(leg.line);
      const line = feature?.kind === 'line' ? feature.line : [];
      const [start, end] = [line[0], line.at(-1)];
      if (!start || !end) {
        previousEnd = null;
        continue;
      }
      const path = ['journeys', id, 'legs', i, 'line'];
      const hint = 'A line runs in the direction of travel, and each begins at the very position where the last ended.';
      for (const [position, stop, verb] of [
        [start, stops[i]!.place, 'begins'],
        [end, stops[i + 1]!.place, 'ends'],
      ] as const) {
        const gapKm = gapBetween(position, stop);
        if (gapKm === null) continue;
        const expected = `a line that ${verb} within the precision of ${stop}`;
        problems.add(document, path, {
          expected,
          found: `${leg.line}, ${gapKm.toFixed(1)} km from it`,
          hint: isSwapped(position, stop) ? `Longitude comes first: the two numbers of ${stop} are exchanged.` : hint,
        });
      }
      if (previousEnd && distanceKm(previousEnd, start) > JOINT_KM) {
        const expected = `a line that begins where the leg before it ends, at ${previousEnd.join(', ')}`;
        problems.add(document, path, { expected, found: `${leg.line}, from ${start.join(', ')}`, hint });
      }
      previousEnd = end;
    }
  }

  /** Whether a place would lie at a position if its longitude were its latitude. */
  function isSwapped(position: LngLat, placeId: string): boolean {
    const feature = features.get(placeId);
    const place = raw.places[placeId];
    if (feature?.kind !== 'point' || !place) return false;
    const [latitude, longitude] = feature.position;
    return Math.abs(latitude) <= 90 && distanceKm(position, [longitude, latitude]) <= place.precisionKm;
  }

  /** Kilometres from a place where they are more than its precision, else null. */
  function gapBetween(position: LngLat, placeId: string): number | null {
    const feature = features.get(placeId);
    const place = raw.places[placeId];
    if (feature?.kind !== 'point' || !place) return null;
    const gapKm = distanceKm(position, feature.position);
    return gapKm > place.precisionKm ? gapKm : null;
  }
}
