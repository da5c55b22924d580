import type { Feature, MultiPolygon, Position } from 'geojson';
import { intersection } from 'polyclip-ts';
import { boundsOf, boundsOverlap, padBounds, type Bounds } from '../shapes/bounds.ts';
import { cropPolygons } from '../shapes/crop.ts';
import { mapRings, withoutSmallRings } from '../shapes/rings.ts';
import { cutCorners } from '../shapes/smooth.ts';
import { degreesPerPixel } from '../tiles/coverage.ts';
import type { TileLayer } from '../tiles/layer.ts';

/** Nearer than the last zoom the source's half minutes would show. */
const ZOOMS = { first: 4, last: 8 };
const SMALLEST_AREA_PIXELS = 6;

/** The `urban` layer at zooms 4 to 8, without attributes. */
export function urbanLayer(areas: readonly Feature<MultiPolygon>[]): TileLayer {
  return {
    name: 'urban',
    featuresAt: (zoom) => {
      const smallest = (degreesPerPixel(zoom) * SMALLEST_AREA_PIXELS) ** 2;
      return zoom < ZOOMS.first || zoom > ZOOMS.last ? [] : areas.flatMap((area) => withoutSmallRings(area, smallest));
    },
  };
}

/**
 * Built-up areas with their corners cut, for the source is rounded to half minutes, and, inside `bounds`, without what
 * would lie in the water of `land`. Areas outside `bounds` come back uncut.
 */
export function urbanOnLand(
  areas: readonly Feature<MultiPolygon>[],
  land: readonly Feature<MultiPolygon>[],
  bounds: Bounds,
): Feature<MultiPolygon>[] {
  const nearby = cropPolygons(
    land.flatMap(({ geometry }) => geometry.coordinates),
    padBounds(bounds, 1, 1),
  );
  return areas.flatMap((area) => {
    const rounded = mapRings(area, (ring) => cutCorners(ring, 2));
    const box = boundsOf(rounded.geometry.coordinates.flatMap(([outer = []]) => outer));
    if (!boundsOverlap(box, bounds)) return [rounded];
    const shore = cropPolygons(nearby, padBounds(box, 0.01, 0.01));
    if (shore.length === 0) return [];
    const coordinates = intersection(asPairs(rounded.geometry.coordinates), asPairs(shore));
    return coordinates.length === 0 ? [] : [{ ...area, geometry: { type: 'MultiPolygon', coordinates } }];
  });
}

/** GeoJSON's positions may have a height; the clipper's types want exactly two numbers. */
function asPairs(polygons: readonly Position[][][]): [number, number][][][] {
  return polygons.map((polygon) => polygon.map((ring) => ring.map(([x = 0, y = 0]) => [x, y])));
}
