import type { Feature, MultiPolygon, Position } from 'geojson';
import { boundsOf, type Bounds } from './bounds.ts';
import { ringContains } from './rings.ts';

/**
 * Land of which the lakes are holes, as land without holes and lakes as polygons of their own. An island in a lake
 * becomes a hole of the lake, through which the land around it shows, and is no longer land of its own.
 */
export function splitLakes(
  features: readonly Feature<MultiPolygon>[],
): Record<'land' | 'lakes', Feature<MultiPolygon>[]> {
  const polygons = features.flatMap(({ geometry }) => geometry.coordinates);
  const lakes = polygons.flatMap(([, ...holes]) => holes).map((shore) => ({ bounds: boundsOf(shore), rings: [shore] }));
  const land = polygons.flatMap(([outer = []]) => {
    const lake = lakes.find(
      ({ bounds, rings }) => contains(bounds, outer) && ringContains(rings[0] ?? [], outer[0] ?? []),
    );
    lake?.rings.push(outer);
    return lake ? [] : [polygonFeature([outer])];
  });
  return { land, lakes: lakes.map(({ rings }) => polygonFeature(rings)) };
}

function contains([west, south, east, north]: Bounds, ring: readonly Position[]): boolean {
  return ring.every(([x = 0, y = 0]) => x >= west && x <= east && y >= south && y <= north);
}

function polygonFeature(rings: Position[][]): Feature<MultiPolygon> {
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: [rings] } };
}
