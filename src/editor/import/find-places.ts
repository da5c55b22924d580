import { distanceKm } from '../../lib/geo/sphere.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { ImportedFeature } from './imported-feature.ts';
import type { Candidate, ImportAs, ImportOptions, KnownPlace, OpenName } from './import-plan.ts';
import { PlacesByName } from './story-context.ts';

/** The name by which the place of a thing is looked up when the file gives no position: its `place`, or its own name. */
export function placeNameOf(feature: ImportedFeature, as: ImportAs, language: string): string | null {
  const name = feature.name[language] ?? feature.name[''] ?? Object.values(feature.name)[0] ?? null;
  return as === 'events' ? (feature.place ?? name) : (name ?? feature.place);
}

/** The names of a file that have no position, are no place of the story and were not chosen yet, with candidates. */
export function openNames(
  fileName: string,
  features: readonly ImportedFeature[],
  options: ImportOptions,
  places: readonly KnownPlace[],
  gazetteer: Gazetteer,
): OpenName[] {
  const byName = new PlacesByName(places);
  const open = new Map<string, ImportedFeature>();
  for (const feature of features) {
    const name = feature.shape ? null : placeNameOf(feature, options.as, options.language);
    if (name === null || open.has(name) || options.choices.has(name)) continue;
    if (byName.named(name).length === 0) open.set(name, feature);
  }
  const found = gazetteer.findByName(open.keys());
  return [...open].map(([name, feature]) => {
    const position = feature.locate(feature.place === name ? 'place' : 'name');
    const candidates = found.get(name)!.map((place): Candidate => {
      const distances = places.map((own) => distanceKm(own.position, place.position));
      return { place, km: distances.length > 0 ? Math.min(...distances) : null };
    });
    return { name, file: fileName, ...position, candidates };
  });
}
