import { open, type FileHandle } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import manifest from '../../../geo/basemap/manifest.json' with { type: 'json' };
import { groundProtocol, GROUND_TILES, type ArchiveDescription } from '../../lib/map/archive/index.ts';

/** A tile of the ground by zoom, column and row; columns past the antimeridian go on counting. */
export interface GroundTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** The features of a layer, in tile units. */
  readonly featuresOf: (layer: string) => VectorTileFeature[];
}

/** Reads the ground's tiles from the archives' files, the way the live map does over HTTP. */
export class GroundTiles {
  readonly #onRead: (file: string, offset: number, bytes: Uint8Array) => void;
  readonly #load: ReturnType<typeof groundProtocol>['load'];
  readonly #files = new Map<string, Promise<FileHandle>>();
  readonly #tiles = new Map<string, Promise<VectorTile>>();

  /** `folder` holds the archives; `onRead` is told of each part of an archive's file that is read. */
  constructor(folder: string, onRead: (file: string, offset: number, bytes: Uint8Array) => void = () => undefined) {
    this.#onRead = onRead;
    const archives = [manifest.coast, manifest.ground].map(({ file, coverage }) => ({
      url: join(folder, file),
      coverage,
    }));
    this.#load = groundProtocol({
      archives: archives as ArchiveDescription[],
      fetch: (url, init) => this.#read(url, init),
      onProblem: (problem) => {
        throw new Error(`the basemap in ${folder} is ${problem}`);
      },
    }).load;
  }

  /** One tile. Zooms above the archives' last give that one's detail. */
  async tile(z: number, x: number, y: number): Promise<GroundTile> {
    const side = 2 ** z;
    const column = ((x % side) + side) % side;
    const key = `${z}/${column}/${y}`;
    let decoded = this.#tiles.get(key);
    if (!decoded) this.#tiles.set(key, (decoded = this.#decode(key)));
    const { layers } = await decoded;
    const featuresOf = (name: string) => {
      const layer = layers[name];
      return layer ? Array.from({ length: layer.length }, (_, i) => layer.feature(i)) : [];
    };
    return { z, x, y, featuresOf };
  }

  /** Lets go of the files. */
  async close(): Promise<void> {
    for (const file of this.#files.values()) await (await file).close();
    this.#files.clear();
  }

  async #decode(key: string): Promise<VectorTile> {
    const { data } = await this.#load({ url: GROUND_TILES.url.replace('{z}/{x}/{y}', key) }, new AbortController());
    return new VectorTile(new PbfReader(new Uint8Array(data as ArrayBuffer)));
  }

  async #read(path: string, init: RequestInit): Promise<Response> {
    const [, first, last] = /bytes=(\d+)-(\d+)/.exec(new Headers(init.headers).get('range') ?? '') ?? [];
    let file = this.#files.get(path);
    if (!file) this.#files.set(path, (file = open(path)));
    const buffer = new Uint8Array(Number(last) - Number(first) + 1);
    const { bytesRead } = await (await file).read(buffer, 0, buffer.length, Number(first));
    const bytes = buffer.subarray(0, bytesRead);
    this.#onRead(basename(path), Number(first), bytes);
    return new Response(bytes, { status: 206 });
  }
}
