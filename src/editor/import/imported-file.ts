import type { Geometry } from 'geojson';
import type { Position } from '../../lib/story/problem.ts';

/** The formats that can be imported. */
export type ImportFormat = 'geojson' | 'gpx' | 'kml' | 'csv';

/** One feature, placemark, waypoint, track or row of an imported file, before it is known what its properties mean. */
export interface ImportedItem {
  /** What the file says of it, as text, by its own keys or column names. */
  readonly properties: ReadonlyMap<string, string>;
  /** Positions of two numbers, heights left out; null for a row and for what has no geometry. */
  readonly geometry: Geometry | null;
  /** The times of the vertices of a track, as they are written; empty for anything else. */
  readonly times: readonly string[];
  /** Where it stands in the file, or one of its properties. */
  locate(key?: string): Position;
}

/** A file that was read: its items in their order and the keys of their properties, in the order of first use. */
export interface ImportedFile {
  readonly name: string;
  readonly format: ImportFormat;
  readonly items: readonly ImportedItem[];
  readonly keys: readonly string[];
  /** What was left out while reading, one sentence each. */
  readonly remarks: readonly string[];
}

/** After this many faults the rest of a file is not looked at. */
export const MAX_FAULTS = 20;

/** The keys of all properties, in the order of first use. */
export function keysOfItems(items: readonly ImportedItem[]): string[] {
  return [...new Set(items.flatMap(({ properties }) => [...properties.keys()]))];
}
