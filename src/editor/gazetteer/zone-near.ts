import type { LngLat } from '../../lib/geo/position.ts';
import type { Gazetteer, NearPlace } from './gazetteer.ts';

/** A time zone that is concluded from the nearest town; `doubt` says in a few words why it should be looked at, or null. */
export interface NearZone {
  readonly zone: string;
  readonly doubt: string | null;
}

const SEARCH_KM = 300;
const SURE_KM = 50;

/** The time zone of a position: that of the nearest town, or of the meridian where there is none within 300 km. */
export function zoneNear(position: LngLat, gazetteer: Gazetteer): NearZone {
  const near = gazetteer.near(position, SURE_KM);
  const nearest = near[0] ?? gazetteer.near(position, SEARCH_KM)[0];
  if (!nearest) {
    const zone = meridianZone(position[0]);
    return { zone, doubt: `no town within ${SEARCH_KM} km, the zone is that of the meridian` };
  }
  return { zone: nearest.place.zone, doubt: doubtOf(nearest, near) };
}

function doubtOf({ place, km }: NearPlace, near: readonly NearPlace[]): string | null {
  if (km > SURE_KM) return `the nearest town, ${place.name}, is ${Math.round(km)} km away`;
  const other = near.find((candidate) => candidate.place.zone !== place.zone);
  if (!other) return null;
  return `${other.place.name}, ${Math.round(other.km)} km away, keeps ${other.place.zone}`;
}

/** The nautical zone, whose name counts hours west of Greenwich (tz database, file `etcetera`). */
function meridianZone(longitude: number): string {
  const hours = Math.round(longitude / 15);
  return hours === 0 ? 'Etc/GMT' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}
