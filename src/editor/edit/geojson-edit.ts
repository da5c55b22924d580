import { applyEdits, findNodeAtLocation, modify, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Feature } from 'geojson';
import type { LngLat } from '../../lib/geo/position.ts';
import { EditError } from './edit-error.ts';
import { featureText } from './geojson-text.ts';

/** Where a position stands within its geometry's `coordinates`: `[]` of a Point, `[4]` of a LineString. */
export type PositionPath = readonly number[];

/** The ids of a GeoJSON text's features, in their order; features without an id are null. Throws EditError. */
export function featureIds(text: string): (string | null)[] {
  return (featuresOf(text).children ?? []).map((feature) => {
    const id: unknown = findNodeAtLocation(feature, ['id'])?.value;
    return typeof id === 'string' ? id : null;
  });
}

/** The GeoJSON text with one position of a feature moved: only the two numbers are written anew. Throws EditError. */
export function movePosition(text: string, featureId: string, at: PositionPath, position: LngLat): string {
  const index = featureIds(text).indexOf(featureId);
  const path = ['features', index, 'geometry', 'coordinates', ...at];
  const old = index < 0 ? undefined : findNodeAtLocation(featuresOf(text).parent!.parent!, path);
  const isPosition = old?.type === 'array' && old.children?.every(({ type }) => type === 'number');
  if (!isPosition || old.children!.length < 2) {
    throw new EditError(`There is no position ${at.join('.') || 'of a point'} of a feature "${featureId}".`);
  }
  const edits = position.flatMap((value, axis) => modify(text, [...path, axis], value, {}));
  return applyEdits(text, edits);
}

/** The GeoJSON text with a feature behind the last one, in the layout of this repository's files. Throws EditError. */
export function addFeature(text: string, feature: Feature): string {
  return addFeatures(text, [feature]);
}

/** The GeoJSON text with features behind the last one, in one insertion. Throws EditError for an id that is taken. */
export function addFeatures(text: string, added: readonly Feature[]): string {
  if (added.length === 0) return text;
  const taken = new Set(featureIds(text));
  for (const { id } of added) {
    if (typeof id !== 'string') throw new EditError('A feature of a story needs an id.');
    if (taken.has(id)) throw new EditError(`There is a feature "${id}" already.`);
    taken.add(id);
  }
  const features = featuresOf(text);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const last = features.children?.at(-1);
  const indent = last ? indentOf(text, last.offset) : `${indentOf(text, features.offset)}  `;
  const lines = added.map((feature) => featureText(feature).replaceAll(/^/gm, indent));
  const block = newline + lines.join(',\n').replaceAll('\n', newline);
  if (last) return insert(text, last.offset + last.length, `,${block}`);
  const outer = `${newline}${indentOf(text, features.offset)}`;
  return `${text.slice(0, features.offset)}[${block}${outer}]${text.slice(features.offset + features.length)}`;
}

function featuresOf(text: string): Node {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const features = root && findNodeAtLocation(root, ['features']);
  if (errors.length > 0 || features?.type !== 'array') {
    throw new EditError('The file is no GeoJSON FeatureCollection.');
  }
  return features;
}

/** The white space before the line that holds an offset. */
function indentOf(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset) + 1))![0];
}

function insert(text: string, at: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at);
}
