import { withoutControls } from './characters.ts';
import type { Excerpt } from './excerpt.ts';

/** A path into a file: keys and list indices from its root. */
export type Path = readonly (string | number)[];

/** Something wrong with a story: where it is (line and column from 1), what was expected, and how to mend it. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  readonly hint: string;
  /** The line as it stands in the file; null when there is no such file. */
  readonly excerpt: Excerpt | null;
}

/** Where something stands in a file, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One line for a person: `file:line:column path: expected …, found …. hint`. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, path, expected, found, hint } = problem;
  const where = `${file}:${line}:${column}${path ? ` ${path}` : ''}`;
  return `${where}: expected ${expected}, found ${found}.${hint ? ` ${hint}` : ''}`;
}

/** The same over several lines: where it is, the line of the file with a caret, what was expected, how to mend it. */
export function describeProblem(problem: Problem): string {
  const { file, line, column, path, expected, found, hint, excerpt } = problem;
  return [
    `${file}:${line}:${column}${path ? ` ${path}` : ''}`,
    ...(excerpt?.line ? [`    ${excerpt.line}`, `    ${excerpt.caret}`] : []),
    `  expected ${expected}, found ${found}.`,
    ...(hint ? [`  ${hint}`] : []),
  ].join('\n');
}

/** A path as an editor would write it: `chapters[2].claims[0]`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = withoutControls(shortened(key));
    return text ? `${text}.${name}` : name;
  }, '');
}

/** A value as it is shown in a message: short, on one line. */
export function formatFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'a mapping';
  if (typeof value !== 'string') return String(value);
  return `"${withoutControls(shortened(value))}"`;
}

const SHOWN_LENGTH = 58;

function shortened(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH - 1)}…` : text;
}
