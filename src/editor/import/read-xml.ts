import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';
import type { ProblemList } from '../../lib/story/document.ts';
import type { Position } from '../../lib/story/problem.ts';

const HINT = 'Export the file again, or mend it in an editor that checks XML.';

/**
 * Reads an XML file whose root element is `root`. Null when its syntax is broken; the fault is then in `problems`.
 * Entities of a document type are never resolved, neither from within nor from other files: a file with them is refused.
 */
export function readXml(name: string, text: string, root: string, problems: ProblemList): Document | null {
  const document = parse();
  const doctype = document?.doctype;
  if (doctype?.internalSubset) {
    const hint = 'Remove the DOCTYPE: neither GPX nor KML has one.';
    const expected = 'a file without definitions of entities';
    problems.addAt(name, positionOf(doctype), { path: '', expected, found: 'a DOCTYPE with definitions', hint });
    return null;
  }
  const element = document?.documentElement;
  if (!element || element.localName === root) return document;
  const found = `<${element.tagName}>`;
  const hint = `A file that ends in .${root} has this element at its root.`;
  problems.addAt(name, positionOf(element), { path: '', expected: `<${root}>`, found, hint });
  return null;

  function parse(): Document | null {
    const faults: { message: string; position: Position }[] = [];
    try {
      const parser = new DOMParser({
        onError: (level, message, { locator }) => {
          if (level === 'warning') return;
          faults.push({ message, position: { line: locator?.lineNumber ?? 1, column: locator?.columnNumber ?? 1 } });
        },
      });
      const parsed = parser.parseFromString(text, 'application/xml');
      if (faults.length === 0 || parsed.doctype?.internalSubset) return parsed;
    } catch (error) {
      if (faults.length === 0) faults.push({ message: String(error), position: { line: 1, column: 1 } });
    }
    const { message, position } = faults[0]!;
    const at = { line: Math.max(1, position.line), column: Math.max(1, position.column) };
    problems.addAt(name, at, { path: '', expected: 'valid XML', found: message.split('\n')[0]!, hint: HINT });
    return null;
  }
}

/** Where a node begins in its file. */
export function positionOf(node: Node): Position {
  return { line: node.lineNumber ?? 1, column: node.columnNumber ?? 1 };
}

/** All elements of this name within a document or an element, in the order of the file. */
export function elementsOf(parent: Document | Element, tagName: string): Element[] {
  return Array.from(parent.getElementsByTagName(tagName));
}
