import { compress, writeArchive, type StoredTile } from './archive/write-archive.ts';
import type { TileCoordinates } from './archive/tile-id.ts';
import { CREDITS, LAYERS } from './credits.ts';
import type { ArchiveRecord } from './manifest.ts';
import type { Bounds } from './shapes/bounds.ts';
import { tilesIn } from './tiles/coverage.ts';
import { cutLayer, encodeTile, type TileParts } from './tiles/cut.ts';
import type { TileLayer } from './tiles/layer.ts';

/** An archive's bytes, what the manifest says of it apart from its name and hash, and the label texts in it. */
export interface BuiltArchive {
  readonly id: 'ground' | 'coast';
  readonly bytes: Uint8Array;
  readonly record: Omit<ArchiveRecord, 'file' | 'sha256' | 'bytes'>;
  readonly characters: ReadonlySet<string>;
}

/** Tile units, 8 to a pixel: how far a simplified line may lie from the true one. The last zoom is drawn enlarged. */
const TOLERANCE = { far: 5, near: 2 };
const FIRST_NEAR_ZOOM = 9;

const LABEL_LAYERS = ['place', 'country', 'water_label'];
/** Farther out the map has no room for names in the local script. */
const LOCAL_NAMES_FROM_ZOOM = 6;

/** Cuts layers into every tile of the coverage and writes them as one PMTiles archive, with a line per layer and zoom. */
export function makeArchive(
  id: 'ground' | 'coast',
  layers: readonly TileLayer[],
  coverage: ArchiveRecord['coverage'],
  bounds: Bounds,
  say: (message: string) => void,
): BuiltArchive {
  const minZoom = Math.min(...coverage.map((part) => part.minZoom));
  const maxZoom = Math.max(...coverage.map((part) => part.maxZoom));
  const zooms = Array.from({ length: maxZoom - minZoom + 1 }, (_, step) => {
    const zoom = minZoom + step;
    return {
      zoom,
      tiles: emptyTiles(coverage, zoom),
      tolerance: zoom < FIRST_NEAR_ZOOM ? TOLERANCE.far : TOLERANCE.near,
    };
  });

  const characters = new Set<string>();
  for (const layer of layers) {
    let used = 0;
    for (const { zoom, tiles, tolerance } of zooms) {
      used += cutLayer(layer, zoom, tiles, tolerance);
    }
    say(`${id}: ${layer.name} in ${used} tiles`);
  }

  for (const { zoom, tiles } of zooms) {
    for (const parts of tiles.values()) collectCharacters(parts, zoom, characters);
  }

  const stored: StoredTile[] = [];
  const bytesOfZoom: Record<string, number> = {};
  for (const { zoom, tiles } of zooms) {
    const ofZoom = [...tiles].map(([tile, parts]) => ({ ...tile, bytes: compress(encodeTile(parts)) }));
    const bytes = ofZoom.reduce((sum, tile) => sum + tile.bytes.length, 0);
    stored.push(...ofZoom);
    bytesOfZoom[zoom] = bytes;
    say(`${id}: zoom ${zoom} has ${tiles.size} tiles, ${(bytes / 1024).toFixed(0)} KB`);
  }

  const credits = CREDITS.filter(({ archive }) => archive === 'both' || archive === id);
  const metadata = {
    name: `Itinera ${id}`,
    attribution: credits.map(({ text }) => `© ${text}`).join(', '),
    type: 'baselayer',
    vector_layers: LAYERS.map(({ name, attributes }) => ({ id: name, fields: attributes })),
  };
  const centre = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2, minZoom] as const;
  return {
    id,
    bytes: writeArchive(stored, { bounds, centre, metadata }),
    record: { minZoom, maxZoom, coverage, tiles: stored.length, bytesOfZoom },
    characters,
  };
}

function emptyTiles(coverage: ArchiveRecord['coverage'], zoom: number): Map<TileCoordinates, TileParts> {
  const parts = coverage.filter((part) => part.minZoom <= zoom && zoom <= part.maxZoom);
  const places = new Map(
    parts.flatMap((part) => tilesIn(part.bounds, zoom)).map((tile) => [`${tile.x},${tile.y}`, tile]),
  );
  return new Map([...places.values()].map((tile) => [tile, {}]));
}

interface TaggedFeature {
  readonly tags?: Readonly<Record<string, unknown>> | null;
}

/** Adds the characters of the names that a tile can show. */
function collectCharacters(parts: TileParts, zoom: number, characters: Set<string>): void {
  const features = LABEL_LAYERS.flatMap(
    (name): readonly TaggedFeature[] => (parts[name]?.features as readonly TaggedFeature[] | undefined) ?? [],
  );
  for (const [key, text] of features.flatMap(({ tags }) => Object.entries(tags ?? {}))) {
    const isShown = key === 'name_local' ? zoom >= LOCAL_NAMES_FROM_ZOOM : key.startsWith('name_');
    if (isShown) for (const character of String(text)) characters.add(character);
  }
}
