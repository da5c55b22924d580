import { isCollection, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { LocateOptions, ProblemList, StoryDocument } from './document.ts';
import type { Path, Position } from './problem.ts';
import { scalarOffset } from './scalar-offset.ts';

/** More aliases than this are not an editor's shorthand but a way to exhaust memory. */
const MAX_ALIASES = 100;

const MAX_ERRORS = 20;

/** Reads a YAML file. Null when its syntax is broken; then each fault is in `problems` with its line and column. */
export function readYaml(name: string, text: string, problems: ProblemList): StoryDocument | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  // One missing bracket makes an error of every other that is open: the first ones tell it.
  for (const error of document.errors.slice(0, MAX_ERRORS)) {
    problems.addAt(name, position(error.pos[0]), {
      path: '',
      expected: 'valid YAML',
      found: error.message.split('\n')[0]!,
      hint: 'Check indentation, colons and quotation marks near this place.',
    });
  }
  if (document.errors.length > 0) return null;
  const value = toValue();
  return value === undefined ? null : { name, value, locate };

  function toValue(): unknown {
    try {
      return document.toJS({ maxAliasCount: MAX_ALIASES }) ?? null;
    } catch (error) {
      problems.addAt(
        name,
        { line: 1, column: 1 },
        {
          path: '',
          expected: `at most ${MAX_ALIASES} uses of aliases`,
          found: error instanceof Error ? error.message : String(error),
          hint: 'Write repeated parts out.',
        },
      );
      return undefined;
    }
  }

  function locate(path: Path, { key = false, offset: within }: LocateOptions = {}): Position {
    let node: unknown = document.contents;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const [depth, step] of path.entries()) {
      if (!isCollection(node)) break;
      const pair = isMap(node)
        ? node.items.find(({ key: k }) => isScalar(k) && String(k.value) === String(step))
        : null;
      const next = isMap(node) ? pair?.value : node.items[Number(step)];
      if (isMap(node) && !pair) break;
      const at = key && depth === path.length - 1 && isPair(pair) ? pair.key : (next ?? pair?.key);
      if (isNode(at)) offset = at.range?.[0] ?? offset;
      node = next;
    }
    if (within !== undefined && isScalar(node) && node.range && typeof node.value === 'string') {
      offset = scalarOffset(text, node.range[0], node.range[1], node.value.trimStart(), within) ?? offset;
    }
    return position(offset);
  }
}
