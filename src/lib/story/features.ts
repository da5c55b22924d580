import { nearestLongitude } from '../geo/longitude.ts';
import type { LngLat } from '../geo/position.ts';
import { distanceKm } from '../geo/sphere.ts';
import type { ProblemList, StoryDocument } from './document.ts';
import { formatFound, type Path } from './problem.ts';

/** A geometry that a story can draw; polygons are given by their outer rings. */
export type FeatureGeometry =
  | { readonly kind: 'point'; readonly position: LngLat }
  | { readonly kind: 'line'; readonly line: readonly LngLat[] }
  | { readonly kind: 'area'; readonly rings: readonly (readonly LngLat[])[] };

/** Shorter lines, a metre, go from a place to itself. */
const SHORTEST_KM = 0.001;

/** Twice the area below which a ring is a line, in square degrees: some square metres. */
const SMALLEST_TURN = 1e-9;

/** The features of all GeoJSON files of a story, by id. */
export type Features = ReadonlyMap<string, FeatureGeometry>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Collects the features of GeoJSON files (RFC 7946), reporting wrong shapes, positions out of range and double ids. */
export function collectFeatures(documents: readonly StoryDocument[], problems: ProblemList): Features {
  const features = new Map<string, FeatureGeometry>();
  for (const document of documents) {
    const root = document.value;
    if (!isRecord(root) || root.type !== 'FeatureCollection' || !Array.isArray(root.features)) {
      problems.add(document, [], {
        expected: 'a GeoJSON FeatureCollection',
        found: isRecord(root) ? root.type : root,
        hint: 'Export the layer as GeoJSON (RFC 7946) from a GIS program.',
      });
      continue;
    }
    for (const [index, feature] of root.features.entries()) readFeature(document, ['features', index], feature);
  }
  return features;

  function readFeature(document: StoryDocument, path: Path, feature: unknown): void {
    const id = isRecord(feature) ? feature.id : undefined;
    if (!isRecord(feature) || typeof id !== 'string' || id === '') {
      problems.add(document, path, {
        expected: 'a Feature with an id',
        found: id,
        hint: 'Add "id": "…", the name that story.yaml uses.',
      });
      return;
    }
    if (features.has(id)) {
      problems.add(document, [...path, 'id'], {
        expected: 'an id that no other feature has',
        found: id,
        hint: 'Rename one of the two features.',
      });
      return;
    }
    const geometry = new GeometryReader(document, problems).read(feature.geometry, [...path, 'geometry']);
    if (geometry) features.set(id, geometry);
  }
}

class GeometryReader {
  readonly #document: StoryDocument;
  readonly #problems: ProblemList;

  constructor(document: StoryDocument, problems: ProblemList) {
    this.#document = document;
    this.#problems = problems;
  }

  read(geometry: unknown, path: Path): FeatureGeometry | null {
    const type = isRecord(geometry) ? geometry.type : undefined;
    const coordinates = isRecord(geometry) ? geometry.coordinates : undefined;
    const inside = [...path, 'coordinates'];
    switch (type) {
      case 'Point': {
        const position = this.#position(coordinates, inside);
        return position && { kind: 'point', position };
      }
      case 'LineString': {
        const line = this.#positions(coordinates, inside, 2);
        if (line && lengthKm(line) < SHORTEST_KM) {
          return this.#wrong(inside, 'at least two different positions', `${line.length} times the same`);
        }
        return line && { kind: 'line', line };
      }
      case 'Polygon': {
        const ring = this.#ring(Array.isArray(coordinates) ? coordinates[0] : undefined, [...inside, 0]);
        return ring && { kind: 'area', rings: [ring] };
      }
      case 'MultiPolygon': {
        const list = Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
        const rings = list.map((polygon, i) =>
          this.#ring(Array.isArray(polygon) ? polygon[0] : undefined, [...inside, i, 0]),
        );
        if (rings.length === 0) return this.#wrong(inside, 'at least one polygon', coordinates);
        return rings.every((ring) => ring !== null) ? { kind: 'area', rings } : null;
      }
      default:
        return this.#wrong(path, 'a Point, LineString, Polygon or MultiPolygon', type);
    }
  }

  #ring(value: unknown, path: Path): readonly LngLat[] | null {
    const ring = this.#positions(value, path, 4);
    if (!ring) return null;
    const [first, last] = [ring[0]!, ring.at(-1)!];
    if (first[0] !== last[0] || first[1] !== last[1]) {
      return this.#wrong([...path, ring.length - 1], 'a closed ring: the first position again', last.join(', '));
    }
    const turn = turnOf(ring);
    if (Math.abs(turn) < SMALLEST_TURN)
      return this.#wrong(path, 'a ring that encloses an area', 'a ring without inside');
    // RFC 7946 asks for counterclockwise rings, and of readers not to refuse others.
    return turn > 0 ? ring : [...ring].reverse();
  }

  #positions(value: unknown, path: Path, least: number): readonly LngLat[] | null {
    if (!Array.isArray(value) || value.length < least) return this.#wrong(path, `at least ${least} positions`, value);
    const positions = value.map((position, i) => this.#position(position, [...path, i]));
    return positions.every((position) => position !== null) ? positions : null;
  }

  #position(value: unknown, path: Path): LngLat | null {
    const [longitude, latitude] = Array.isArray(value) ? (value as unknown[]) : [];
    if (!isWithin(longitude, 180) || !isWithin(latitude, 90)) {
      const found = Array.isArray(value) ? `[${value.slice(0, 4).map(formatFound).join(', ')}]` : value;
      return this.#wrong(path, 'longitude within ±180 and latitude within ±90', found);
    }
    return [longitude, latitude];
  }

  #wrong(path: Path, expected: string, found: unknown): null {
    const hint = 'GeoJSON writes a position as [longitude, latitude] in degrees.';
    this.#problems.add(this.#document, path, { expected, found, hint });
    return null;
  }
}

function isWithin(value: unknown, limit: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= limit;
}

function lengthKm(line: readonly LngLat[]): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) sum += distanceKm(line[i - 1]!, line[i]!);
  return sum;
}

/** Twice the area of a ring in square degrees, above 0 where it runs counterclockwise; over the antimeridian too. */
function turnOf(ring: readonly LngLat[]): number {
  const y0 = ring[0]![1];
  let [sum, x] = [0, 0];
  for (let i = 1; i < ring.length; i++) {
    const nextX = x + nearestLongitude(ring[i]![0] - ring[i - 1]![0], 0);
    sum += x * (ring[i]![1] - y0) - nextX * (ring[i - 1]![1] - y0);
    x = nextX;
  }
  return sum;
}
