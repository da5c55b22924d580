import type { Geometry } from 'geojson';
import type { LngLat } from '../../lib/geo/position.ts';
import type { Position } from '../../lib/story/problem.ts';

/** One thing that can be drawn: a point, a line, or an area of one or more polygons with their rings. */
export type ImportedShape =
  | { readonly kind: 'point'; readonly position: LngLat }
  | { readonly kind: 'line'; readonly line: readonly LngLat[] }
  | { readonly kind: 'area'; readonly polygons: readonly (readonly (readonly LngLat[])[])[] };

/** Texts of an import by language; under `''` the one whose language the file does not say. */
export type ImportedText = Readonly<Record<string, string>>;

/** A thing to be imported, with what the file says of it; null where it says nothing. */
export interface ImportedFeature {
  readonly name: ImportedText;
  readonly text: ImportedText;
  readonly shape: ImportedShape | null;
  readonly times: readonly string[];
  readonly at: string | null;
  readonly end: string | null;
  readonly place: string | null;
  readonly kind: string | null;
  readonly zone: string | null;
  readonly precisionKm: number | null;
  readonly paragraph: number | null;
  readonly id: string | null;
  /** Where the thing, or one of its fields, stands in the file. */
  locate(field?: string): Position;
}

/** The shapes of a geometry: the parts of a collection one by one, the polygons of one feature together. */
export function shapesOf(geometry: Geometry): ImportedShape[] {
  switch (geometry.type) {
    case 'Point':
      return [{ kind: 'point', position: geometry.coordinates as unknown as LngLat }];
    case 'MultiPoint':
      return (geometry.coordinates as unknown as LngLat[]).map((position) => ({ kind: 'point', position }));
    case 'LineString':
      return [{ kind: 'line', line: geometry.coordinates as unknown as LngLat[] }];
    case 'MultiLineString':
      return (geometry.coordinates as unknown as LngLat[][]).map((line) => ({ kind: 'line', line }));
    case 'Polygon':
      return [{ kind: 'area', polygons: [geometry.coordinates as unknown as LngLat[][]] }];
    case 'MultiPolygon':
      return [{ kind: 'area', polygons: geometry.coordinates as unknown as LngLat[][][] }];
    case 'GeometryCollection':
      return geometry.geometries.flatMap(shapesOf);
  }
}
