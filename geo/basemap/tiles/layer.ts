import type { Feature } from 'geojson';

/** A layer of the vector tiles: its name in the style's `source-layer` and what it holds at each zoom. */
export interface TileLayer {
  readonly name: string;
  /** The features for tiles of this zoom, in the order in which they are to be drawn. */
  readonly featuresAt: (zoom: number) => readonly Feature[];
  /** The features run on beyond 180 degrees by more than a tile's buffer; otherwise they end there and are repeated. */
  readonly reachesAcross?: boolean;
}
