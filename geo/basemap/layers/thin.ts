import { degreesPerPixel, northing } from '../tiles/coverage.ts';

/** Pixels that a label takes with the space around it. */
const BOX_WIDTH_PIXELS = 140;
const BOX_HEIGHT_PIXELS = 64;

/** What a place has to be worth to be shown at a zoom; `worth` is comparable to a number of inhabitants. */
const WORTH_AT_ZOOM = [Infinity, Infinity, 1.5e7, 5e6, 1.5e6, 4e5, 1.2e5, 3e4, 8e3, 2e3, 0];

/** A place to be labelled; degrees. */
export interface Labelled {
  readonly longitude: number;
  readonly latitude: number;
}

/**
 * The lowest zoom, up to 10, at which each place is worth a label and has room beside all those of more worth; places
 * that never have are absent. A place that is there at one zoom is there at all higher ones.
 */
export function thinByZoom<T extends Labelled>(places: readonly T[], worth: (place: T) => number): Map<T, number> {
  const zoomOf = new Map<T, number>();
  const sorted = [...places].sort((a, b) => worth(b) - worth(a));
  for (const [zoom, leastWorth] of WORTH_AT_ZOOM.entries()) {
    const taken = new Map<string, T[]>();
    const width = BOX_WIDTH_PIXELS * degreesPerPixel(zoom);
    const height = BOX_HEIGHT_PIXELS * degreesPerPixel(zoom);
    const cellOf = (place: T): [number, number] => [
      Math.floor(place.longitude / width),
      Math.floor(northing(place.latitude) / height),
    ];
    const accept = (place: T): void => {
      const cell = cellOf(place).join();
      taken.set(cell, [...(taken.get(cell) ?? []), place]);
      if (!zoomOf.has(place)) zoomOf.set(place, zoom);
    };
    const hasRoom = (place: T): boolean => {
      const [column, row] = cellOf(place);
      for (let x = column - 1; x <= column + 1; x += 1) {
        for (let y = row - 1; y <= row + 1; y += 1) {
          for (const other of taken.get(`${x},${y}`) ?? []) {
            const near =
              Math.abs(other.longitude - place.longitude) < width &&
              Math.abs(northing(other.latitude) - northing(place.latitude)) < height;
            if (near) return false;
          }
        }
      }
      return true;
    };
    for (const place of sorted) if (zoomOf.has(place)) accept(place);
    for (const place of sorted) {
      if (worth(place) < leastWorth) break;
      if (!zoomOf.has(place) && hasRoom(place)) accept(place);
    }
  }
  return zoomOf;
}
