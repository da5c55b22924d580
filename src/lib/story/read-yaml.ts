import { isMap, isNode, isScalar, isSeq, type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import type { LocateOptions, ProblemList, StoryDocument } from './document.ts';
import { visible } from './excerpt.ts';
import { positionsIn } from './positions-in.ts';
import { formatPath, type Path } from './problem.ts';
import { scalarOffset } from './scalar-offset.ts';
import { readYamlTree } from './yaml-tree.ts';
import { keyName, yamlValue } from './yaml-value.ts';

/** Reads a YAML file. Null when its syntax is broken; then each fault is in `problems` with its line and column. */
export function readYaml(name: string, text: string, problems: ProblemList): StoryDocument | null {
  const position = positionsIn(text);
  const tree = readYamlTree(text);
  if (!tree.ok) {
    for (const { offset, message } of tree.faults) {
      problems.addAt(name, position(offset), {
        path: '',
        expected: 'valid YAML',
        // The library's message may repeat what stands there.
        found: visible(message),
        hint: 'Check indentation, colons and quotation marks near this place.',
      });
    }
    return null;
  }
  const { document } = tree;
  const locateOffset = locator(document, text);
  const value = yamlValue(document, ({ node, path, ...fault }) =>
    problems.addAt(name, position(node?.range?.[0] ?? 0), { path: formatPath(path), ...fault }),
  );
  if (value === undefined) return null;
  return { name, value, locate: (path, options) => position(locateOffset(path, options)) };
}

/** Finds where the value at a path stands in the text; mappings are indexed as they are first asked for. */
function locator(document: Document.Parsed, text: string): (path: Path, options?: LocateOptions) => number {
  const indices = new WeakMap<YAMLMap, Map<string, Pair>>();

  return (path, { key = false, offset: within } = {}) => {
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [depth, step] of path.entries()) {
      let pair: Pair | undefined;
      let next: unknown;
      if (isMap(node)) {
        pair = indexOf(node).get(String(step));
        if (!pair) break;
        next = pair.value;
      } else if (isSeq(node)) next = node.items[Number(step)];
      else break;
      const isWanted = key && depth === path.length - 1;
      offset = startOf(isWanted ? pair?.key : next) ?? startOf(pair?.key) ?? offset;
      node = next;
    }
    if (within === undefined || !isScalar(node) || !node.range || typeof node.value !== 'string') return offset;
    return scalarOffset(text, node.range[0], node.range[1], node.value.trimStart(), within) ?? offset;
  };

  function indexOf(map: YAMLMap): Map<string, Pair> {
    const known = indices.get(map);
    if (known) return known;
    const index = new Map(map.items.map((pair) => [keyName(pair.key) ?? '', pair] as const));
    indices.set(map, index);
    return index;
  }
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}
