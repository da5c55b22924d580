import type { FilterSpecification, GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';

/** Sends what differs between two styles of the same story map: data of its sources, paint values, filters. */
export function sendChanges(map: MapLibreMap, before: StyleSpecification, after: StyleSpecification): void {
  for (const [id, source] of Object.entries(after.sources)) {
    if (source.type !== 'geojson' || isSame(source, before.sources[id])) continue;
    (map.getSource(id) as GeoJSONSource | undefined)?.setData(source.data);
  }
  for (const [i, layer] of after.layers.entries()) {
    const old = before.layers[i]!;
    const oldPaint = old.paint as Record<string, unknown> | undefined;
    for (const [name, value] of Object.entries((layer.paint ?? {}) as Record<string, unknown>)) {
      if (!isSame(value, oldPaint?.[name])) map.setPaintProperty(layer.id, name as 'background-color', value as string);
    }
    const filter = filterOf(layer);
    if (!isSame(filter, filterOf(old))) map.setFilter(layer.id, filter);
  }
}

function filterOf(layer: StyleSpecification['layers'][number]): FilterSpecification | null {
  return 'filter' in layer ? (layer.filter ?? null) : null;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
