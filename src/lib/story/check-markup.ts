import { refusedCharacter } from './characters.ts';
import type { ProblemList, StoryDocument } from './document.ts';
import { paragraphsOf, parseInline } from './inline.ts';
import { markedTexts } from './marked-texts.ts';
import type { Path } from './problem.ts';
import type { RawStory } from './schema.ts';

/** Reports broken markup of the texts that may have some, and characters that no text may hold, each at its place. */
export function checkMarkup(raw: RawStory, document: StoryDocument, problems: ProblemList): void {
  for (const { text = {}, path } of markedTexts(raw)) {
    for (const [language, words] of Object.entries(text)) checkWords(words, [...path, language]);
  }
  checkCharacters(raw, []);

  function checkWords(words: string, path: Path): void {
    for (const { text, offset } of paragraphsOf(words)) {
      const fault = parseInline(text).faults[0];
      if (!fault) continue;
      const at = offset + fault.offset;
      problems.add(document, path, {
        expected: fault.expected,
        found: words.slice(at, at + FOUND_LENGTH),
        hint: fault.hint,
        offset: at,
      });
      return;
    }
  }

  function checkCharacters(value: unknown, path: Path): void {
    if (typeof value === 'string') {
      const refused = refusedCharacter(value);
      if (!refused) return;
      problems.add(document, path, {
        expected: 'no control characters and no broken ones',
        found: refused.name,
        hint: 'Delete it. The page sets each text in its own direction.',
        offset: refused.offset,
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        checkCharacters(inner, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    }
  }
}

/** As much of a text is shown from where its markup breaks. */
const FOUND_LENGTH = 24;
