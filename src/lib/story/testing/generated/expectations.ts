import { expect } from 'vitest';
import type { ParseResult } from '../../parse.ts';
import { formatProblem } from '../../problem.ts';
import type { FileBytes, TimedResult } from './read-in-time.ts';

/** Expects that files were read in time and, unless they are a story, that each problem stands within one of them. */
export function expectTold({ result, excessMs }: TimedResult, files: readonly FileBytes[]): void {
  expect(excessMs, 'milliseconds too many').toBe(0);
  if (!result.ok) expectPositions(result, files);
}

function expectPositions({ problems }: ParseResult & { ok: false }, files: readonly FileBytes[]): void {
  expect(problems.length).toBeGreaterThan(0);
  const lines = new Map(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes).split('\n')]));
  for (const problem of problems) {
    const { file, line, column, expected, found, hint } = problem;
    const text = lines.get(file)?.[line - 1];
    const isWithin = text !== undefined && column >= 1 && column <= text.length + 1;
    if (!isWithin || !expected || !found || !hint || CONTROL.test(formatProblem(problem))) {
      expect.fail(`not told as it should be: ${JSON.stringify(problem)}`);
    }
  }
}

/** What would steer a terminal, or turn the line, if a message repeated it. */
const CONTROL = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
