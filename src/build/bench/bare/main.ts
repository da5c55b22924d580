import { Map as MapLibreMap } from 'maplibre-gl';
import { serveGround } from '../../../lib/map/serve-ground.ts';
import { fontFaces } from '../../../lib/map/style/font-faces.ts';
import { GROUND_TILES } from '../../../lib/map/archive/index.ts';
import { GROUND_SOURCE, groundLayers } from '../../../lib/map/style/ground-layers.ts';
import { groundLabelLayers } from '../../../lib/map/style/label-layers.ts';
import { startWorker } from '../../../lib/map/worker.ts';
import { FLAVOURS } from '../../../lib/theme/tokens.ts';
import './bare.css';

/** A page with nothing but MapLibre and the base map with its names: what a story page is compared to. Its camera is in its address. */
const camera = new URLSearchParams(location.search);
const number = (name: string) => Number(camera.get(name));
const baseUrl = new URL('.', location.href).href;

startWorker();
serveGround(baseUrl, (problem) => console.error(problem));
const container = document.body.appendChild(document.createElement('div'));
container.className = 'map';
const map = new MapLibreMap({
  container,
  attributionControl: false,
  fadeDuration: 0,
  center: [number('longitude'), number('latitude')],
  zoom: number('zoom'),
  style: {
    version: 8,
    'font-faces': fontFaces(baseUrl),
    sources: {
      [GROUND_SOURCE]: {
        type: 'vector',
        tiles: [GROUND_TILES.url],
        minzoom: GROUND_TILES.minzoom,
        maxzoom: GROUND_TILES.maxzoom,
      },
    },
    layers: [...groundLayers(FLAVOURS.light), ...groundLabelLayers(FLAVOURS.light, 'en', { places: {} })],
  },
});
map.once('idle', () => (document.documentElement.dataset['map'] = 'live'));
