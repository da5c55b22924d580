import { gzipSync } from 'fflate';
import { writeDirectory, type Entry } from './directory.ts';
import { writeHeader } from './header.ts';
import { tileId, type TileCoordinates } from './tile-id.ts';

/** A tile and its content as it is to be stored, already compressed with gzip. */
export interface StoredTile extends TileCoordinates {
  readonly bytes: Uint8Array;
}

/** What a PMTiles archive says of itself. Bounds are [west, south, east, north] in degrees. */
export interface ArchiveDescription {
  readonly bounds: readonly [number, number, number, number];
  readonly centre: readonly [number, number, number];
  readonly metadata: object;
}

const HEADER_BYTES = 127;
/** A reader fetches the first 16 KiB at once, and the specification wants header and root directory inside them. */
const ROOT_LIMIT_BYTES = 16384 - HEADER_BYTES;

/**
 * A clustered PMTiles archive, version 3, of gzipped vector tiles. Equal tiles are stored once, equal neighbours on
 * the Hilbert curve share an entry, and leaf directories are used only where the root would not fit. The same tiles
 * in any order give the same bytes. Throws on two tiles at the same place and on an empty list.
 */
export function writeArchive(tiles: readonly StoredTile[], description: ArchiveDescription): Uint8Array {
  const sorted = tiles.map((tile) => ({ ...tile, id: tileId(tile) })).sort((a, b) => a.id - b.id);
  const contents: Uint8Array[] = [];
  const placeOf = new Map<string, { offset: number; length: number }>();
  const entries: Entry[] = [];
  let dataBytes = 0;
  for (const { id, bytes } of sorted) {
    const key = Buffer.from(bytes).toString('latin1');
    let place = placeOf.get(key);
    if (!place) {
      place = { offset: dataBytes, length: bytes.length };
      placeOf.set(key, place);
      contents.push(bytes);
      dataBytes += bytes.length;
    }
    const last = entries.at(-1);
    if (last && id < last.tileId + last.runLength) throw new Error(`Two tiles have the number ${id}.`);
    if (last && id === last.tileId + last.runLength && last.offset === place.offset) {
      entries[entries.length - 1] = { ...last, runLength: last.runLength + 1 };
    } else {
      entries.push({ tileId: id, ...place, runLength: 1 });
    }
  }
  if (sorted.length === 0) throw new Error('An archive needs at least one tile.');

  const { root, leaves } = writeDirectories(entries);
  const metadata = compress(new TextEncoder().encode(JSON.stringify(description.metadata)));
  const zooms = sorted.map(({ z }) => z);
  const header = writeHeader({
    rootBytes: root.length,
    metadataBytes: metadata.length,
    leafBytes: leaves.length,
    dataBytes,
    addressedTiles: sorted.length,
    entries: entries.length,
    contents: contents.length,
    minZoom: zooms.reduce((a, b) => Math.min(a, b)),
    maxZoom: zooms.reduce((a, b) => Math.max(a, b)),
    bounds: description.bounds,
    centre: description.centre,
  });
  return Uint8Array.from(Buffer.concat([header, root, metadata, leaves, ...contents]));
}

function writeDirectories(entries: readonly Entry[]): { root: Uint8Array; leaves: Uint8Array } {
  const whole = compress(writeDirectory(entries));
  if (whole.length <= ROOT_LIMIT_BYTES) return { root: whole, leaves: new Uint8Array() };
  for (let leafSize = 1024; ; leafSize *= 2) {
    const leaves: Uint8Array[] = [];
    const roots: Entry[] = [];
    let offset = 0;
    for (let i = 0; i < entries.length; i += leafSize) {
      const leaf = compress(writeDirectory(entries.slice(i, i + leafSize)));
      roots.push({ tileId: entries[i]?.tileId ?? 0, offset, length: leaf.length, runLength: 0 });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = compress(writeDirectory(roots));
    if (root.length <= ROOT_LIMIT_BYTES) return { root, leaves: Uint8Array.from(Buffer.concat(leaves)) };
  }
}

/** Gzip without a time stamp, by a compressor in plain JavaScript, so that every machine gives the same bytes. */
export function compress(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9, mtime: 0 });
}
