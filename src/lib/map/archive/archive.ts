import { PMTiles, SharedPromiseCache } from 'pmtiles';
import type { Fetch } from './fetch-bytes.ts';
import { ancestorAt, covers, type Coverage, type TileCoordinates } from './coverage.ts';
import { ArchiveError, isAbort } from './problem.ts';
import { RangeSource } from './range-source.ts';
import { SharedRequests } from './shared-requests.ts';

/** An archive by its address, and which tiles it has. */
export interface ArchiveDescription {
  readonly url: string;
  readonly coverage: readonly Coverage[];
}

/** A film comes back to places that the map has dropped by then, and one tile may be cut into many. About 2 MB. */
const KEPT_TILES = 256;

/** A PMTiles archive that is opened with the first tile. Once it could not be opened, it is not tried again. */
export class Archive {
  readonly url: string;
  readonly #coverage: readonly Coverage[];
  readonly #maxZoom: number;
  readonly #source: RangeSource;
  readonly #tiles: PMTiles;
  readonly #requests = new SharedRequests<ArrayBuffer>(KEPT_TILES);
  #opened: Promise<unknown> | null = null;

  constructor({ url, coverage }: ArchiveDescription, options: { readonly fetch: Fetch; readonly idleMs: number }) {
    this.url = url;
    this.#coverage = coverage;
    this.#maxZoom = Math.max(...coverage.map(({ maxZoom }) => maxZoom));
    this.#source = new RangeSource(url, options);
    this.#tiles = new PMTiles(this.#source, new SharedPromiseCache());
  }

  /** The same as `RangeSource.supply`. */
  supply(...part: Parameters<RangeSource['supply']>): void {
    this.#source.supply(...part);
  }

  /** The tile itself or the nearest one around it that the archive has; null where it has none. */
  nearest(tile: TileCoordinates): TileCoordinates | null {
    for (let zoom = Math.min(tile.z, this.#maxZoom); zoom >= 0; zoom -= 1) {
      const ancestor = ancestorAt(tile, zoom);
      if (covers(this.#coverage, ancestor)) return ancestor;
    }
    return null;
  }

  /** The bytes of a tile that the archive covers, decompressed. Rejects with an `ArchiveError` or when `signal` aborts. */
  async read({ z, x, y }: TileCoordinates, signal: AbortSignal): Promise<ArrayBuffer> {
    signal.throwIfAborted();
    this.#opened ??= this.#tiles.getHeader();
    await orAborted(this.#opened.catch(asArchiveError), signal);
    return this.#requests.get(
      `${z}/${x}/${y}`,
      async (shared) => {
        const tile = await this.#tiles.getZxy(z, x, y, shared).catch(asArchiveError);
        if (!tile) throw new ArchiveError('damaged', `The archive has no tile ${z}/${x}/${y}, which it should have.`);
        return tile.data;
      },
      signal,
    );
  }
}

function asArchiveError(error: unknown): never {
  if (error instanceof ArchiveError || isAbort(error)) throw error;
  throw new ArchiveError('damaged', 'The archive holds bytes that make no sense.', { cause: error });
}

/** The work's result, or a rejection as soon as the signal aborts; the work itself goes on for others who wait for it. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
