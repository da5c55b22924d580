import type { Feature } from 'geojson';

const LINE_LENGTH = 120;

/** A feature as JSON over several lines, two spaces a level; what fits on one line stands on one, as a position does. */
export function featureText(feature: Feature): string {
  return jsonText(feature, 0);
}

function jsonText(value: unknown, depth: number): string {
  const line = lineText(value);
  if (typeof value !== 'object' || value === null) return line;
  const isShort = depth > 0 && line.length + 2 * depth <= LINE_LENGTH - 20;
  if (isShort || isPosition(value)) return line;
  const inner = ' '.repeat(2 * (depth + 1));
  const parts = Array.isArray(value)
    ? value.map((item) => `${inner}${jsonText(item, depth + 1)}`)
    : entriesOf(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${jsonText(item, depth + 1)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${' '.repeat(2 * depth)}${close}`;
}

function lineText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(lineText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = entriesOf(value).map(([key, item]) => `${JSON.stringify(key)}: ${lineText(item)}`);
  return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}';
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

function isPosition(value: object): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}
