import { CsvError, parse } from 'csv-parse/sync';
import type { ProblemList } from '../../lib/story/document.ts';
import type { Position } from '../../lib/story/problem.ts';
import type { ImportedFile, ImportedItem } from './imported-file.ts';

/** A row as the parser tells it, with its own text and the line at which it ends. */
interface RawRow {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

const FAULTS: Readonly<Record<string, readonly [expected: string, hint: string]>> = {
  CSV_QUOTE_NOT_CLOSED: ['a closing quotation mark', 'Close it, or double each quotation mark that is part of a text.'],
  INVALID_OPENING_QUOTE: ['quotation marks around a whole cell', 'Quote the whole cell and double the marks inside.'],
  CSV_INVALID_CLOSING_QUOTE: ['the end of the cell after its quotation mark', 'Double the marks inside a quoted cell.'],
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: [
    'as many cells as the first row has',
    'Add the missing cells, or quote the one with a separator in it.',
  ],
};

/**
 * Reads a table whose first row names the columns, separated by commas, semicolons or tabs (RFC 4180 for quoting).
 * Null when it is broken.
 */
export function readCsv(name: string, text: string, problems: ProblemList): ImportedFile | null {
  const delimiter = delimiterOf(text);
  const rows = rowsOf(name, text, delimiter, problems);
  if (!rows) return null;
  const header = rows[0]?.record.map((cell) => cell.trim()) ?? [];
  const columns = header.map((key, i) => key || `column ${i + 1}`);
  const double = columns.findIndex((key, i) => columns.indexOf(key) < i);
  if (rows.length === 0 || double >= 0) {
    const expected = rows.length === 0 ? 'a first row with the names of the columns' : 'a name for each column';
    const found = rows.length === 0 ? 'an empty file' : `"${columns[double]}" twice`;
    const hint = 'Each column needs a name of its own in the first row.';
    problems.addAt(name, rows[0] ? cellPosition(rows[0], double, delimiter) : START, {
      path: '',
      expected,
      found,
      hint,
    });
    return null;
  }
  const items = rows.slice(1).map((row): ImportedItem => {
    const cells = columns.map((key, i): [string, string] => [key, row.record[i]!.trim()]);
    return {
      properties: new Map(cells.filter(([, cell]) => cell !== '')),
      geometry: null,
      times: [],
      locate: (key) => cellPosition(row, Math.max(0, columns.indexOf(key ?? '')), delimiter),
    };
  });
  return { name, format: 'csv', items, keys: columns, remarks: [] };
}

const START: Position = { line: 1, column: 1 };

function rowsOf(name: string, text: string, delimiter: string, problems: ProblemList): RawRow[] | null {
  try {
    return parse(text, { bom: true, delimiter, info: true, raw: true, skip_empty_lines: true }) as unknown as RawRow[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as { lines?: unknown }).lines ?? 1);
    const [expected, hint] = FAULTS[error.code] ?? ['a table', 'Save the table as CSV again.'];
    problems.addAt(name, { line, column: 1 }, { path: '', expected, found: error.message.split(':')[0]!, hint });
    return null;
  }
}

/** The separator that stands most often in the first row, outside of quotation marks. */
function delimiterOf(text: string): string {
  const header = (/^[^\r\n]*/.exec(text.trimStart())?.[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const count = (mark: string) => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** Where a cell begins: the parser tells the last line of a row, its text the rest. */
function cellPosition({ raw, info }: RawRow, index: number, delimiter: string): Position {
  const row = raw.replace(/^[\r\n]+/, '').replace(/[\r\n]+$/, '');
  let line = info.lines - row.split('\n').length + 1;
  let lineStart = 0;
  let quoted = false;
  let cell = 0;
  for (let i = 0; i < row.length; i++) {
    if (cell === index) return { line, column: i - lineStart + 1 };
    const character = row[i]!;
    if (character === '"') quoted = !quoted;
    else if (character === '\n') [line, lineStart] = [line + 1, i + 1];
    else if (character === delimiter && !quoted) cell++;
  }
  return { line, column: row.length - lineStart + 1 };
}
