import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Frame } from '../story/frame.ts';
import { AREAS_SOURCE, LAUNCHES_SOURCE, PLACES_SOURCE } from './style/story-layers.ts';

/** A dot grows by less than a tenth of a pixel from one of these to the next. */
const STRENGTH_STEPS = 20;

/** Writes a frame's feature states and remembers them, so that only changes are sent to the map. */
export class FeatureStates {
  readonly #map: MapLibreMap;
  readonly #written = new Map<string, string>();

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** Shows the strengths of a frame, and which place is chosen. */
  show({ places, areas, launches }: Frame, selected: string | null): void {
    for (const { id, strength } of places) {
      this.#set(PLACES_SOURCE, id, { strength: rounded(strength), selected: id === selected ? 1 : 0 });
    }
    for (const { id, strength } of areas) this.#set(AREAS_SOURCE, id, { strength: rounded(strength) });
    for (const { id, growth, strength } of launches) {
      this.#set(LAUNCHES_SOURCE, id, { strength: rounded(growth * strength) });
    }
  }

  /** Forgets everything: a style that was loaded anew has no states. */
  clear(): void {
    this.#written.clear();
  }

  /** Sets the state of one feature, if it is another than before. */
  #set(source: string, id: string, state: Readonly<Record<string, number>>): void {
    const key = `${source}/${id}`;
    const text = JSON.stringify(state);
    if (this.#written.get(key) === text) return;
    this.#written.set(key, text);
    this.#map.setFeatureState({ source, id }, { ...state });
  }
}

/** Steps too small to be seen are not worth sending all states of a tile to the graphics card again. */
function rounded(strength: number): number {
  return Math.round(strength * STRENGTH_STEPS) / STRENGTH_STEPS;
}
