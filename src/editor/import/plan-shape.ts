import type { LngLat } from '../../lib/geo/position.ts';
import type { ImportedFeature } from './imported-feature.ts';
import type { PlanBuilder } from './plan-builder.ts';
import { areaGeometry, geometryFault, lineGeometry } from './shape-geometry.ts';

/** Adds a line that nobody is said to have travelled. */
export function planLine(builder: PlanBuilder, feature: ImportedFeature, line: readonly LngLat[]): void {
  const fault = geometryFault('line', [line]);
  if (fault) return builder.fault(feature, 'geometry', fault.expected, line, fault.hint);
  const geometry = lineGeometry(line, builder.options.simplifyMetres);
  const name = builder.nameOf(feature);
  if (builder.hasShape(geometry.coordinates)) return leave(builder, name.main);
  const id = builder.newId(feature.id ?? name.main, 'line');
  const claim = builder.addClaim({ thing: 'line', feature, id, name: name.text });
  builder.add('lines', id, { name: name.text, line: id, status: 'reported', claims: [claim] }, [name.mark]);
  const times = feature.times.length > 0 ? { times: `${feature.times[0]}/${feature.times.at(-1)}` } : {};
  builder.addFeature('lines', id, { name: name.main, ...origin(builder), ...times }, geometry);
}

/** Adds an area. */
export function planArea(
  builder: PlanBuilder,
  feature: ImportedFeature,
  polygons: readonly (readonly (readonly LngLat[])[])[],
): void {
  const fault = geometryFault('area', polygons.flat());
  if (fault) return builder.fault(feature, 'geometry', fault.expected, polygons.flat()[0], fault.hint);
  const geometry = areaGeometry(polygons, builder.options.simplifyMetres);
  const name = builder.nameOf(feature);
  const [outer] = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates[0]!;
  if (builder.hasShape(outer!)) return leave(builder, name.main);
  if (polygons.some((rings) => rings.length > 1)) {
    builder.remarks.push(`The holes of "${name.main}" are kept in the file, but a story draws outlines only.`);
  }
  const id = builder.newId(feature.id ?? name.main, 'area');
  const precisionKm = feature.precisionKm ?? builder.options.precisionKm;
  const claim = builder.addClaim({ thing: 'area', feature, id, name: name.text });
  const kind = feature.kind === 'sea' || feature.kind === 'launch-area' ? feature.kind : 'site';
  builder.add('areas', id, { name: name.text, kind, precisionKm, claims: [claim] }, [name.mark]);
  builder.addFeature('areas', id, { name: name.main, ...origin(builder), precisionKm }, geometry);
}

function leave(builder: PlanBuilder, name: string): void {
  builder.remarks.push(`The outline or line of "${name}" is in the story already: it is left as it is.`);
}

function origin(builder: PlanBuilder) {
  return { source: builder.sourceTitle(builder.options.language) };
}
