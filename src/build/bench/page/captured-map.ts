import { Map as MapLibreMap } from 'maplibre-gl';
import type { StoryMap } from '../../../lib/map/story-map.ts';

/**
 * Makes a story map and finds the MapLibre map inside it, which the site itself never hands out: the first map that
 * listens to an event while it is made.
 */
export function captureMap(create: () => StoryMap): { storyMap: StoryMap; map: MapLibreMap } {
  const own = Object.getOwnPropertyDescriptor(MapLibreMap.prototype, 'on');
  const listen = MapLibreMap.prototype.on as (this: MapLibreMap, ...args: unknown[]) => unknown;
  const listening: MapLibreMap[] = [];
  Object.defineProperty(MapLibreMap.prototype, 'on', {
    configurable: true,
    value(this: MapLibreMap, ...args: unknown[]) {
      listening.push(this);
      return listen.apply(this, args);
    },
  });
  try {
    const storyMap = create();
    const map = listening[0];
    if (!map) throw new Error('The story map has made no MapLibre map.');
    return { storyMap, map };
  } finally {
    if (own) Object.defineProperty(MapLibreMap.prototype, 'on', own);
    else delete (MapLibreMap.prototype as { on?: unknown }).on;
  }
}
