import { refusedCharacter } from '../../lib/story/characters.ts';

/** A text of a file on one line, without the characters that a story refuses. */
export function plainWords(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (!refusedCharacter(line)) return line;
  return Array.from(line)
    .filter((character) => !refusedCharacter(character))
    .join('')
    .trim();
}

/** A text in which stars and brackets stand for themselves, where a story would take them for emphasis and links. */
export function withoutMarkup(text: string): string {
  return text.replaceAll(/[\\*[\]]/g, '\\$&');
}
