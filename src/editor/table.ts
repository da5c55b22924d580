import stringWidth from 'string-width';

/** A column: its head, and whether its cells are figures, which stand to the right. */
export interface Column {
  readonly head: string;
  readonly isFigure?: boolean;
}

/** Rows under their heads, aligned by the cells of a terminal that they take, so that Hangul counts double. */
export function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const heads = columns.map(({ head }) => head);
  const lines = [heads, ...rows].map((cells) => cells.map(oneLine));
  const widths = columns.map((_, i) => Math.max(...lines.map((cells) => stringWidth(cells[i] ?? ''))));
  const format = (cells: readonly string[]) =>
    columns
      .map(({ isFigure = false }, i) => padded(cells[i] ?? '', widths[i]!, isFigure))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [format(lines[0]!), rule, ...lines.slice(1).map(format)].join('\n');
}

function padded(text: string, width: number, isFigure: boolean): string {
  const gap = ' '.repeat(width - stringWidth(text));
  return isFigure ? gap + text : text + gap;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
