/** A line of a file, shortened around a column, and a line with a caret under that column. */
export interface Excerpt {
  readonly line: string;
  readonly caret: string;
}

/** As many characters are shown on each side of the caret. */
const REACH = 60;

/** Characters that take two cells of a terminal: East Asian scripts and their full-width forms. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** A line of a file around its problem's column, from 1. Characters that have no look, or turn the text, are `·`. */
export function excerptOf(text: string, column: number): Excerpt {
  const at = Math.min(column - 1, text.length);
  const from = Math.max(0, at - REACH);
  const to = Math.min(text.length, at + REACH);
  const before = `${from > 0 ? '…' : ''}${visible(text.slice(from, at))}`;
  return {
    line: `${before}${visible(text.slice(at, to))}${to < text.length ? '…' : ''}`.trimEnd(),
    caret: `${[...before].map(blank).join('')}^`,
  };
}

/** A text as one line of a message: characters that have no look, or turn the text, are `·`. */
export function visible(text: string): string {
  return text.replaceAll('\r', '').replaceAll(/(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '·');
}

function blank(character: string): string {
  if (character === '\t' || /\p{Mn}/u.test(character)) return character === '\t' ? '\t' : '';
  return WIDE.test(character) ? '\u3000' : ' ';
}
