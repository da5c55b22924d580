import type { ProblemList, StoryDocument } from './document.ts';
import type { Path } from './problem.ts';
import type { RawStory } from './schema.ts';

/** Keys under which a text need not exist in every language: names as they are written at the place itself. */
const LOCAL_KEYS = new Set(['localName']);

/** Reports every text that lacks one of the story's languages, and quotes without a translation. */
export function checkTexts(raw: RawStory, document: StoryDocument, problems: ProblemList): void {
  walk(raw, []);
  for (const [id, quote] of Object.entries(raw.quotes)) {
    const needed = raw.languages.filter((language) => language !== quote.original.language);
    require(quote.translations, needed, ['quotes', id, 'translations']);
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
