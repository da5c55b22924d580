import type { Path } from './problem.ts';
import type { RawStory } from './schema.ts';

/** What an id may refer to: an entry of `story.yaml`, or a GeoJSON feature of one kind (`feature` for any kind). */
export type ReferenceKind =
  | 'source'
  | 'person'
  | 'place'
  | 'claim'
  | 'area'
  | 'journey'
  | 'point feature'
  | 'line feature'
  | 'area feature'
  | 'feature';

/** One use of an id: what it should name, and where it is written. `key` when the id is itself a key. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly path: Path;
  readonly key?: boolean;
}

interface RawCitation {
  readonly source: string;
  readonly paragraph?: number | number[] | undefined;
}

/** Every id that `story.yaml` uses, with the place where it is written. */
export function* references(raw: RawStory): Generator<Reference> {
  for (const [id, person] of Object.entries(raw.people)) yield* one('place', person.place, ['people', id, 'place']);
  for (const [id, place] of Object.entries(raw.places)) {
    yield { kind: 'point feature', id, path: ['places', id], key: true };
    yield* many('claim', place.claims, ['places', id, 'claims']);
  }
  for (const { cited, path } of citations(raw)) yield* one('source', cited.source, [...path, 'source']);
  for (const [id, claim] of Object.entries(raw.claims)) {
    yield* one('person', claim.by, ['claims', id, 'by']);
    yield* many('place', claim.places, ['claims', id, 'places']);
    yield* many('person', claim.people, ['claims', id, 'people']);
    if (claim.status === 'disputed') yield* one('person', claim.otherVersion.by, ['claims', id, 'otherVersion', 'by']);
  }
  for (const [id, quote] of Object.entries(raw.quotes)) {
    yield* one('person', quote.speaker, ['quotes', id, 'speaker']);
    yield* many('place', quote.places, ['quotes', id, 'places']);
  }
  for (const [id, event] of Object.entries(raw.events)) {
    yield* one('place', event.place, ['events', id, 'place']);
    yield* many('claim', event.claims, ['events', id, 'claims']);
  }
  yield* drawings(raw);
  for (const [i, chapter] of raw.chapters.entries()) {
    yield* many('claim', chapter.claims, ['chapters', i, 'claims']);
    yield* many('place', chapter.places, ['chapters', i, 'places']);
    const { camera } = chapter;
    if ('follow' in camera) yield* one('journey', camera.follow, ['chapters', i, 'camera', 'follow']);
    else if ('frame' in camera) yield* many('feature', camera.frame, ['chapters', i, 'camera', 'frame']);
  }
}

/** Every citation of a source in `story.yaml`, with the path of the mapping that holds it. */
export function* citations(raw: RawStory): Generator<{ cited: RawCitation; path: Path }> {
  for (const [id, claim] of Object.entries(raw.claims)) {
    yield { cited: claim, path: ['claims', id] };
    for (const [i, also] of claim.also.entries()) yield { cited: also, path: ['claims', id, 'also', i] };
    if (claim.status === 'disputed') yield { cited: claim.otherVersion, path: ['claims', id, 'otherVersion'] };
  }
  for (const [id, quote] of Object.entries(raw.quotes)) yield { cited: quote, path: ['quotes', id] };
}

function* drawings(raw: RawStory): Generator<Reference> {
  for (const [id, journey] of Object.entries(raw.journeys)) {
    const path = ['journeys', id];
    yield* many('person', journey.people, [...path, 'people']);
    for (const [i, stop] of journey.stops.entries()) {
      yield* one('place', stop.place, [...path, 'stops', i, 'place']);
      yield* many('claim', stop.claims, [...path, 'stops', i, 'claims']);
    }
    for (const [i, leg] of journey.legs.entries()) yield* drawnLine(leg, [...path, 'legs', i]);
  }
  for (const [id, line] of Object.entries(raw.lines)) yield* drawnLine(line, ['lines', id]);
  for (const [id, area] of Object.entries(raw.areas)) {
    const path = ['areas', id];
    yield area.shape
      ? { kind: 'area feature', id: area.shape, path: [...path, 'shape'] }
      : { kind: 'area feature', id, path, key: true };
    yield* one('place', area.place, [...path, 'place']);
    yield* many('claim', area.claims, [...path, 'claims']);
  }
  for (const [id, launch] of Object.entries(raw.launches)) {
    const path = ['launches', id];
    yield* one('area', launch.origin, [...path, 'origin']);
    yield* one('area', launch.toward, [...path, 'toward']);
    yield* one('claim', launch.rangeKm?.claim, [...path, 'rangeKm', 'claim']);
    yield* many('claim', launch.claims, [...path, 'claims']);
  }
  for (const [id, distance] of Object.entries(raw.distances)) {
    const path = ['distances', id];
    yield* one('place', distance.from, [...path, 'from']);
    yield* one('place', distance.to, [...path, 'to']);
    yield* one('claim', distance.publishedKm?.claim, [...path, 'publishedKm', 'claim']);
    yield* many('claim', distance.claims, [...path, 'claims']);
  }
}

function* drawnLine(
  drawn: { line: string; claims: string[]; publishedKm?: { claim: string } | undefined },
  path: Path,
): Generator<Reference> {
  yield* one('line feature', drawn.line, [...path, 'line']);
  yield* one('claim', drawn.publishedKm?.claim, [...path, 'publishedKm', 'claim']);
  yield* many('claim', drawn.claims, [...path, 'claims']);
}

function* one(kind: ReferenceKind, id: string | undefined, path: Path): Generator<Reference> {
  if (id !== undefined) yield { kind, id, path };
}

function* many(kind: ReferenceKind, ids: readonly string[], path: Path): Generator<Reference> {
  for (const [i, id] of ids.entries()) yield { kind, id, path: [...path, i] };
}
