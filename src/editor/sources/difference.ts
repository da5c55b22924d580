/** Where two texts begin to differ, from 0, and what each has around there, on one line. */
export interface Difference {
  readonly at: number;
  readonly here: string;
  readonly there: string;
  /** The two characters with their names in Unicode, or the end of the text. */
  readonly characters: readonly [here: string, there: string];
}

/** As many characters are shown on each side. */
const REACH = 24;

/** The first difference of two texts that are not the same. */
export function firstDifference(here: string, there: string): Difference {
  let at = 0;
  while (at < here.length && here[at] === there[at]) at++;
  return {
    at,
    here: around(here, at),
    there: around(there, at),
    characters: [characterAt(here, at), characterAt(there, at)],
  };
}

function around(text: string, at: number): string {
  const [from, to] = [Math.max(0, at - REACH), Math.min(text.length, at + REACH)];
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  if (code === undefined) return 'its end';
  const hex = code.toString(16).toUpperCase().padStart(4, '0');
  return `${code === 0x20 ? 'a space' : `"${String.fromCodePoint(code)}"`} (U+${hex})`;
}
