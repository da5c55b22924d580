import type { Feature, MultiPolygon, Position } from 'geojson';

const OUTER_RING = 2;
const INNER_RING = 3;
const COLLECTION = 4;
const UNITS_PER_DEGREE = 120;

/**
 * The polygons of one of Marble's .pn2 files, version 2: features in file order, without properties. Positions are
 * whole half arc minutes (about 926 m of latitude), which is the precision of the format.
 * Throws on another version of the format and on lines.
 */
export function readPn2Polygons(bytes: Uint8Array): Feature<MultiPolygon, Record<string, never>>[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint8(0);
  if (version !== 2) throw new Error(`The .pn2 file has version ${version}; only version 2 is read.`);
  const hasColour = view.getUint8(5) !== 0;
  const byId = new Map<number, Position[][][]>();
  let at = 6;
  let previousId = 0;
  while (at < bytes.byteLength) {
    const flag = view.getUint8(at);
    const id = view.getUint32(at + 1);
    at += 5;
    if (hasColour && id !== previousId) at += 1;
    previousId = id;
    const parts = flag === COLLECTION ? view.getUint8(at++) : 1;
    const polygons = byId.get(id) ?? [];
    byId.set(id, polygons);
    for (let part = 0; part < parts; part += 1) {
      let role = flag;
      if (flag === COLLECTION) {
        role = view.getUint8(at);
        at += 5;
      }
      const { ring, end } = readRing(view, at);
      at = end;
      if (role === OUTER_RING) polygons.push([ring]);
      else if (role === INNER_RING) polygons.at(-1)?.push(ring);
      else throw new Error(`The .pn2 file holds a shape of kind ${role}; only polygons are read.`);
    }
  }
  return [...byId.values()].map((coordinates) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates },
  }));
}

/** A ring is a count of anchors; each anchor carries its own position and the offsets of the positions after it. */
function readRing(view: DataView, start: number): { ring: Position[]; end: number } {
  const ring: Position[] = [];
  const anchors = view.getUint32(start);
  let at = start + 4;
  for (let anchor = 0; anchor < anchors; anchor += 1) {
    const latitude = view.getInt16(at);
    const longitude = view.getInt16(at + 2);
    const followers = view.getInt16(at + 4);
    at += 6;
    ring.push([longitude / UNITS_PER_DEGREE, latitude / UNITS_PER_DEGREE]);
    for (let i = 0; i < followers; i += 1, at += 2) {
      ring.push([
        (longitude + view.getInt8(at + 1)) / UNITS_PER_DEGREE,
        (latitude + view.getInt8(at)) / UNITS_PER_DEGREE,
      ]);
    }
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) ring.push([...first]);
  return { ring, end: at };
}
