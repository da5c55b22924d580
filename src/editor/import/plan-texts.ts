import type { ImportedText } from './imported-feature.ts';

/** A text in every language of a story, and the languages in which it still has to be written. */
export interface FilledText {
  readonly text: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
}

/**
 * A text in all languages: where the file gives none, that of the import's language stands in and the language is
 * missing. `''` in `given` is the text whose language the file does not say: that of the import.
 */
export function fillText(given: ImportedText, language: string, languages: readonly string[]): FilledText | null {
  const main = given[language] ?? given[''] ?? Object.values(given)[0];
  if (main === undefined) return null;
  const own = (tag: string) => given[tag] ?? (tag === language ? given[''] : undefined);
  return {
    text: Object.fromEntries(languages.map((tag) => [tag, own(tag) ?? main])),
    missing: languages.filter((tag) => own(tag) === undefined),
  };
}

/** The mark for texts that stand in for a translation; null when nothing is missing. */
export function translationMark(missing: Readonly<Record<string, readonly string[]>>): string | null {
  const parts = Object.entries(missing).filter(([, languages]) => languages.length > 0);
  if (parts.length === 0) return null;
  return `translate ${parts.map(([key, languages]) => `${key} into ${languages.join(', ')}`).join('; ')}`;
}
