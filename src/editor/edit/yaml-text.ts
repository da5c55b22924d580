import { stringify } from 'yaml';

const LINE_LENGTH = 120;

/** A value as YAML on one line, as it may stand within braces: `{ frame: [khasan], marginKm: 25 }`. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (isRecord(value)) {
    const entries = Object.entries(value).map(([key, inner]) => `${scalarText(key)}: ${flowText(inner)}`);
    return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}';
  }
  return scalarText(value);
}

/**
 * A mapping as lines of YAML, indented by that many spaces, with a line break at its end. Mappings and lists that hold
 * no others stand on one line where they fit, as in the stories of this repository.
 */
export function blockText(value: Readonly<Record<string, unknown>>, indent: number): string {
  return Object.entries(value)
    .map(([key, inner]) => entryText(key, inner, indent))
    .join('');
}

function entryText(key: string, value: unknown, indent: number): string {
  const spaces = ' '.repeat(indent);
  const name = scalarText(key);
  if (!isCollection(value)) {
    const lines = stringify({ [key]: value }, { lineWidth: LINE_LENGTH - indent, singleQuote: true });
    return lines.replaceAll(/^(?=.)/gm, spaces);
  }
  const line = `${spaces}${name}: ${flowText(value)}\n`;
  const inner: unknown[] = Object.values(value);
  if (inner.length === 0 || (line.length <= LINE_LENGTH && !inner.some(isCollection))) return line;
  const block = Array.isArray(value) ? value.map((item) => itemText(item, indent + 2)).join('') : '';
  return `${spaces}${name}:\n${isRecord(value) ? blockText(value, indent + 2) : block}`;
}

function itemText(item: unknown, indent: number): string {
  const dash = `${' '.repeat(indent)}- `;
  if (!isRecord(item) || Object.keys(item).length === 0) return `${dash}${flowText(item)}\n`;
  return `${dash}${blockText(item, indent + 2).trimStart()}`;
}

function scalarText(value: unknown): string {
  // Quoted as in JSON, a text with line breaks stays on one line.
  if (typeof value === 'string' && /\p{Cc}/u.test(value)) return JSON.stringify(value);
  // Within a list, so that a text with a comma or a brace gets its quotation marks.
  const list = stringify([value], { lineWidth: 0, singleQuote: true, collectionStyle: 'flow' });
  return list.trim().slice(1, -1).trim();
}

function isCollection(value: unknown): value is Record<string, unknown> | unknown[] {
  return typeof value === 'object' && value !== null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return isCollection(value) && !Array.isArray(value);
}
