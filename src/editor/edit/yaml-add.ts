import { isMap, isScalar, type Document } from 'yaml';
import { EditError } from './edit-error.ts';
import { columnOf, endOfLast, endOfLine, indentOf } from './yaml-ends.ts';
import { keysOf, nodeAt, parseYaml, rangeOf } from './yaml-nodes.ts';
import { blockText } from './yaml-text.ts';

/** An entry of a mapping that is to be added, with a comment for the line above it (without `#`), or null. */
export interface YamlEntry {
  readonly key: string;
  readonly value: unknown;
  readonly comment: string | null;
}

/** Entries to be added, by the mapping at the top of the file that they belong to. */
export type YamlAdditions = Readonly<Record<string, readonly YamlEntry[]>>;

interface Insertion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The YAML text with entries behind the last one of their mappings: every byte that was there stays, and the time grows
 * with the text, not with the number of entries. A mapping that is not there is added at the end. Throws EditError for
 * a key that is taken and for a mapping that is written within braces.
 */
export function addYamlEntries(text: string, additions: YamlAdditions): string {
  const document = parseYaml(text);
  const used = Object.entries(additions).filter(([, entries]) => entries.length > 0);
  const insertions = used.flatMap(([key, entries]) => insertionFor(text, document, key, entries) ?? []);
  const edited = insertions
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end, text: added }) => all.slice(0, start) + inLines(added) + all.slice(end), text);
  const missing = used.filter(([key]) => !nodeAt(document, [key]));
  if (missing.length === 0) return edited;
  const parts = missing.map(([key, entries]) => `${key}:\n${entriesText(entries, 2)}`);
  return `${edited}${edited === '' || edited.endsWith('\n') ? '' : inLines('\n')}${inLines(parts.join(''))}`;

  function inLines(added: string): string {
    return text.includes('\r\n') ? added.replaceAll('\n', '\r\n') : added;
  }
}

function insertionFor(
  text: string,
  document: Document,
  collection: string,
  entries: readonly YamlEntry[],
): Insertion | null {
  const node = nodeAt(document, [collection]);
  if (!node) return null;
  const [start, end] = rangeOf(node);
  if ((isMap(node) && node.items.length === 0) || (isScalar(node) && node.value === null)) {
    const before = text.slice(0, start).trimEnd().length;
    const added = `\n${entriesText(entries, indentOf(text, start) + 2).trimEnd()}`;
    return { start: before, end: Math.max(before, end), text: added };
  }
  if (!isMap(node) || node.flow) {
    throw new EditError(`"${collection}" is not written one entry a line: nothing can be added to it.`);
  }
  const taken = new Set(keysOf(node));
  const double = entries.find(({ key }) => taken.has(key));
  if (double) throw new EditError(`There is an entry ${collection}.${double.key} already.`);
  const at = endOfLine(text, endOfLast(node, text)!);
  return { start: at, end: at, text: `\n${entriesText(entries, columnOf(text, start)).trimEnd()}` };
}

function entriesText(entries: readonly YamlEntry[], indent: number): string {
  return entries
    .map(({ key, value, comment }) => {
      const above = comment === null ? '' : `${' '.repeat(indent)}# ${comment}\n`;
      return above + blockText({ [key]: value }, indent);
    })
    .join('');
}
