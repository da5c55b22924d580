import { isAlias, isMap, isScalar, isSeq, type Document, type Node } from 'yaml';
import type { Path } from './problem.ts';

/** Something that a story file may not do with YAML: at which node, and at which path it belongs to. */
export interface ValueFault {
  readonly node: Node | null;
  readonly path: Path;
  readonly expected: string;
  readonly found: string;
  readonly hint: string;
}

/** Aliases may repeat this many values in all: enough for shorthand, too few to exhaust time or memory. */
const MAX_REPEATED = 2000;

/** Keys that JavaScript itself gives a meaning on every object. */
const REFUSED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The plain value of a document, in which keys are text and stand once in their mapping. Undefined when aliases repeat
 * too much of it to be looked at.
 */
export function yamlValue(document: Document.Parsed, report: (fault: ValueFault) => void): unknown {
  const anchors = new Map<string, { value: unknown; size: number } | null>();
  const path: (string | number)[] = [];
  let size = 0;
  let repeated = 0;
  const value = valueOf(document.contents);
  return repeated > MAX_REPEATED ? undefined : value;

  function valueOf(node: unknown): unknown {
    size++;
    if (isAlias(node)) return aliased(node.source, node);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor === undefined) return plain(node);
    // Within its own value an anchor stands for nothing yet.
    anchors.set(anchor, null);
    const before = size;
    const inner = plain(node);
    anchors.set(anchor, { value: inner, size: size - before + 1 });
    return inner;
  }

  function plain(node: unknown): unknown {
    if (isScalar(node)) return node.value;
    if (isSeq(node)) return node.items.map((item, i) => inside(i, item));
    if (!isMap(node)) return null;
    const entries: Record<string, unknown> = {};
    for (const { key, value: inner } of node.items) {
      const name = keyName(key);
      const at = (key ?? node) as Node;
      if (name === null) fault(at, 'a key of one word', 'a list or a mapping', 'Write "key: value".');
      else if (REFUSED_KEYS.has(name)) fault(at, 'a key that is no word of JavaScript', `"${name}"`, 'Rename it.');
      else if (Object.hasOwn(entries, name)) {
        fault(at, 'each key once', `"${name}" again`, 'Remove or rename one of the two.');
      } else entries[name] = inside(name, inner);
    }
    return entries;
  }

  function inside(step: string | number, node: unknown): unknown {
    path.push(step);
    const inner = valueOf(node);
    path.pop();
    return inner;
  }

  function aliased(name: string, node: Node): unknown {
    const anchor = anchors.get(name);
    if (!anchor) {
      fault(node, `an anchor &${name} before it`, `*${name}`, 'Write the value out.');
      return null;
    }
    const isFirstTooMany = repeated <= MAX_REPEATED && repeated + anchor.size > MAX_REPEATED;
    repeated += anchor.size;
    size += anchor.size;
    if (isFirstTooMany) {
      const expected = `at most ${MAX_REPEATED} values repeated by aliases`;
      fault(node, expected, `*${name} and more`, 'Write repeated parts out.');
    }
    return anchor.value;
  }

  function fault(node: Node, expected: string, found: string, hint: string): void {
    report({ node, path: [...path], expected, found, hint });
  }
}

/** A key as text; null when it is none. */
export function keyName(key: unknown): string | null {
  if (isScalar(key)) return String(key.value ?? '');
  return key === null ? '' : null;
}
