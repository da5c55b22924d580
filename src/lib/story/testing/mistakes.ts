/** What an editor got wrong: `right` became `wrong`, where ⟦ marks the place; path and message of the problem. */
export type Row = [mistake: string, right: string, wrong: string, path: string, expected: string, hint?: string];

/** Where a mistake was put: the broken text, and the line and column (from 1) of its mark. */
export interface Mistake {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Stands in a replacement where the problem must be reported; it is taken out of the text. */
const MARK = '⟦';

/**
 * Puts a mistake into a text: `right`, which must stand there exactly once, becomes `wrong`, whose `⟦` marks the place.
 * Throws Error when `right` is not there once or the mark is missing: a test of a mistake that is not made would pass.
 */
export function withMistake(text: string, right: string, wrong: string): Mistake {
  const pieces = text.split(right);
  if (pieces.length !== 2) throw new Error(`"${right}" stands ${pieces.length - 1} times in the text`);
  const before = `${pieces[0]}${wrong.split(MARK)[0]}`;
  if (!wrong.includes(MARK)) throw new Error(`no ${MARK} in "${wrong}"`);
  const lines = before.split('\n');
  return {
    text: pieces.join(wrong.replace(MARK, '')),
    line: lines.length,
    column: lines.at(-1)!.length + 1,
  };
}
