import { coast, ground } from '../../../geo/basemap/manifest.json';
import type { Viewport } from '../geo/camera.ts';
import { cameraOf } from '../story/frame-camera.ts';
import type { View } from '../story/frame.ts';
import {
  groundProtocol,
  type ArchiveDescription,
  type ArchiveProblem,
  type Ground,
  type OpeningGround,
} from './archive/index.ts';
import { tilesInView } from './upcoming-tiles.ts';

let opened: { readonly baseUrl: string; readonly ground: Ground } | null = null;
let tell: (problem: ArchiveProblem) => void = () => undefined;

/**
 * The embedded basemap: the detailed coasts where they are, else the ground of the world. `baseUrl` is the site's root
 * with a slash at its end; `onProblem` is told, instead of the one before, of every tile that could not be had as it
 * should be.
 */
export function openGround(baseUrl: string, onProblem: (problem: ArchiveProblem) => void): Ground {
  tell = onProblem;
  if (opened?.baseUrl !== baseUrl) {
    const archives = [coast, ground].map(({ file, coverage }) => ({ url: archiveUrl(baseUrl, file), coverage }));
    opened = {
      baseUrl,
      ground: groundProtocol({
        archives: archives as ArchiveDescription[],
        onProblem: (problem) => tell(problem),
      }),
    };
  }
  return opened.ground;
}

/** The ground of a story's first view, as its page names it: a file, and what it has of which archive's file from where on. */
export interface OpeningFile {
  readonly url: string;
  readonly parts: readonly (readonly [archiveFile: string, offset: number, length: number])[];
}

/** Fetches a story's first view before there is a map, or MapLibre, to ask for it; null where it has no file of its own. */
export function fetchOpening(baseUrl: string, opening: OpeningFile | null, view: View, viewport: Viewport): void {
  const { fetchAhead, supply } = openGround(baseUrl, () => undefined);
  if (opening) supply(openingGround(baseUrl, opening));
  const { signal } = new AbortController();
  for (const tile of tilesInView(cameraOf(view, viewport), viewport)) void fetchAhead([tile], signal);
}

function openingGround(baseUrl: string, { url, parts }: OpeningFile): OpeningGround {
  return {
    url,
    parts: parts.map(([file, offset, length]) => ({ archive: archiveUrl(baseUrl, file), offset, length })),
  };
}

function archiveUrl(baseUrl: string, file: string): string {
  return `${baseUrl}basemap/${file}`;
}
