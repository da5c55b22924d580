import type { Map as MapLibreMap } from 'maplibre-gl';

/** Writes feature states and remembers them, so that only changes are sent to the map. */
export class FeatureStates {
  readonly #map: MapLibreMap;
  readonly #written = new Map<string, string>();

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** Sets the state of one feature, if it is another than before. */
  set(source: string, id: string, state: Readonly<Record<string, number>>): void {
    const key = `${source}/${id}`;
    const text = JSON.stringify(state);
    if (this.#written.get(key) === text) return;
    this.#written.set(key, text);
    this.#map.setFeatureState({ source, id }, { ...state });
  }

  /** Forgets everything: a style that was loaded anew has no states. */
  clear(): void {
    this.#written.clear();
  }
}
