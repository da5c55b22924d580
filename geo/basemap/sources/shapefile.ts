import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { polygonsFromRings } from '../shapes/rings.ts';

/** A row of a dBASE table: every value as the trimmed text it is stored as. */
export type Row = Record<string, string>;

/** What a polygon or polyline shapefile holds. */
export type ShapeFeature = Feature<Polygon | MultiPolygon | LineString | MultiLineString, Row>;

const POLYLINE = 3;
const POLYGON = 5;
const HEADER_BYTES = 100;

/**
 * The features of a shapefile, from the bytes of its .shp, .shx and .dbf files, in file order, without null shapes.
 * Records are found by the index, for edited files may have gaps between them. Layout: ESRI Shapefile Technical
 * Description, July 1998. Throws on a shape type other than line and polygon.
 */
export function readShapefile(shp: Uint8Array, shx: Uint8Array, dbf: Uint8Array): ShapeFeature[] {
  const view = new DataView(shp.buffer, shp.byteOffset, shp.byteLength);
  const index = new DataView(shx.buffer, shx.byteOffset, shx.byteLength);
  const rows = readTable(dbf);
  const features: ShapeFeature[] = [];
  for (let record = 0; HEADER_BYTES + record * 8 < shx.byteLength; record += 1) {
    const offset = index.getInt32(HEADER_BYTES + record * 8) * 2;
    const type = view.getInt32(offset + 8, true);
    const properties = rows[record] ?? {};
    if (type === POLYGON) {
      const polygons = polygonsFromRings(readParts(view, offset + 8), 'clockwise');
      features.push({ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates: polygons } });
    } else if (type === POLYLINE) {
      const geometry = { type: 'MultiLineString' as const, coordinates: readParts(view, offset + 8) };
      features.push({ type: 'Feature', properties, geometry });
    } else if (type !== 0) {
      throw new Error(`The shapefile holds shapes of type ${type}; only lines (3) and polygons (5) are read.`);
    }
  }
  return features;
}

function readParts(view: DataView, start: number): Position[][] {
  const partCount = view.getInt32(start + 36, true);
  const pointCount = view.getInt32(start + 40, true);
  const points = start + 44 + partCount * 4;
  const parts: Position[][] = [];
  for (let part = 0; part < partCount; part += 1) {
    const first = view.getInt32(start + 44 + part * 4, true);
    const end = part + 1 < partCount ? view.getInt32(start + 48 + part * 4, true) : pointCount;
    const line: Position[] = [];
    for (let i = first; i < end; i += 1) {
      line.push([view.getFloat64(points + i * 16, true), view.getFloat64(points + i * 16 + 8, true)]);
    }
    parts.push(line);
  }
  return parts;
}

/** The rows of a dBASE III table, in order, with the field names in lower case. */
export function readTable(dbf: Uint8Array): Row[] {
  const view = new DataView(dbf.buffer, dbf.byteOffset, dbf.byteLength);
  const text = new TextDecoder();
  const rowCount = view.getUint32(4, true);
  const headerBytes = view.getUint16(8, true);
  const rowBytes = view.getUint16(10, true);
  const fields: { name: string; length: number }[] = [];
  for (let at = 32; dbf[at] !== 0x0d; at += 32) {
    const name = text
      .decode(dbf.subarray(at, at + 11))
      .replace(/\0.*$/, '')
      .toLowerCase();
    fields.push({ name, length: dbf[at + 16] ?? 0 });
  }
  return Array.from({ length: rowCount }, (_, index) => {
    const row: Row = {};
    let at = headerBytes + index * rowBytes + 1;
    for (const { name, length } of fields) {
      row[name] = text.decode(dbf.subarray(at, at + length)).trim();
      at += length;
    }
    return row;
  });
}
