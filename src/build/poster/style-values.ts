import {
  featureFilter,
  normalizePropertyExpression,
  v8,
  type FilterSpecification,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { VectorTileFeature } from '@mapbox/vector-tile';
import type { LayerSpecification } from 'maplibre-gl';
import type { GroundTile } from './ground-tiles.ts';

/** Units of a tile in MapLibre, which expressions about places count in. */
const EXTENT = 8192;

const TYPES = ['Unknown', 'Point', 'LineString', 'Polygon'] as const;

/** The value of a layer's layout or paint property at a zoom, for one feature or for none, as MapLibre reads the style. */
export function styleValue(
  layer: LayerSpecification,
  group: 'layout' | 'paint',
  property: string,
  zoom: number,
  feature?: VectorTileFeature,
): unknown {
  const value = (layer[group] as Record<string, unknown> | undefined)?.[property];
  if (value === undefined) return undefined;
  const groups = v8 as unknown as Record<string, Record<string, StylePropertySpecification>>;
  const specification = groups[`${group}_${layer.type}`]![property]!;
  return normalizePropertyExpression(value as never, layer.id, specification).evaluate(
    { zoom },
    asFeature(feature),
    {},
  );
}

/** The features of a tile that a layer draws at a zoom. */
export function featuresOf(layer: LayerSpecification, tile: GroundTile, zoom: number): VectorTileFeature[] {
  if (!('source-layer' in layer) || zoom < (layer.minzoom ?? 0) || zoom >= (layer.maxzoom ?? 25)) return [];
  const { filter } = featureFilter(layer.filter as FilterSpecification, layer.id);
  const canonical = { x: ((tile.x % 2 ** tile.z) + 2 ** tile.z) % 2 ** tile.z, y: tile.y, z: tile.z, key: '' };
  return tile
    .featuresOf(layer['source-layer']!)
    .filter((feature) => filter({ zoom }, asFeature(feature) as never, canonical as never));
}

function asFeature(feature?: VectorTileFeature) {
  return (
    feature && {
      type: TYPES[feature.type],
      properties: feature.properties,
      geometry: feature
        .loadGeometry()
        .map((part) =>
          part.map(({ x, y }) => ({ x: (x * EXTENT) / feature.extent, y: (y * EXTENT) / feature.extent })),
        ),
    }
  );
}
