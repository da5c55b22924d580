import type { Feature, MultiPolygon, Position } from 'geojson';

/**
 * Twice the signed area of a ring in square degrees: positive where it runs counter-clockwise (shoelace formula).
 */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 0; i < ring.length; i += 1) {
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    const [x2 = 0, y2 = 0] = ring[(i + 1) % ring.length] ?? [];
    sum += x1 * y2 - x2 * y1;
  }
  return sum;
}

/** Whether a point lies inside a ring, by the even-odd rule along a ray to the east. */
export function ringContains(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [xi = 0, yi = 0] = ring[i] ?? [];
    const [xj = 0, yj = 0] = ring[j] ?? [];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/**
 * Polygons (outer ring first, then its holes) from loose closed rings of which the outer ones run `outerTurn`.
 * A hole that no outer ring holds is dropped.
 */
export function polygonsFromRings(
  rings: readonly Position[][],
  outerTurn: 'clockwise' | 'counter-clockwise',
): Position[][][] {
  const sign = outerTurn === 'clockwise' ? -1 : 1;
  const polygons: Position[][][] = [];
  const holes: Position[][] = [];
  for (const ring of rings) {
    if (ring.length < 4) continue;
    if (signedArea(ring) * sign > 0) polygons.push([ring]);
    else holes.push(ring);
  }
  for (const hole of holes) {
    const owner = smallestAround(polygons, hole[0] ?? []);
    owner?.push(hole);
  }
  return polygons;
}

function smallestAround(polygons: readonly Position[][][], point: Position): Position[][] | undefined {
  let best: Position[][] | undefined;
  let bestArea = Infinity;
  for (const polygon of polygons) {
    const outer = polygon[0] ?? [];
    const area = Math.abs(signedArea(outer));
    if (area < bestArea && ringContains(outer, point)) {
      best = polygon;
      bestArea = area;
    }
  }
  return best;
}

/**
 * The feature without rings under `smallest` square degrees; a polygon goes with its outer ring, and a feature of
 * which nothing is left is no feature.
 */
export function withoutSmallRings(feature: Feature<MultiPolygon>, smallest: number): Feature<MultiPolygon>[] {
  const large = (ring: readonly Position[] | undefined): boolean =>
    ring !== undefined && Math.abs(signedArea(ring)) / 2 >= smallest;
  const coordinates = feature.geometry.coordinates
    .filter(([outer]) => large(outer))
    .map((polygon) => polygon.filter(large));
  return coordinates.length === 0 ? [] : [{ ...feature, geometry: { type: 'MultiPolygon', coordinates } }];
}

/** The feature with each ring replaced by what `change` makes of it. */
export function mapRings(
  feature: Feature<MultiPolygon>,
  change: (ring: Position[]) => Position[],
): Feature<MultiPolygon> {
  const coordinates = feature.geometry.coordinates.map((polygon) => polygon.map(change));
  return { ...feature, geometry: { type: 'MultiPolygon', coordinates } };
}
