import type { Feature, MultiPolygon } from 'geojson';
import { FIRST_DETAILED_ZOOM } from '../area.ts';
import type { ShapeFeature } from '../sources/shapefile.ts';
import { withoutSmallRings } from '../shapes/rings.ts';
import { degreesPerPixel } from '../tiles/coverage.ts';
import type { TileLayer } from '../tiles/layer.ts';

/** The least important rivers shown at each zoom, by Natural Earth's scale rank (0 is the Amazon, 10 a stream). */
const LARGEST_RANK_AT_ZOOM = [0, 1, 2, 3, 4, 5, 6, 7, 9, 10];
const SMALLEST_LAKE_PIXELS = 3;

/** The `river` layer {rank: 0-10}: lines, without those that run through lakes; 50 m to zoom 3, 10 m from 4. */
export function riverLayer(rivers50m: readonly ShapeFeature[], rivers10m: readonly ShapeFeature[]): TileLayer {
  return {
    name: 'river',
    featuresAt: (zoom) =>
      (zoom < FIRST_DETAILED_ZOOM ? rivers50m : rivers10m).flatMap(({ properties, geometry }): Feature[] => {
        const rank = Number(properties['scalerank']);
        const shown = properties['featurecla'] === 'River' && rank <= (LARGEST_RANK_AT_ZOOM[zoom] ?? 10);
        return shown ? [{ type: 'Feature', properties: { rank }, geometry }] : [];
      }),
  };
}

/** Lakes at a zoom: polygons without properties. */
export type LakesAt = (zoom: number) => readonly Feature<MultiPolygon>[];

/** The `lake` layer, without attributes. */
export function lakeLayer(lakesAt: LakesAt): TileLayer {
  return {
    name: 'lake',
    featuresAt: (zoom) => {
      const smallest = (degreesPerPixel(zoom) * SMALLEST_LAKE_PIXELS) ** 2;
      return lakesAt(zoom).flatMap((lake) => withoutSmallRings(lake, smallest));
    },
  };
}
