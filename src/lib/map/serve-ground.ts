import { addProtocol } from 'maplibre-gl';
import { GROUND_SCHEME, type ArchiveProblem, type Ground } from './archive/index.ts';
import { openGround } from './ground.ts';

let served: Ground | null = null;

/** Lets maps read the embedded basemap, with the arguments of `openGround`. Returns what fetches tiles before a map asks for them. */
export function serveGround(baseUrl: string, onProblem: (problem: ArchiveProblem) => void): Ground['fetchAhead'] {
  const ground = openGround(baseUrl, onProblem);
  if (ground !== served) addProtocol(GROUND_SCHEME, ground.load);
  served = ground;
  return ground.fetchAhead;
}
