import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { ProblemList, StoryDocument } from './document.ts';
import { repeatedKeys } from './json-keys.ts';
import { positionsIn } from './positions-in.ts';
import type { Path, Position } from './problem.ts';

/** No map nests half as deep; deeper text cannot be told where it is wrong. */
const MAX_DEPTH = 60;

/** Reads a JSON file. Null when its syntax is broken; the fault is then in `problems` with its line and column. */
export function readJson(name: string, text: string, problems: ProblemList): StoryDocument | null {
  const position = positionsIn(text);
  const deep = offsetBeyond(MAX_DEPTH, text);
  if (deep !== null) {
    problems.addAt(name, position(deep), {
      path: '',
      expected: `at most ${MAX_DEPTH} levels, one in another`,
      found: 'more brackets that open',
      hint: 'Open the file in a GIS program or an editor that checks JSON.',
    });
    return null;
  }
  try {
    const value = JSON.parse(text) as unknown;
    for (const { key, offset } of repeatedKeys(text, value)) {
      problems.addAt(name, position(offset), {
        path: '',
        expected: 'each key once',
        found: `"${key}" again`,
        hint: 'Remove or rename one of the two.',
      });
    }
    return { name, value, locate: locator(text, position) };
  } catch {
    const errors: ParseError[] = [];
    parseTree(text, errors, STRICT);
    const error = errors[0];
    problems.addAt(name, position(error?.offset ?? 0), {
      path: '',
      expected: 'valid JSON',
      found: error ? printParseErrorCode(error.error) : 'a syntax error',
      hint: 'Open the file in a GIS program or an editor that checks JSON.',
    });
    return null;
  }
}

const STRICT = { disallowComments: true };

// The tree is only needed when something is wrong: a right file of 100,000 vertices is never walked twice.
function locator(text: string, position: (offset: number) => Position): StoryDocument['locate'] {
  let root: Node | undefined;
  return (path: Path) => {
    root ??= parseTree(text, [], STRICT);
    for (let length = path.length; root && length > 0; length--) {
      const node = findNodeAtLocation(root, path.slice(0, length));
      if (node) return position(node.offset);
    }
    return position(0);
  };
}

/** Where the first bracket stands that opens more than so many levels; null when none does. */
function offsetBeyond(levels: number, text: string): number | null {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[{\]}]/g)) {
    if (sign === '[' || sign === '{') {
      if (++depth > levels) return index;
    } else if (sign === ']' || sign === '}') depth--;
  }
  return null;
}
