import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { TileCoordinates } from '../archive/tile-id.ts';
import type { TileLayer } from './layer.ts';

/** What layers have in a tile, by the layers' names, in the order in which they were cut. */
export type TileParts = Record<string, GeoJSONVTTile>;

/** Tile units along a side of a tile. */
const EXTENT = 4096;
/** Units beyond each side that a tile keeps, so that a line's width does not end at the tile's edge: 16 px of 512. */
const BUFFER = 128;

/**
 * Adds what a layer has in tiles of one zoom to their parts. `tolerance` is the simplification (Douglas-Peucker) in
 * tile units, 8 to a pixel. Returns in how many of the tiles it has anything.
 */
export function cutLayer(
  { name, featuresAt, reachesAcross = false }: TileLayer,
  zoom: number,
  tiles: ReadonlyMap<TileCoordinates, TileParts>,
  tolerance: number,
): number {
  const features = [...featuresAt(zoom)];
  if (features.length === 0) return 0;
  const options = {
    maxZoom: zoom + 1,
    indexMaxZoom: 0,
    tolerance,
    extent: EXTENT,
    buffer: BUFFER,
    wrap: !reachesAcross,
  };
  const index = new GeoJSONVT({ type: 'FeatureCollection', features }, options);
  let used = 0;
  for (const [{ z, x, y }, parts] of tiles) {
    const part = index.getTile(z, x, y);
    if (!part || part.features.length === 0) continue;
    parts[name] = part;
    used += 1;
  }
  return used;
}

/** The vector tile with these parts, not compressed; without any it is zero bytes long. */
export function encodeTile(parts: TileParts): Uint8Array {
  return Object.keys(parts).length === 0 ? new Uint8Array() : fromGeojsonVt(parts, { version: 2, extent: EXTENT });
}
