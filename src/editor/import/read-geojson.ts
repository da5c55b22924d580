import type { Geometry } from 'geojson';
import { type ProblemList, type StoryDocument } from '../../lib/story/document.ts';
import type { Path } from '../../lib/story/problem.ts';
import { readJson } from '../../lib/story/read-json.ts';
import { keysOfItems, MAX_FAULTS, type ImportedFile, type ImportedItem } from './imported-file.ts';
import { positionFault } from './position-fault.ts';

const DEPTHS: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

/** Reads a GeoJSON file (RFC 7946): a collection, a feature or a geometry. Null when it is broken. */
export function readGeojson(name: string, text: string, problems: ProblemList): ImportedFile | null {
  const document = readJson(name, text, problems);
  if (!document) return null;
  const before = problems.size;
  const items = itemsOf(document, problems);
  if (problems.size > before) return null;
  return { name, format: 'geojson', items, keys: keysOfItems(items), remarks: [] };
}

function itemsOf(document: StoryDocument, problems: ProblemList): ImportedItem[] {
  const root = document.value;
  if (isRecord(root) && isRecord(root.crs) && !/CRS84|EPSG:+4326/.test(JSON.stringify(root.crs))) {
    const hint = 'Export the file again in WGS 84 (EPSG:4326).';
    problems.add(document, ['crs'], { expected: 'longitudes and latitudes of WGS 84', found: 'another system', hint });
    return [];
  }
  if (isRecord(root) && root.type === 'FeatureCollection' && Array.isArray(root.features)) {
    return root.features.flatMap((feature, i) => itemOf(document, feature, ['features', i], problems) ?? []);
  }
  const isGeometry = isRecord(root) && (String(root.type) in DEPTHS || root.type === 'GeometryCollection');
  const feature = isGeometry ? { type: 'Feature', properties: {}, geometry: root } : root;
  return [itemOf(document, feature, [], problems) ?? []].flat();
}

function itemOf(document: StoryDocument, feature: unknown, path: Path, problems: ProblemList): ImportedItem | null {
  if (problems.size >= MAX_FAULTS) return null;
  if (!isRecord(feature) || feature.type !== 'Feature') {
    const found = isRecord(feature) ? feature.type : feature;
    const hint = 'Export the layer as GeoJSON (RFC 7946) from a GIS program.';
    problems.add(document, path, { expected: 'a GeoJSON Feature', found, hint });
    return null;
  }
  const inside = path.length === 0 && document.value !== feature ? [] : [...path, 'geometry'];
  const geometry = feature.geometry == null ? null : geometryOf(document, feature.geometry, inside, problems);
  const properties = isRecord(feature.properties) ? propertiesOf(feature.properties) : new Map<string, string>();
  if (typeof feature.id === 'string' && !properties.has('id')) properties.set('id', feature.id);
  return {
    properties,
    geometry,
    times: [],
    locate: (key) => document.locate(key === undefined ? path : [...path, 'properties', key]),
  };
}

function geometryOf(document: StoryDocument, value: unknown, path: Path, problems: ProblemList): Geometry | null {
  const type = isRecord(value) ? value.type : undefined;
  if (isRecord(value) && type === 'GeometryCollection' && Array.isArray(value.geometries)) {
    const geometries = value.geometries
      .map((inner, i) => geometryOf(document, inner, [...path, 'geometries', i], problems))
      .filter((inner) => inner !== null);
    return { type, geometries };
  }
  const depth = DEPTHS[String(type)];
  if (!isRecord(value) || depth === undefined) {
    const expected = `a geometry: ${Object.keys(DEPTHS).join(', ')}`;
    problems.add(document, path, { expected, found: type, hint: 'See RFC 7946, section 3.1.' });
    return null;
  }
  const coordinates = positionsOf(value.coordinates, depth, [...path, 'coordinates']);
  return coordinates === null ? null : ({ type, coordinates } as Geometry);

  function positionsOf(list: unknown, level: number, at: Path): unknown {
    if (problems.size >= MAX_FAULTS) return null;
    if (level > 0) {
      if (Array.isArray(list)) return list.map((inner, i) => positionsOf(inner, level - 1, [...at, i]));
      problems.add(document, at, { expected: 'a list of positions', found: list, hint: 'See RFC 7946, section 3.1.' });
      return null;
    }
    const [longitude, latitude] = Array.isArray(list) ? (list as unknown[]) : [];
    const fault = positionFault(longitude, latitude);
    if (fault) problems.add(document, at, fault);
    return [longitude, latitude];
  }
}

function propertiesOf(record: Readonly<Record<string, unknown>>): Map<string, string> {
  const texts = Object.entries(record).filter(([, value]) => value !== null && typeof value !== 'object');
  return new Map(texts.map(([key, value]) => [key, String(value)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
