import type { ProblemList, StoryDocument } from './document.ts';
import type { Path } from './problem.ts';
import type { RawStory } from './schema.ts';

/** Keys under which a text need not exist in every language: names as they are written at the place itself. */
const LOCAL_KEYS = new Set(['localName']);

/**
 * Reports every text that lacks one of the story's languages, quotes without a translation, and languages that are none
 * or, where `pageLanguages` says which there are, that the page has no words for.
 */
export function checkTexts(
  raw: RawStory,
  document: StoryDocument,
  problems: ProblemList,
  pageLanguages: readonly string[] | undefined,
): void {
  walk(raw, []);
  const seen = new Set<string>();
  for (const [i, language] of raw.languages.entries()) {
    checkTag(language, ['languages', i]);
    if (seen.has(language)) {
      problems.add(document, ['languages', i], {
        expected: 'each language once',
        found: language,
        hint: 'Remove one.',
      });
    } else if (pageLanguages && !pageLanguages.includes(language)) {
      problems.add(document, ['languages', i], {
        expected: `a language of the interface: ${pageLanguages.join(', ')}`,
        found: language,
        hint: 'A page needs its words too: src/lib/i18n/languages has one file for each language.',
      });
    }
    seen.add(language);
  }
  for (const [id, { language }] of Object.entries(raw.sources)) checkTag(language, ['sources', id, 'language']);
  for (const [id, { localName = {} }] of Object.entries(raw.places)) {
    for (const tag of Object.keys(localName)) checkTag(tag, ['places', id, 'localName', tag], true);
  }
  for (const [id, quote] of Object.entries(raw.quotes)) {
    checkTag(quote.original.language, ['quotes', id, 'original', 'language']);
    const needed = raw.languages.filter((language) => language !== quote.original.language);
    require(quote.translations, needed, ['quotes', id, 'translations']);
  }

  function checkTag(tag: string | undefined, path: Path, key = false): void {
    if (tag === undefined || isLanguageTag(tag)) return;
    problems.add(document, path, {
      expected: 'a BCP 47 language tag such as it or zh-Hans',
      found: tag,
      hint: 'Write the language, then script or region where they matter.',
      key,
    });
  }

  function walk(value: unknown, path: Path): void {
    if (Array.isArray(value)) {
      value.forEach((item, i) => walk(item, [...path, i]));
    } else if (typeof value === 'object' && value !== null) {
      if (isText(path)) require(value as Record<string, string>, raw.languages, path);
      else for (const [key, item] of Object.entries(value)) if (!isTranslations(path, key)) walk(item, [...path, key]);
    }
  }

  function isTranslations(path: Path, key: string): boolean {
    return path[0] === 'quotes' && path.length === 2 && key === 'translations';
  }

  function isText(path: Path): boolean {
    // An entry of a collection, whose id may well be "name".
    if (path.length === 2) return false;
    const parent = path.at(-1);
    if (parent === 'original' || LOCAL_KEYS.has(String(parent))) return false;
    return TEXT_KEYS.has(String(parent)) || path.at(-2) === 'alsoNamed';
  }

  function require(text: Record<string, string>, languages: readonly string[], path: Path): void {
    const missing = languages.filter((language) => !(language in text));
    if (missing.length === 0) return;
    problems.add(document, path, {
      expected: `this text in ${raw.languages.join(', ')}`,
      found: Object.keys(text).join(', ') || undefined,
      hint: `Add ${missing.join(', ')}.`,
    });
  }
}

/** The keys of `story.yaml` whose value is one text in several languages. */
const TEXT_KEYS = new Set([
  'title',
  'summary',
  'publisher',
  'where',
  'name',
  'role',
  'note',
  'text',
  'reason',
  'context',
  'previously',
]);

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
