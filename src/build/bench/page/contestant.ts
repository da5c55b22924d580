import type { Map as MapLibreMap } from 'maplibre-gl';

/** One of the two maps that are compared: how it goes to a film second. */
export interface Contestant {
  readonly map: MapLibreMap;
  /** Shows a second; the map draws it at its next frame. */
  readonly show: (seconds: number) => void;
}

/** Shows a second and waits until nothing is left to do: the story's map draws once more after it first says so. */
export async function settle({ map, show }: Contestant, seconds: number): Promise<void> {
  show(seconds);
  for (let i = 0; i < 2; i++) {
    const idle = new Promise<void>((resolve) => void map.once('idle', () => resolve()));
    map.triggerRepaint();
    await idle;
  }
}

/** Shows one second after the other, each when the one before has been drawn; how many frames were drawn. */
export async function play({ map, show }: Contestant, seconds: readonly number[]): Promise<number> {
  let frames = 0;
  const count = (): number => (frames += 1);
  map.on('render', count);
  for (const second of seconds) {
    const drawn = new Promise<void>((resolve) => void map.once('render', () => resolve()));
    show(second);
    await drawn;
  }
  map.off('render', count);
  return frames;
}
