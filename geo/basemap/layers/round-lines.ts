import type { Feature, LineString, MultiLineString } from 'geojson';
import { cutCorners } from '../shapes/smooth.ts';
import type { TileLayer } from '../tiles/layer.ts';

/**
 * The layer with the corners of its lines cut twice. Natural Earth's lines are drawn for 1:10 million; nearer than
 * that their straight pieces would show.
 */
export function withRoundLines(layer: TileLayer): TileLayer {
  return { ...layer, featuresAt: (zoom) => layer.featuresAt(zoom).map(roundLine) };
}

function roundLine(feature: Feature): Feature {
  const { geometry } = feature;
  if (geometry.type === 'LineString') return { ...feature, geometry: rounded(geometry) };
  if (geometry.type === 'MultiLineString') return { ...feature, geometry: rounded(geometry) };
  return feature;
}

function rounded<T extends LineString | MultiLineString>(geometry: T): LineString | MultiLineString {
  return geometry.type === 'LineString'
    ? { type: 'LineString', coordinates: cutCorners(geometry.coordinates, 2) }
    : { type: 'MultiLineString', coordinates: geometry.coordinates.map((line) => cutCorners(line, 2)) };
}
