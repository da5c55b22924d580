import { styleText } from 'node:util';
import { describeProblem, type Problem } from '../lib/story/problem.ts';
import type { EditorIo } from './editor-io.ts';

type Colours = Pick<EditorIo, 'hasColour'>;
type Style = Parameters<typeof styleText>[0];

/** Problems or warnings over several lines each, in colour where the output has it; an empty line between two. */
export function describeProblems(
  problems: readonly Problem[],
  io: Colours,
  kind: 'problem' | 'warning' = 'problem',
): string {
  return problems.map((problem) => describe(problem, kind, io)).join('\n\n');
}

/** A text in a style where the output has colours. */
export function paint(style: Style, text: string, { hasColour }: Colours): string {
  return hasColour ? styleText(style, text) : text;
}

/** A number of things: `1 problem`, `3 problems`. */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

function describe(problem: Problem, kind: 'problem' | 'warning', io: Colours): string {
  const colour = kind === 'problem' ? 'red' : 'yellow';
  const lines = describeProblem(problem).split('\n');
  const caret = problem.excerpt?.line ? 2 : -1;
  const hint = problem.hint ? lines.length - 1 : -1;
  return lines
    .map((line, i) => {
      if (i === 0) return paint(['bold', colour], kind === 'warning' ? `warning: ${line}` : line, io);
      if (i === caret) return paint(colour, line, io);
      return i === hint ? paint('cyan', line, io) : line;
    })
    .join('\n');
}
