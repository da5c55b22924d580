import { addProtocol } from 'maplibre-gl';
import { coast, ground } from '../../../geo/basemap/manifest.json';
import {
  GROUND_SCHEME,
  groundProtocol,
  type ArchiveDescription,
  type ArchiveProblem,
  type Ground,
} from './archive/index.ts';

/**
 * Lets the map read the embedded basemap: the detailed coasts where they are, else the ground of the world. `baseUrl`
 * is the site's root with a slash at its end; `onProblem` is told of every tile that could not be had as it should be. Returns what fetches tiles before the map asks for them.
 */
export function serveGround(baseUrl: string, onProblem: (problem: ArchiveProblem) => void): Ground['fetchAhead'] {
  const archives = [coast, ground].map(({ file, coverage }) => ({ url: `${baseUrl}basemap/${file}`, coverage }));
  const { load, fetchAhead } = groundProtocol({ archives: archives as ArchiveDescription[], onProblem });
  addProtocol(GROUND_SCHEME, load);
  return fetchAhead;
}
