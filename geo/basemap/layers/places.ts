import type { Feature, Point } from 'geojson';
import { ITALIAN_CITIES } from '../names/italian-cities.ts';
import { labelNames, type LabelNames } from '../names/labels.ts';
import { chineseName, japaneseName, koreanName, russianName } from '../names/scripts.ts';
import type { GeonamesPlace } from '../sources/geonames.ts';
import type { TileLayer } from '../tiles/layer.ts';
import { thinByZoom } from './thin.ts';

/** GeoNames' classes for what is a town of its own; districts, ruins and camps are not. */
const TOWN_CLASSES = new Set(['PPL', 'PPLA', 'PPLA2', 'PPLA3', 'PPLA4', 'PPLC', 'PPLG']);
/** Rank 1 has at least the first population, rank 2 the second, and so on; the rest has rank 10. */
const POPULATION_OF_RANK = [5e6, 2e6, 1e6, 5e5, 2.5e5, 1e5, 5e4, 2e4, 1e4];

/**
 * The `place` layer {name_en, name_it?, name_ko?, name_ru?, name_local?, rank: 1-10, capital?: 2 | 4}: towns, thinned
 * so that about a dozen labels stand in a view of 1440 by 900 at each zoom from 2 to 10, more in the densest parts.
 */
export function placeLayer(places: readonly GeonamesPlace[]): TileLayer {
  const towns = places.filter(({ feature }) => TOWN_CLASSES.has(feature));
  const zoomOf = thinByZoom(towns, worth);
  towns.sort((a, b) => worth(b) - worth(a));
  return {
    name: 'place',
    featuresAt: (zoom) => towns.filter((town) => (zoomOf.get(town) ?? Infinity) <= zoom).map(placeFeature),
  };
}

/** Population, with a bonus that lifts capitals over larger cities near them. */
function worth({ feature, population }: GeonamesPlace): number {
  if (feature === 'PPLC') return population * 4 + 2e6;
  if (feature === 'PPLA') return population * 2.5;
  return population;
}

function placeFeature(place: GeonamesPlace): Feature<Point> {
  const rank = 1 + POPULATION_OF_RANK.filter((population) => place.population < population).length;
  const capital = place.feature === 'PPLC' ? { capital: 2 } : place.feature === 'PPLA' ? { capital: 4 } : {};
  return {
    type: 'Feature',
    properties: { ...placeNames(place), rank, ...capital },
    geometry: { type: 'Point', coordinates: [place.longitude, place.latitude] },
  };
}

/** The texts of a place's label: English and the others as GeoNames has them, Italian from our own list. */
export function placeNames(place: GeonamesPlace): LabelNames {
  const korean = place.country === 'KP' || place.country === 'KR';
  const english = korean
    ? place.asciiName.replace(/['’]/g, '').replace(/(?:-(?:si|up|eup|ri|ni|dong)| City)$/, '')
    : place.name.replace(/’/g, '').replace('ë', 'yo');
  const names = place.alternateNames;
  const [ko, ru] = [koreanName(names), russianName(names)];
  return labelNames({ en: english, it: ITALIAN_CITIES[english] ?? null, ko, ru, local: localName(place, ko, ru) });
}

function localName(
  { country, alternateNames }: GeonamesPlace,
  korean: string | null,
  russian: string | null,
): string | null {
  switch (country) {
    case 'KP':
    case 'KR':
      return korean;
    case 'RU':
      return russian;
    case 'CN':
      return chineseName(alternateNames);
    case 'JP':
      return japaneseName(alternateNames);
    default:
      return null;
  }
}
