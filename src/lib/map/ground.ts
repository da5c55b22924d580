import { addProtocol } from 'maplibre-gl';
import { PMTiles } from 'pmtiles';
import manifest from '../../../geo/basemap/manifest.json';
import type { StyleOptions } from './style/story-style.ts';
import { useOwnWorker } from './worker.ts';

/** TEMPORARY until src/lib/map/archive is there. */
export function ground(baseUrl: string, _onProblem: () => void): StyleOptions['tiles'] {
  useOwnWorker();
  const archive = new PMTiles(`${baseUrl}basemap/${manifest.ground.file}`);
  addProtocol('itinera', async ({ url }, abort) => {
    const [, z, x, y] = /(\d+)\/(\d+)\/(\d+)$/.exec(url)!;
    const tile = await archive.getZxy(Number(z), Number(x), Number(y), abort.signal);
    return { data: tile ? tile.data : new ArrayBuffer(0) };
  });
  return { url: 'itinera://ground/{z}/{x}/{y}', minzoom: 0, maxzoom: 8 };
}
