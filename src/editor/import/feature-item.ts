import type { Element } from '@xmldom/xmldom';
import type { Feature, Geometry, Position as GeojsonPosition } from 'geojson';
import type { ImportedItem } from './imported-file.ts';
import { positionOf } from './read-xml.ts';

/** How features of GPX and KML look in their own programs, which is nothing for a story. */
const LOOKS = /^(_gpxType|style|icon|label-|stroke|fill|visibility|coordinateProperties|links|@)/;

/** A feature that was converted from an element of an XML file, as an item of the import. */
export function itemOfFeature(feature: Feature<Geometry | null>, element: Element): ImportedItem {
  const properties = new Map<string, string>();
  for (const [key, value] of Object.entries(feature.properties ?? {})) {
    const text = LOOKS.test(key) ? null : textOf(value);
    if (text) properties.set(key === 'timestamp' || key === 'timespan' ? 'time' : key, text);
  }
  const coordinateTimes: unknown = (feature.properties?.coordinateProperties as { times?: unknown } | undefined)?.times;
  return {
    properties,
    geometry: feature.geometry && withoutHeights(feature.geometry),
    times: Array.isArray(coordinateTimes) ? (coordinateTimes.flat() as string[]) : [],
    locate: () => positionOf(element),
  };
}

/** The same geometry with positions of two numbers. */
function withoutHeights(geometry: Geometry): Geometry {
  if (geometry.type === 'GeometryCollection') {
    return { type: geometry.type, geometries: geometry.geometries.map(withoutHeights) };
  }
  return { type: geometry.type, coordinates: flat(geometry.coordinates) } as Geometry;
}

function flat(coordinates: unknown): unknown {
  const list = coordinates as (GeojsonPosition | number)[];
  return typeof list[0] === 'number' ? list.slice(0, 2) : list.map(flat);
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return value == null ? null : String(value).trim();
  const record = value as Record<string, unknown>;
  if ('begin' in record || 'end' in record) return [record.begin, record.end].filter(Boolean).join('/');
  return typeof record.value === 'string' ? plainText(record.value) : null;
}

/** The words of a description that is written in HTML. */
function plainText(html: string): string {
  const words = html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/&(nbsp|#160);/g, ' ');
  return words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ').trim();
}
