import { PLATE_LAYERS, type Plate, type PlateLayer } from './plate.ts';

/** An SVG element as its name, attributes and children. */
export interface SvgNode {
  readonly name: 'defs' | 'path' | 'use';
  readonly attributes: Readonly<Record<string, string>>;
  readonly children?: readonly SvgNode[];
}

const FILLS: Readonly<Partial<Record<PlateLayer, string>>> = {
  'depth-shallow': 'var(--depths-1)',
  'depth-middle': 'var(--depths-2)',
  'depth-deep': 'var(--depths-3)',
  land: 'var(--land)',
  urban: 'var(--urban)',
  lake: 'var(--sea)',
};

const STROKES: Readonly<Partial<Record<PlateLayer, string>>> = {
  river: 'var(--river)',
  coastline: 'var(--coast)',
  'boundary-admin': 'var(--border)',
  'boundary-disputed': 'var(--border)',
  'boundary-country': 'var(--border)',
};

/** The glow along coasts is laid on in lines of these shares of its width. */
const GLOW_SHARES = [1, 0.7, 0.4];
const GLOW_OPACITY = '0.28';

/**
 * What a plate is drawn with, bottom first; the group that holds it carries the matrix from the plate's grid. `id` keeps
 * references within a plate apart from those of other plates of the document.
 */
export function plateNodes({ paths, lines, fills, glow, width, height, unitsPerWorld }: Plate, id: string): SvgNode[] {
  const coast = `coast-${id}`;
  const [right, bottom] = [width, height].map((side) => Math.round(side * unitsPerWorld));
  const nodes: SvgNode[] = [{ name: 'path', attributes: { d: `M0 0H${right}V${bottom}H0z`, fill: 'var(--sea)' } }];
  // One line is the coast and the glow along it; `vector-effect` is not inherited, so it stands here.
  if (paths.coastline) {
    const line = { id: coast, d: paths.coastline, 'vector-effect': 'non-scaling-stroke' };
    nodes.push({ name: 'defs', attributes: {}, children: [{ name: 'path', attributes: line }] });
  }
  for (const layer of PLATE_LAYERS) {
    const data = paths[layer];
    if (data === undefined) continue;
    if (layer === 'land' && paths.coastline) nodes.push(...glowNodes());
    nodes.push(layer in FILLS ? fillNode(layer, data) : lineNode(layer, data));
  }
  return nodes;

  function fillNode(layer: PlateLayer, data: string): SvgNode {
    const opacity = fills[layer] ?? 1;
    const shore = { stroke: 'var(--river)', 'stroke-width': '1', 'vector-effect': 'non-scaling-stroke' };
    const attributes = {
      d: data,
      fill: FILLS[layer]!,
      ...(opacity < 1 && { 'fill-opacity': String(opacity) }),
      ...(layer === 'lake' && shore),
    };
    return { name: 'path', attributes };
  }

  function lineNode(layer: PlateLayer, data: string): SvgNode {
    const { widthPx, opacity, dash } = lines[layer]!;
    const look = {
      fill: 'none',
      stroke: STROKES[layer]!,
      'stroke-width': String(widthPx),
      ...(opacity < 1 && { 'stroke-opacity': String(opacity) }),
      ...(dash && { 'stroke-dasharray': dash.map((share) => rounded(share * widthPx)).join(' ') }),
    };
    return layer === 'coastline'
      ? { name: 'use', attributes: { href: `#${coast}`, ...look } }
      : { name: 'path', attributes: { d: data, 'vector-effect': 'non-scaling-stroke', ...look } };
  }

  function glowNodes(): SvgNode[] {
    return GLOW_SHARES.map((share) => ({
      name: 'use',
      attributes: {
        href: `#${coast}`,
        fill: 'none',
        stroke: 'var(--coast-glow)',
        'stroke-width': String(rounded(glow.widthPx * share)),
        'stroke-opacity': GLOW_OPACITY,
      },
    }));
  }
}

/** The nodes as markup, for a document that is made without a browser. */
export function markupOf(nodes: readonly SvgNode[]): string {
  return nodes
    .map(({ name, attributes, children = [] }) => {
      const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
      return `<${name}${pairs.join('')}>${markupOf(children)}</${name}>`;
    })
    .join('');
}

/** The nodes as elements, for the document of a browser. */
export function elementsOf(nodes: readonly SvgNode[]): SVGElement[] {
  return nodes.map(({ name, attributes, children = [] }) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...elementsOf(children));
    return element;
  });
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
