import { clipPart } from './clip-part.ts';
import type { TileCoordinates } from './coverage.ts';
import { readFields, writeFields, type Field } from './protobuf.ts';
import { decodeGeometry, encodeGeometry, type Part } from './tile-geometry.ts';

/** Units kept beyond each side, as the archives' own tiles do: 16 px of 512. */
const BUFFER = 128;
const EXTENT = 4096;

const TILE = { layer: 3 } as const;
const LAYER = { feature: 2, extent: 5 } as const;
const FEATURE = { geometry: 4 } as const;

/**
 * The vector tile `child` cut out of the tile `parent` around it: the same layers and attributes, with the geometry
 * enlarged and clipped. MapLibre does the same beyond a source's last zoom, but cannot where a source ends in places.
 * Throws on bytes that are not a vector tile.
 */
export function overzoom(bytes: ArrayBuffer, parent: TileCoordinates, child: TileCoordinates): ArrayBuffer {
  const scale = 2 ** (child.z - parent.z);
  const cut = (geometry: Uint8Array, extent: number): Part[] => {
    const offset = { x: (child.x - parent.x * scale) * extent, y: (child.y - parent.y * scale) * extent };
    const buffer = (BUFFER * extent) / EXTENT;
    return decodeGeometry(geometry)
      .map(({ points, closed }): Part => ({
        points: points.map(([x, y]) => [x * scale - offset.x, y * scale - offset.y]),
        closed,
      }))
      .flatMap((part) => clipPart(part, -buffer, extent + buffer));
  };
  const layers = readFields(new Uint8Array(bytes)).flatMap((field): Field[] => {
    if (field.number !== TILE.layer || field.kind !== 'bytes') return [field];
    const layer = cutLayer(field.value, cut);
    return layer ? [{ ...field, value: layer }] : [];
  });
  return writeFields(layers).buffer;
}

/** The layer with its features cut, or null where none is left. */
function cutLayer(layer: Uint8Array, cut: (geometry: Uint8Array, extent: number) => Part[]): Uint8Array | null {
  const fields = readFields(layer);
  const extent = fields.find((field) => field.number === LAYER.extent && field.kind === 'varint')?.value ?? EXTENT;
  let features = 0;
  const kept = fields.flatMap((field): Field[] => {
    if (field.number !== LAYER.feature || field.kind !== 'bytes') return [field];
    const feature = cutFeature(field.value, (geometry) => cut(geometry, Number(extent)));
    if (!feature) return [];
    features += 1;
    return [{ ...field, value: feature }];
  });
  return features === 0 ? null : writeFields(kept);
}

function cutFeature(feature: Uint8Array, cut: (geometry: Uint8Array) => Part[]): Uint8Array | null {
  let parts = 0;
  const fields = readFields(feature).map((field): Field => {
    if (field.number !== FEATURE.geometry || field.kind !== 'bytes') return field;
    const pieces = cut(field.value);
    parts += pieces.length;
    return { ...field, value: encodeGeometry(pieces) };
  });
  return parts === 0 ? null : writeFields(fields);
}
