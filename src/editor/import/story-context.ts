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

/** The places that are called so, in any language, without regard to case and accents; also by id. */
export function placesNamed(name: string, places: Iterable<KnownPlace>): KnownPlace[] {
  const wanted = comparableName(name);
  return [...places].filter(({ id, names }) => id === name || names.some((own) => comparableName(own) === wanted));
}
