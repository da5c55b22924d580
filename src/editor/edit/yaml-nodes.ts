import {
  isMap,
  isNode,
  isScalar,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path } from '../../lib/story/problem.ts';
import { EditError } from './edit-error.ts';

/** More aliases than this are not an editor's shorthand but a way to exhaust memory. */
const MAX_ALIASES = 100;

/** The document of a YAML text, with the places of its parts. Throws EditError when its syntax is broken. */
export function parseYaml(text: string): Document {
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: false });
  const error = document.errors[0];
  if (error) throw new EditError(`The file is not valid YAML: ${error.message.split('\n')[0]}`);
  return document;
}

/** The node at a path, or null. */
export function nodeAt(document: Document, path: Path): Node | null {
  const node = path.length === 0 ? document.contents : document.getIn(path.map(stepOf), true);
  return isNode(node) ? node : null;
}

/** The plain value of a document. */
export function valueOf(document: Document): unknown {
  return document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown;
}

/** The keys of a mapping, or the indices of a list, as strings. */
export function keysOf(node: YAMLMap | YAMLSeq): string[] {
  return isMap(node) ? node.items.map(keyOf) : node.items.map((_, i) => String(i));
}

/** The key of an entry as a string. */
export function keyOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

/** Where a node's own text begins and ends, as offsets. Throws EditError for one that has no text. */
export function rangeOf(node: unknown): readonly [number, number] {
  const range = isNode(node) ? node.range : null;
  if (!range) throw new EditError('The file has a key without a place in its text.');
  return [range[0], range[1]];
}

function stepOf(step: string | number): string | number {
  return typeof step === 'string' && /^\d+$/.test(step) ? Number(step) : step;
}
