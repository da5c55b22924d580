import { Lexer } from 'yaml';
import type { Position } from '../../lib/story/problem.ts';

/** A comment that says what is left to do. */
export interface OpenMark {
  readonly position: Position;
  readonly text: string;
}

/** Tokens by which the lexer tells structure; they are no characters of the text. */
const STRUCTURE = new Set(['\u0002', '\u0018', '\u001f']);

/** The comments of a YAML text that begin with TODO, in their order. Within a quoted text there are none. */
export function openMarks(text: string): OpenMark[] {
  const marks: OpenMark[] = [];
  let line = 1;
  let lineStart = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (STRUCTURE.has(token)) continue;
    if (/^#\s*TODO\b/.test(token)) {
      const position = { line, column: offset - lineStart + 1 };
      marks.push({ position, text: token.replace(/^#\s*/, '').trim() });
    }
    for (let end = token.indexOf('\n'); end >= 0; end = token.indexOf('\n', end + 1)) {
      line++;
      lineStart = offset + end + 1;
    }
    offset += token.length;
  }
  return marks;
}
