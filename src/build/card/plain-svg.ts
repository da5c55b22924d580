import type { Document, Element } from '@xmldom/xmldom';

const SVG = 'http://www.w3.org/2000/svg';

/** A part of the picture: the size that percentages count from, and how many CSS pixels a unit has in it. */
interface Part {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/**
 * Writes in a document of SVG the simple for the new, as painters outside of browsers know it: nested pictures become
 * groups with absolute places that cut nothing off, and strokes that keep their width while their shape is scaled get that width in its units.
 */
export function makePlain(document: Document): void {
  const root = document.documentElement!;
  const kept = new Set(
    [...root.getElementsByTagName('*')]
      .filter((element) => element.hasAttribute('vector-effect'))
      .map((element) => `#${element.getAttribute('id')}`),
  );
  const size = { width: lengthOf(root, 'width', 0), height: lengthOf(root, 'height', 0), scale: 1 };
  for (const child of elementsIn(root)) visit(child, size);

  function visit(element: Element, part: Part): void {
    if (element.tagName === 'svg') return visitPicture(element, part);
    const inner = { ...part, scale: part.scale * scaleOf(element.getAttribute('transform') ?? '') };
    if (element.hasAttribute('vector-effect') || kept.has(element.getAttribute('href') ?? '')) {
      element.removeAttribute('vector-effect');
      for (const name of ['stroke-width', 'stroke-dasharray', 'stroke-dashoffset']) {
        const value = element.getAttribute(name);
        if (value)
          element.setAttribute(
            name,
            value.replace(/[\d.]+/g, (n) => String(Number(n) / inner.scale)),
          );
      }
    }
    for (const child of elementsIn(element)) visit(child, inner);
  }

  function visitPicture(element: Element, part: Part): void {
    const [x, y] = [lengthOf(element, 'x', part.width), lengthOf(element, 'y', part.height)];
    const width = element.hasAttribute('width') ? lengthOf(element, 'width', part.width) : part.width;
    const height = element.hasAttribute('height') ? lengthOf(element, 'height', part.height) : part.height;
    const [, , boxWidth = width, boxHeight = height] = element.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
    const [across, down] = [width / boxWidth, height / boxHeight];
    const group = document.createElementNS(SVG, 'g');
    group.setAttribute('transform', `translate(${x} ${y}) scale(${across} ${down})`);
    if (element.hasAttribute('font-family')) group.setAttribute('font-family', element.getAttribute('font-family')!);
    while (element.firstChild) group.appendChild(element.firstChild);
    element.parentNode!.replaceChild(group, element);
    const scale = part.scale * Math.sqrt(across * down);
    for (const child of elementsIn(group)) visit(child, { width: boxWidth, height: boxHeight, scale });
  }
}

function elementsIn(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}

/** A length in units; percentages count from `whole`. */
function lengthOf(element: Element, name: string, whole: number): number {
  const value = element.getAttribute(name) ?? '0';
  return value.endsWith('%') ? (Number(value.slice(0, -1)) / 100) * whole : Number(value);
}

/** By how much a transform of the posters enlarges: they have matrices, and moves and turns that enlarge nothing. */
function scaleOf(transform: string): number {
  const matrix = /matrix\(([^)]*)\)/.exec(transform)?.[1]?.split(' ').map(Number);
  if (!matrix) return 1;
  const [a, b, c, d] = matrix as [number, number, number, number];
  return Math.sqrt(Math.abs(a * d - b * c));
}
