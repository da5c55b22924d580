import type { AddProtocolAction } from 'maplibre-gl';
import { Archive, type ArchiveDescription } from './archive.ts';
import type { TileCoordinates } from './coverage.ts';
import { fetchBytes, type Fetch } from './fetch-bytes.ts';
import { overzoom } from './overzoom.ts';
import { ArchiveError, isAbort, problemOf, type ArchiveProblem } from './problem.ts';

/** The scheme to register with MapLibre's `addProtocol`. */
export const GROUND_SCHEME = 'itinera';
/** The `tiles` entry and zooms of the one vector source that stands for all archives together. */
export const GROUND_TILES = { url: `${GROUND_SCHEME}://ground/{z}/{x}/{y}`, minzoom: 0, maxzoom: 10 } as const;

/** What the protocol needs to know and whom it tells. */
export interface GroundOptions {
  /** The archives, the one that is preferred where both have a zoom first. */
  readonly archives: readonly ArchiveDescription[];
  /** Called for each tile that could not be had as it should be, with the reason; the tile itself may still be drawn. */
  readonly onProblem: (problem: ArchiveProblem) => void;
  /** How long a server may send nothing before a request counts as stalled. */
  readonly idleSeconds?: number;
  readonly fetch?: Fetch;
}

/** Parts of archives in one file, each right after the one before: the ground of a story's first view. */
export interface OpeningGround {
  readonly url: string;
  readonly parts: readonly {
    /** Address of the archive. */
    readonly archive: string;
    /** Its first byte in the archive. */
    readonly offset: number;
    readonly length: number;
  }[];
}

/** The ground as MapLibre asks for it, and as it can be made ready before it does. */
export interface Ground {
  readonly load: AddProtocolAction;
  /** Fetches tiles one after the other, so that `load` has them at once. What fails is left to `load` to find out. */
  readonly fetchAhead: (tiles: readonly TileCoordinates[], signal: AbortSignal) => Promise<void>;
  /** Takes parts of archives that come in a file of their own, until which no archive is asked for them. */
  readonly supply: (opening: OpeningGround) => void;
}

/**
 * A protocol that answers every tile of the world: from the archive that has it or, failing that, the nearest tile
 * around it, cut to its size. If that archive fails, the next best is asked and the problem reported, so that one
 * broken archive costs detail and not the map. The promise rejects only where no archive could answer.
 */
export function groundProtocol({ archives, onProblem, idleSeconds = 15, fetch = defaultFetch }: GroundOptions): Ground {
  const idleMs = idleSeconds * 1000;
  const opened = archives.map((archive) => new Archive(archive, { fetch, idleMs }));
  const choicesFor = (tile: TileCoordinates) =>
    opened
      .flatMap((archive) => ({ archive, nearest: archive.nearest(tile) }))
      .filter((choice): choice is { archive: Archive; nearest: TileCoordinates } => choice.nearest !== null)
      .sort((a, b) => b.nearest.z - a.nearest.z);

  const load: AddProtocolAction = async ({ url }, { signal }) => {
    const tile = parseTile(url);
    const choices = choicesFor(tile);
    let failure: unknown = null;
    for (const { archive, nearest } of choices) {
      try {
        const bytes = await archive.read(nearest, signal);
        // A copy, because MapLibre hands the buffer over to a worker, and the archive keeps its own.
        return { data: nearest.z === tile.z ? bytes.slice(0) : overzoom(bytes, nearest, tile) };
      } catch (error) {
        if (isAbort(error) || signal.aborted) throw error;
        onProblem(problemOf(error));
        failure = error;
      }
    }
    if (failure !== null) throw failure;
    return { data: new ArrayBuffer(0) };
  };

  const fetchAhead: Ground['fetchAhead'] = async (tiles, signal) => {
    for (const tile of tiles) {
      const [best] = choicesFor(tile);
      if (signal.aborted) return;
      await best?.archive.read(best.nearest, signal).catch(() => undefined);
    }
  };

  const supply: Ground['supply'] = ({ url, parts }) => {
    let next = 0;
    const file = fetchBytes(url, {}, { fetch, idleMs, signal: undefined }).then(
      ({ bytes }) => (bytes.length === next ? bytes : null),
      () => null,
    );
    for (const { archive, offset, length } of parts) {
      const start = next;
      next += length;
      const part = file.then((bytes) => bytes && bytes.subarray(start, start + length));
      opened.find((candidate) => candidate.url === archive)?.supply(offset, part);
    }
  };
  return { load, fetchAhead, supply };
}

function parseTile(url: string): TileCoordinates {
  const [, z, x, y] = /(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
  if (y === undefined) throw new ArchiveError('unreachable', `${url} is not the address of a tile.`);
  return { z: Number(z), x: Number(x), y: Number(y) };
}

function defaultFetch(url: string, init: RequestInit): Promise<Response> {
  return globalThis.fetch(url, init);
}
