import { isCollection, isNode, isPair, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { rangeOf } from './yaml-nodes.ts';

/** Where the value of a node ends, without the line breaks and comments that its range may hold. */
export function endOf(node: unknown, text: string): number {
  const inner = isCollection(node) && !node.flow ? endOfLast(node, text) : null;
  return inner ?? text.slice(0, rangeOf(node)[1]).trimEnd().length;
}

/** Where an entry of a mapping ends. */
export function endOfPair({ key, value }: Pair, text: string): number {
  return endOf(isNode(value) ? value : key, text);
}

/** Where the last item of a collection ends; null when it has none. */
export function endOfLast(node: YAMLMap | YAMLSeq, text: string): number | null {
  const last: unknown = node.items.at(-1);
  if (last === undefined) return null;
  return isPair(last) ? endOfPair(last, text) : endOf(last, text);
}

/** Where the line ends that holds an offset: before its line break. */
export function endOfLine(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  const end = found < 0 ? text.length : found;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** How many characters stand before an offset on its line. */
export function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

/** How many spaces the line begins with that holds an offset. */
export function indentOf(text: string, at: number): number {
  return /^ */.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))![0].length;
}
