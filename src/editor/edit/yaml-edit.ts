import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isScalar, isSeq, type Document, type YAMLMap } from 'yaml';
import type { Path } from '../../lib/story/problem.ts';
import { EditError } from './edit-error.ts';
import { columnOf, endOf, endOfLast, endOfLine, endOfPair, indentOf } from './yaml-ends.ts';
import { keyOf, keysOf, nodeAt, parseYaml, rangeOf, valueOf } from './yaml-nodes.ts';
import { blockText, flowText } from './yaml-text.ts';

/**
 * The YAML text with the value at `path` set, made of what JSON can hold; a key that is not there is added to its
 * mapping, after the last one. Only what differs is written: comments, order and every other byte stay. Throws EditError.
 */
export function setYamlValue(text: string, path: Path, value: unknown): string {
  const expected = withValue(valueOf(parseYaml(text)), path, value);
  const edited = setValue(text, path, value);
  // A shared anchor, or a form of YAML that is not foreseen here, must not change more than was asked for.
  if (!isDeepStrictEqual(valueOf(parseYaml(edited)), expected)) {
    throw new EditError(`${path.join('.')} cannot be set without changing other parts of the file.`);
  }
  return edited;
}

function setValue(text: string, path: Path, value: unknown): string {
  const document = parseYaml(text);
  const node = nodeAt(document, path);
  if (!node) return addEntry(text, document, path, value);
  if (isDeepStrictEqual(node.toJS(document), value)) return text;
  if (isCollection(node) && node.items.length > 0 && (isRecord(value) || Array.isArray(value))) {
    const keys = Object.keys(value);
    const isSameKind = isSeq(node) === Array.isArray(value);
    if (isSameKind && isDeepStrictEqual(keys.toSorted(), keysOf(node).toSorted())) {
      return keys.reduce((edited, key) => setValue(edited, [...path, key], value[key as never]), text);
    }
    if (isMap(node) && isRecord(value) && !node.flow && keys.length > 0) return setEntries(text, path, node, value);
  }
  const [start, end] = rangeOf(node);
  // A key without a value has nothing behind its colon, not even a space.
  if (start === end) return splice(text, start, end, ` ${flowText(value)}`);
  return splice(text, start, endOf(node, text), flowText(value));
}

/** A block mapping gets its new keys before it loses the old ones: it is never empty. */
function setEntries(text: string, path: Path, node: YAMLMap, value: Readonly<Record<string, unknown>>): string {
  const set = Object.keys(value).reduce((edited, key) => setValue(edited, [...path, key], value[key]), text);
  const gone = keysOf(node).filter((key) => !Object.hasOwn(value, key));
  return gone.reduce((edited, key) => removeEntry(edited, path, key), set);
}

function addEntry(text: string, document: Document, path: Path, value: unknown): string {
  const key = path.at(-1);
  const parentPath = path.slice(0, -1);
  if (typeof key !== 'string') throw new EditError(`${path.join('.')} is not in the file.`);
  const parent = nodeAt(document, parentPath);
  if (!parent || (isScalar(parent) && parent.value === null && parentPath.length === 0)) {
    if (parentPath.length > 0) return addEntry(text, document, parentPath, { [key]: value });
    return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${blockText({ [key]: value }, 0)}`;
  }
  const [start, end] = rangeOf(parent);
  if (isMap(parent) && parent.flow && parent.items.length > 0) {
    const last = endOfLast(parent, text)!;
    return splice(text, last, last, `, ${flowText({ [key]: value }).slice(2, -2)}`);
  }
  if (isMap(parent) && !parent.flow) {
    const at = endOfLine(text, endOfLast(parent, text)!);
    const entry = blockText({ [key]: value }, columnOf(text, start)).trimEnd();
    return splice(text, at, at, `\n${entry}`);
  }
  const isEmpty = isMap(parent) || (isScalar(parent) && parent.value === null);
  if (!isEmpty) throw new EditError(`${parentPath.join('.')} is no mapping: nothing can be added to it.`);
  const indent = indentOf(text, start) + 2;
  const entry = blockText({ [key]: value }, indent).trimEnd();
  const before = text.slice(0, start).trimEnd().length;
  return splice(text, before, Math.max(before, end), `\n${entry}`);
}

function removeEntry(text: string, path: Path, key: string): string {
  const map = nodeAt(parseYaml(text), path) as YAMLMap;
  const index = map.items.findIndex((pair) => keyOf(pair) === key);
  const pair = map.items[index]!;
  const start = rangeOf(pair.key)[0];
  const next = map.items[index + 1];
  // The first key of a list's item stands behind its dash.
  if (indentOf(text, start) !== columnOf(text, start) && next) return splice(text, start, rangeOf(next.key)[0], '');
  const end = endOfLine(text, endOfPair(pair, text));
  const before = text.lastIndexOf('\n', start - 1);
  return before < 0 ? splice(text, 0, end + 1, '') : splice(text, before, end, '');
}

function withValue(root: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(root)) return root.with(Number(step), withValue(root[Number(step)], rest, value));
  const record = isRecord(root) ? root : {};
  return { ...record, [step]: withValue(record[step], rest, value) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function splice(text: string, start: number, end: number, inserted: string): string {
  return text.slice(0, start) + inserted.replaceAll('\n', newlineOf(text)) + text.slice(end);
}

function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
