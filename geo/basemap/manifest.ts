import type { Bounds } from './shapes/bounds.ts';

/** What `manifest.json` says of the archives that the build wrote. */
export interface BasemapManifest {
  /** The two archives; `coast` is null where the region has no hot spot. */
  readonly ground: ArchiveRecord;
  readonly coast: ArchiveRecord | null;
  readonly layers: readonly LayerRecord[];
  readonly attribution: readonly AttributionRecord[];
  /** Every character of a label, sorted, so that fonts can be cut to them. */
  readonly characters: string;
}

/** One PMTiles archive in `static/basemap/`. */
export interface ArchiveRecord {
  readonly file: string;
  /** Hexadecimal; its first eight digits are part of the file's name. */
  readonly sha256: string;
  readonly bytes: number;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** What is there at which zooms: every tile that touches the bounds, also where it is empty. */
  readonly coverage: readonly { readonly minZoom: number; readonly maxZoom: number; readonly bounds: Bounds }[];
  readonly tiles: number;
  /** Bytes of the stored tiles of each zoom, before equal ones are stored once. */
  readonly bytesOfZoom: Readonly<Record<string, number>>;
}

/** A layer of the tiles, by the name that the style's `source-layer` uses. */
export interface LayerRecord {
  readonly name: string;
  readonly geometry: 'point' | 'line' | 'polygon';
  /** The type or the possible values of each attribute; a question mark after the name: not on every feature. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A credit that the map has to show or may show, and what it is for. */
export interface AttributionRecord {
  readonly text: string;
  readonly url: string | null;
  readonly licence: string;
  readonly licenceUrl: string | null;
  readonly archive: 'ground' | 'coast' | 'both';
  readonly required: boolean;
}
