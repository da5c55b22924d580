import type { Story } from '../../lib/story/model.ts';
import { comparableName } from '../gazetteer/comparable-name.ts';
import type { KnownPlace } from './import-plan.ts';

/** Every id of a story, with those of its GeoJSON features: a new one must be none of them. */
export function takenIds(story: Story, featureIds: Iterable<string>): Set<string> {
  const { sources, people, places, claims, events, journeys, lines, areas, launches, distances } = story;
  const parts = [sources, people, places, claims, events, journeys, lines, areas, launches, distances];
  return new Set([...featureIds, ...parts.flatMap(Object.keys), ...story.chapters.map(({ id }) => id)]);
}

/** The places of a story with all the names that they bear in it. */
export function knownPlaces(story: Story): KnownPlace[] {
  return Object.values(story.places).map(({ id, name, localName, alsoNamed, position, precisionKm, zone }) => ({
    id,
    names: [...new Set([name, localName, ...alsoNamed].flatMap((text) => Object.values(text)))],
    position,
    precisionKm,
    zone,
  }));
}

/** Places that are found by any of their names, without regard to case and accents, or by id. */
export class PlacesByName {
  readonly #places = new Map<string, KnownPlace[]>();
  readonly #byId = new Map<string, KnownPlace>();

  constructor(places: Iterable<KnownPlace>) {
    for (const place of places) this.add(place);
  }

  /** Adds a place behind those that bear its names already. */
  add(place: KnownPlace): void {
    this.#byId.set(place.id, place);
    for (const name of new Set(place.names.map(comparableName))) {
      const places = this.#places.get(name);
      if (places) places.push(place);
      else this.#places.set(name, [place]);
    }
  }

  /** The places that are called so, in any language; one with this id comes first. */
  named(name: string): KnownPlace[] {
    const own = this.#byId.get(name);
    const named = this.#places.get(comparableName(name)) ?? [];
    return own ? [own, ...named.filter((place) => place !== own)] : named;
  }
}
