import type { LngLat } from '../../lib/geo/position.ts';
import { distanceKm } from '../../lib/geo/sphere.ts';
import { wrapLongitude } from '../../lib/geo/longitude.ts';
import { comparableName } from './comparable-name.ts';
import { namesOfRow, readGazetteerRow, type GazetteerPlace } from './gazetteer-place.ts';

/** A place of the gazetteer with its distance from a position, in kilometres. */
export interface NearPlace {
  readonly place: GazetteerPlace;
  readonly km: number;
}

/** The places of a table in GeoNames' format, to be found by name or by position. */
export class Gazetteer {
  readonly #rows: readonly string[];
  #cells: ReadonlyMap<string, readonly GazetteerPlace[]> | null = null;

  constructor(table: string) {
    this.#rows = table.split('\n').filter((row) => row !== '');
  }

  /** The places that bear one of these names, by the name as it was given; those with more inhabitants first. */
  findByName(names: Iterable<string>): Map<string, GazetteerPlace[]> {
    const found = new Map<string, GazetteerPlace[]>();
    const wanted = new Map<string, string[]>();
    for (const name of names) {
      if (found.has(name)) continue;
      found.set(name, []);
      const comparable = comparableName(name);
      wanted.set(comparable, [...(wanted.get(comparable) ?? []), name]);
    }
    wanted.delete('');
    // One pass for all names: an index of the millions of names would take longer than the search.
    for (const row of wanted.size > 0 ? this.#rows : []) {
      const given = new Set(namesOfRow(row).flatMap((name) => wanted.get(comparableName(name)) ?? []));
      if (given.size === 0) continue;
      const place = readGazetteerRow(row);
      for (const name of given) found.get(name)!.push(place);
    }
    for (const places of found.values()) places.sort((a, b) => b.population - a.population || a.id - b.id);
    return found;
  }

  /** The place with this record number, or null. */
  findById(id: number): GazetteerPlace | null {
    const row = this.#rows.find((candidate) => candidate.startsWith(`${id}\t`));
    return row === undefined ? null : readGazetteerRow(row);
  }

  /** The places within `km` (at most a few hundred) of a position, nearest first. */
  near(position: LngLat, km: number): NearPlace[] {
    this.#cells ??= cellsOf(this.#rows);
    const latitudes = Math.ceil(km / KM_PER_DEGREE);
    const narrowest = Math.max(0.05, Math.cos(((Math.abs(position[1]) + latitudes) * Math.PI) / 180));
    const longitudes = Math.min(180, Math.ceil(latitudes / narrowest));
    const places: NearPlace[] = [];
    for (let y = -latitudes; y <= latitudes; y++) {
      for (let x = -longitudes; x <= longitudes; x++) {
        for (const place of this.#cells.get(cellOf([position[0] + x, position[1] + y])) ?? []) {
          const distance = distanceKm(position, place.position);
          if (distance <= km) places.push({ place, km: distance });
        }
      }
    }
    return places.sort((a, b) => a.km - b.km);
  }
}

const KM_PER_DEGREE = 111;

function cellsOf(rows: readonly string[]): Map<string, GazetteerPlace[]> {
  const cells = new Map<string, GazetteerPlace[]>();
  for (const row of rows) {
    const place = readGazetteerRow(row);
    const cell = cells.get(cellOf(place.position));
    if (cell) cell.push(place);
    else cells.set(cellOf(place.position), [place]);
  }
  return cells;
}

/** The square of one degree that holds a position. */
function cellOf([longitude, latitude]: LngLat): string {
  return `${Math.floor(wrapLongitude(longitude))} ${Math.floor(latitude)}`;
}
