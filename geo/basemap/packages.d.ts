// What the build calls of its own packages, so that the project's types can be checked without installing them.

declare module '@maplibre/geojson-vt' {
  import type { FeatureCollection } from 'geojson';
  export interface GeoJSONVTTile {
    readonly features: readonly unknown[];
  }
  export class GeoJSONVT {
    constructor(
      data: FeatureCollection,
      options: {
        maxZoom: number;
        indexMaxZoom: number;
        tolerance: number;
        extent: number;
        buffer: number;
        wrap: boolean;
      },
    );
    getTile(z: number, x: number, y: number): GeoJSONVTTile | null;
  }
}

declare module '@maplibre/vt-pbf' {
  import type { GeoJSONVTTile } from '@maplibre/geojson-vt';
  export function fromGeojsonVt(
    layers: Record<string, GeoJSONVTTile>,
    options: { version: number; extent: number },
  ): Uint8Array;
}

declare module 'd3-contour' {
  import type { Position } from 'geojson';
  interface Contours {
    size(size: [width: number, height: number]): Contours;
    thresholds(values: number[]): Contours;
    (values: Float32Array): { readonly value: number; readonly coordinates: Position[][][] }[];
  }
  export function contours(): Contours;
}

declare module 'jsfive' {
  export class File {
    constructor(bytes: ArrayBuffer, name: string);
    get(name: string): { readonly value: readonly number[] };
  }
}

declare module 'polyclip-ts' {
  type MultiPolygon = [number, number][][][];
  export function intersection(subject: MultiPolygon, clip: MultiPolygon): MultiPolygon;
}

declare module 'polylabel' {
  import type { Position } from 'geojson';
  export default function polylabel(polygon: Position[][], precision: number): number[];
}

declare module 'topojson-client' {
  import type { FeatureCollection } from 'geojson';
  export type Topology = { readonly type: 'Topology' };
  export function feature(topology: Topology, object: string): FeatureCollection;
}
