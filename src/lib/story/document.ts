import { excerptOf } from './excerpt.ts';
import type { Path, Position, Problem } from './problem.ts';
import { formatFound, formatPath } from './problem.ts';

/** What of a value is meant: its key, or the character of a text at `offset`, from 0. */
export interface LocateOptions {
  readonly key?: boolean;
  readonly offset?: number;
}

/** A parsed file: its value, and where each part of it stands in the text. */
export interface StoryDocument {
  readonly name: string;
  readonly value: unknown;
  /** The place of the value at `path`, or of its nearest ancestor that exists. */
  locate(path: Path, options?: LocateOptions): Position;
}

/** The value at a path of a parsed file, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[key] : undefined,
    value,
  );
}

/** More problems than any editor would read: further ones are left for when these are mended. */
const MAX_PROBLEMS = 1000;

/** Collects the problems of one parse, in the order of files and lines at the end. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  readonly #texts: ReadonlyMap<string, string>;
  readonly #lines = new Map<string, readonly string[]>();

  /** `files` are those that are parsed; problems quote their lines. */
  constructor(files: readonly { readonly name: string; readonly text: string }[]) {
    this.#texts = new Map(files.map(({ name, text }) => [name, text]));
  }

  /** Adds a problem at `path` of `document`; `found` is the value itself and is shortened for the message. */
  add(
    document: StoryDocument,
    path: Path,
    problem: { expected: string; found: unknown; hint: string } & LocateOptions,
  ): void {
    if (this.isFull) return;
    const { expected, found, hint, ...options } = problem;
    const position = document.locate(path, options);
    this.addAt(document.name, position, { path: formatPath(path), expected, found: formatFound(found), hint });
  }

  /** Adds a problem at a known line and column. */
  addAt(file: string, position: Position, problem: Omit<Problem, 'file' | 'line' | 'column' | 'excerpt'>): void {
    if (this.isFull) return;
    const lines = this.#linesOf(file);
    const excerpt = lines && excerptOf(lines[position.line - 1] ?? '', position.column);
    this.#problems.push({ file, ...position, ...problem, excerpt });
  }

  #linesOf(file: string): readonly string[] | null {
    const text = this.#texts.get(file);
    if (text === undefined) return null;
    let lines = this.#lines.get(file);
    if (!lines) this.#lines.set(file, (lines = text.split('\n')));
    return lines;
  }

  /** Whether further problems are left out. */
  get isFull(): boolean {
    return this.#problems.length >= MAX_PROBLEMS;
  }

  /** All problems so far, by file, line and column. */
  sorted(): Problem[] {
    return [...this.#problems].sort(
      (a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.path, b.path),
    );
  }

  /** How many problems there are. */
  get size(): number {
    return this.#problems.length;
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
