import type { Map as MapLibreMap } from 'maplibre-gl';
import { nearestLongitude } from '../geo/longitude.ts';
import type { Place } from '../story/model.ts';

/** How far from a place's mark a click or a finger still means it. */
const REACH_PX = 26;

/** Lets a pointer find the story's places on the map: clicking near one chooses it, the cursor tells where that works. */
export function pointAtPlaces(
  map: MapLibreMap,
  places: () => readonly Place[],
  choose: (placeId: string) => void,
): void {
  map.on('click', ({ point }) => {
    const place = nearest(point);
    if (place) choose(place.id);
  });
  map.on('mousemove', ({ point }) => {
    map.getCanvas().style.cursor = nearest(point) ? 'pointer' : '';
  });

  function nearest(point: { x: number; y: number }): Place | null {
    let found: Place | null = null;
    let least = REACH_PX;
    for (const place of places()) {
      // Of a place beyond the antimeridian the copy that is in view.
      const longitude = nearestLongitude(place.position[0], map.getCenter().lng);
      const { x, y } = map.project([longitude, place.position[1]]);
      const distance = Math.hypot(x - point.x, y - point.y);
      if (distance < least) [least, found] = [distance, place];
    }
    return found;
  }
}
