import type { Feature, LineString, MultiPolygon, Position } from 'geojson';
import type { TileLayer } from '../tiles/layer.ts';
import { withoutSmallRings } from '../shapes/rings.ts';
import { degreesPerPixel, MERCATOR_LIMIT_DEGREES } from '../tiles/coverage.ts';

/** Land at a zoom: polygons without properties. */
export type LandAt = (zoom: number) => readonly Feature<MultiPolygon>[];

/** Islands and inland seas that would be smaller than a square of so many pixels are left out. */
const SMALLEST_RING_PIXELS = 2.5;

/** The `land` layer and the `coastline` layer that runs along it; both have no attributes. */
export function landLayers(landAt: LandAt): [land: TileLayer, coastline: TileLayer] {
  const visibleAt: LandAt = (zoom) => {
    const smallest = (degreesPerPixel(zoom) * SMALLEST_RING_PIXELS) ** 2;
    return landAt(zoom).flatMap((feature) => withoutSmallRings(feature, smallest));
  };
  return [
    { name: 'land', featuresAt: visibleAt },
    { name: 'coastline', featuresAt: (zoom) => visibleAt(zoom).flatMap(coastlinesOf) },
  ];
}

/** The rings of a land polygon as lines, without the edges that only cut the map: the antimeridian and the poles. */
export function coastlinesOf({ geometry }: Feature<MultiPolygon>): Feature<LineString>[] {
  return geometry.coordinates.flat().flatMap(withoutMapEdges).map(lineFeature);
}

function withoutMapEdges(ring: readonly Position[]): Position[][] {
  const lines: Position[][] = [];
  let line: Position[] = [];
  ring.forEach((position, index) => {
    const previous = ring[index - 1];
    if (previous && onSameMapEdge(previous, position)) {
      if (line.length > 1) lines.push(line);
      line = [];
    }
    line.push(position);
  });
  if (line.length > 1) lines.push(line);
  return lines;
}

function onSameMapEdge([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): boolean {
  const meridian = Math.abs(x1) > 179.9999 && Math.abs(x2) > 179.9999;
  const pole = Math.abs(y1) > MERCATOR_LIMIT_DEGREES && Math.abs(y2) > MERCATOR_LIMIT_DEGREES;
  return meridian || pole;
}

function lineFeature(coordinates: Position[]): Feature<LineString> {
  return { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } };
}
