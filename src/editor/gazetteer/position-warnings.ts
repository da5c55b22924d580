import { distanceKm } from '../../lib/geo/sphere.ts';
import type { LngLat } from '../../lib/geo/position.ts';
import type { Place } from '../../lib/story/model.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { GazetteerPlace } from './gazetteer-place.ts';

/** What the check has to know of a place: all its names, and how exact its position is said to be. */
export interface StatedPlace {
  readonly names: readonly string[];
  readonly kind: Place['kind'];
  readonly position: LngLat;
  readonly precisionKm: number;
}

/** The place of the gazetteer that a stated position is far from: the nearest of that name. */
export interface FarPlace {
  readonly place: GazetteerPlace;
  readonly km: number;
}

/**
 * How far a place may lie from the town of its name, in kilometres, before it is worth a warning: a station or an
 * airport stands outside its town. Null for what is no town at all.
 */
const ALLOWED_KM: Readonly<Record<Place['kind'], number | null>> = {
  city: 15,
  station: 50,
  airport: 75,
  point: 100,
  site: 100,
  sea: null,
  country: null,
};

/** What is no town itself may bear the name of one at the other end of the world, unless that one is well known. */
const WELL_KNOWN = 100_000;
const SAME_REGION_KM = 1000;

/** The place that each position is too far from, in the order given; null where there is nothing to warn of. */
export function farPlaces(places: readonly StatedPlace[], gazetteer: Gazetteer): (FarPlace | null)[] {
  const checked = places.filter(({ kind }) => ALLOWED_KM[kind] !== null);
  const found = gazetteer.findByName(checked.flatMap(({ names }) => names));
  return places.map(({ names, kind, position, precisionKm }) => {
    const allowedKm = ALLOWED_KM[kind];
    if (allowedKm === null) return null;
    const candidates = names
      .flatMap((name) => found.get(name) ?? [])
      .map((place) => ({ place, km: distanceKm(position, place.position) }))
      .sort((a, b) => a.km - b.km);
    const nearest = candidates[0];
    if (!nearest || nearest.km <= Math.max(allowedKm, 3 * precisionKm)) return null;
    const isAnother = kind !== 'city' && nearest.km > SAME_REGION_KM && nearest.place.population < WELL_KNOWN;
    return isAnother ? null : nearest;
  });
}

/** A warning in a person's words. */
export function farWords({ place, km }: FarPlace): { expected: string; found: string; hint: string } {
  const [longitude, latitude] = place.position;
  return {
    expected: `a position near ${place.name}, ${place.country} (GeoNames ${place.id})`,
    found: `one ${Math.round(km)} km away`,
    hint: `GeoNames has it at longitude ${longitude}, latitude ${latitude}. If another place is meant, leave it as it is.`,
  };
}
