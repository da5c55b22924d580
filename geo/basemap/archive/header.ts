/** Sizes and counts of an archive's parts, which follow each other in this order right after the header. */
export interface HeaderFields {
  readonly rootBytes: number;
  readonly metadataBytes: number;
  readonly leafBytes: number;
  readonly dataBytes: number;
  readonly addressedTiles: number;
  readonly entries: number;
  readonly contents: number;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly bounds: readonly [number, number, number, number];
  readonly centre: readonly [number, number, number];
}

const HEADER_BYTES = 127;
const GZIP = 2;
const VECTOR_TILES = 1;

/** The 127 bytes of a header for a clustered archive of gzipped vector tiles (PMTiles specification, version 3, section 3). */
export function writeHeader(fields: HeaderFields): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('PMTiles'));
  view.setUint8(7, 3);
  const parts = [fields.rootBytes, fields.metadataBytes, fields.leafBytes, fields.dataBytes];
  let offset = HEADER_BYTES;
  parts.forEach((length, index) => {
    view.setBigUint64(8 + index * 16, BigInt(offset), true);
    view.setBigUint64(16 + index * 16, BigInt(length), true);
    offset += length;
  });
  view.setBigUint64(72, BigInt(fields.addressedTiles), true);
  view.setBigUint64(80, BigInt(fields.entries), true);
  view.setBigUint64(88, BigInt(fields.contents), true);
  view.setUint8(96, 1);
  view.setUint8(97, GZIP);
  view.setUint8(98, GZIP);
  view.setUint8(99, VECTOR_TILES);
  view.setUint8(100, fields.minZoom);
  view.setUint8(101, fields.maxZoom);
  fields.bounds.forEach((degrees, index) => {
    view.setInt32(102 + index * 4, Math.round(degrees * 1e7), true);
  });
  const [longitude, latitude, zoom] = fields.centre;
  view.setUint8(118, zoom);
  view.setInt32(119, Math.round(longitude * 1e7), true);
  view.setInt32(123, Math.round(latitude * 1e7), true);
  return bytes;
}
