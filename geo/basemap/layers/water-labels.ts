import type { Feature, Point } from 'geojson';
import { labelNames } from '../names/labels.ts';
import { WATER_NAMES } from '../names/waters.ts';
import type { TileLayer } from '../tiles/layer.ts';

/** The zooms at which the waters of each rank are named: oceans far out, bays only from near. */
const ZOOMS_OF_RANK = { 1: [0, 5], 2: [2, 7], 3: [6, 10] } as const;

/** The `water_label` layer {name_en, name_it, name_ko, name_ru, rank: 1 ocean, 2 sea, 3 bay}: points. */
export function waterLabelLayer(): TileLayer {
  return {
    name: 'water_label',
    featuresAt: (zoom) =>
      WATER_NAMES.flatMap(({ en, it, ko, ru, longitude, latitude, rank }): Feature<Point>[] => {
        const [first, last] = ZOOMS_OF_RANK[rank];
        if (zoom < first || zoom > last) return [];
        const properties = { ...labelNames({ en, it, ko, ru, local: null }), rank };
        return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [longitude, latitude] } }];
      }),
  };
}
