import type { LineString, MultiPolygon, Polygon } from 'geojson';
import { unwrapLine } from '../../lib/geo/longitude.ts';
import { mercatorWidthKm, toMercator } from '../../lib/geo/mercator.ts';
import type { LngLat } from '../../lib/geo/position.ts';
import { verticesAbove, vertexDetail } from '../../lib/geo/simplify.ts';

type Rings = readonly (readonly LngLat[])[];

/** A line as GeoJSON; with a tolerance in metres without the vertices that lie nearer than that to the rest of it. */
export function lineGeometry(line: readonly LngLat[], simplifyMetres: number | null): LineString {
  return { type: 'LineString', coordinates: simplified(line, simplifyMetres).map((position) => [...position]) };
}

/** Polygons as GeoJSON, their outer rings counterclockwise and their holes clockwise (RFC 7946, section 3.1.6). */
export function areaGeometry(polygons: readonly Rings[], simplifyMetres: number | null): Polygon | MultiPolygon {
  const wound = polygons.map((rings) =>
    rings.map((ring, i) => {
      const kept = simplified(ring, simplifyMetres);
      // A ring of fewer than four positions is no ring: what is that small stays as it is.
      const positions = (kept.length >= 4 ? kept : ring).map((position) => [...position]);
      return doubleArea(ring) > 0 === (i === 0) ? positions : positions.reverse();
    }),
  );
  return wound.length === 1
    ? { type: 'Polygon', coordinates: wound[0]! }
    : { type: 'MultiPolygon', coordinates: wound };
}

function simplified(line: readonly LngLat[], metres: number | null): readonly LngLat[] {
  if (metres === null) return line;
  const unwrapped = unwrapLine(line);
  const widestKm = Math.max(...[unwrapped[0]!, unwrapped.at(-1)!].map(([, latitude]) => mercatorWidthKm(latitude)));
  return verticesAbove(vertexDetail(unwrapped.map(toMercator)), metres / 1000 / widestKm).map((i) => line[i]!);
}

/** Twice the area within a ring, in square degrees; positive when it runs counterclockwise (the shoelace formula). */
function doubleArea(ring: readonly LngLat[]): number {
  const line = unwrapLine(ring);
  return line.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = line[(i + 1) % line.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** What is wrong with a line or the rings of an area, with how to mend it, or null. */
export function geometryFault(kind: 'line' | 'area', lines: Rings): { expected: string; hint: string } | null {
  for (const line of lines) {
    const [first, last] = [line[0], line.at(-1)];
    if (kind === 'line' && !line.some((position) => !isSame(position, first!))) {
      return { expected: 'at least two different positions', hint: 'Draw the line anew, or take it out.' };
    }
    if (kind === 'area' && (line.length < 4 || !isSame(first!, last!))) {
      return {
        expected: 'a closed ring of at least four positions',
        hint: 'Write the first position again at the end.',
      };
    }
  }
  return null;
}

function isSame(a: LngLat, b: LngLat): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
