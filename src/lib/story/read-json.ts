import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { ProblemList, StoryDocument } from './document.ts';
import type { Path, Position } from './problem.ts';

/** Reads a JSON file. Null when its syntax is broken; the fault is then in `problems` with its line and column. */
export function readJson(name: string, text: string, problems: ProblemList): StoryDocument | null {
  try {
    return { name, value: JSON.parse(text) as unknown, locate };
  } catch {
    const errors: ParseError[] = [];
    tree(errors);
    const error = errors[0];
    problems.addAt(name, position(error?.offset ?? 0), {
      path: '',
      expected: 'valid JSON',
      found: error ? printParseErrorCode(error.error) : 'a syntax error',
      hint: 'Open the file in a GIS program or an editor that checks JSON.',
    });
    return null;
  }

  // The tree is only needed when something is wrong: a right file of 100,000 vertices is never walked twice.
  function locate(path: Path): Position {
    const root = tree([]);
    for (let length = path.length; root && length > 0; length--) {
      const node = findNodeAtLocation(root, path.slice(0, length));
      if (node) return position(node.offset);
    }
    return position(0);
  }

  // The parser recurses: a text nested thousands of levels deep has no tree, and its faults no line.
  function tree(errors: ParseError[]): Node | undefined {
    try {
      return parseTree(text, errors, { disallowComments: true });
    } catch {
      return undefined;
    }
  }

  function position(offset: number): Position {
    const before = text.slice(0, offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    return { line: before.split('\n').length, column: offset - lineStart + 1 };
  }
}
