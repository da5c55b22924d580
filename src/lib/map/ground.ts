import { coast, ground } from '../../../geo/basemap/manifest.json';
import type { Viewport } from '../geo/camera.ts';
import { cameraOf } from '../story/frame-camera.ts';
import type { View } from '../story/frame.ts';
import { groundProtocol, type ArchiveDescription, type ArchiveProblem, type Ground } from './archive/index.ts';
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
    const archives = [coast, ground].map(({ file, coverage }) => ({ url: `${baseUrl}basemap/${file}`, coverage }));
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

/** Fetches the ground of a view before there is a map, or MapLibre, to ask for it. */
export function fetchGround(baseUrl: string, view: View, viewport: Viewport): void {
  const { fetchAhead } = openGround(baseUrl, () => undefined);
  const { signal } = new AbortController();
  for (const tile of tilesInView(cameraOf(view, viewport), viewport)) void fetchAhead([tile], signal);
}
