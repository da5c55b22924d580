import * as v from 'valibot';
import { valueAt, type ProblemList, type StoryDocument } from './document.ts';
import { formatPath, type Path } from './problem.ts';
import { storySchema, type RawStory } from './schema.ts';
import { MAX_SUGGESTIONS, suggestion } from './suggestion.ts';
import { withoutUnknownKeys } from './unknown-keys.ts';

/** What is left of a story file when its broken entries are set aside, with the document to report against. */
export interface Shaped {
  readonly raw: RawStory;
  readonly document: StoryDocument;
}

/**
 * Checks the shape of `story.yaml` and reports each fault. Entries that are whole are returned even when others are
 * broken, so that one run tells everything; null when too little is left to look at.
 */
export function checkShape(document: StoryDocument, problems: ProblemList): Shaped | null {
  const { value, result } = parseKnownKeys(document, problems);
  if (result.success) return { raw: result.output, document };
  const paths = result.issues.map((issue) => report(issue, document, problems));
  return withoutEntries({ ...document, value }, paths);
}

function parseKnownKeys(document: StoryDocument, problems: ProblemList) {
  let suggestions = MAX_SUGGESTIONS;
  const value = withoutUnknownKeys(document.value, (path) => {
    const key = String(path.at(-1));
    problems.add(document, path, {
      expected: 'only keys that the format knows',
      found: key,
      hint:
        (suggestions-- > 0 && suggestion(key, KNOWN_KEYS)) ||
        `Remove "${formatPath([key])}" or move it to where it belongs.`,
      key: true,
    });
  });
  cutChapters(value, document, problems);
  return { value, result: v.safeParse(storySchema, value) };
}

/** No reader would follow as many, and each broken one costs the checker a list of what it lacks. */
const MAX_CHAPTERS = 500;

function cutChapters(value: unknown, document: StoryDocument, problems: ProblemList): void {
  const chapters = valueAt(value, ['chapters']);
  if (!Array.isArray(chapters) || chapters.length <= MAX_CHAPTERS) return;
  problems.add(document, ['chapters', MAX_CHAPTERS], {
    expected: `at most ${MAX_CHAPTERS} chapters`,
    found: `${chapters.length} chapters`,
    hint: 'Tell the rest as another story.',
  });
  (value as { chapters: unknown[] }).chapters = chapters.slice(0, MAX_CHAPTERS);
}

function report(issue: v.BaseIssue<unknown>, document: StoryDocument, problems: ProblemList): Path {
  const path = pathOf(issue);
  if (problems.isFull) return path;
  const key = path.at(-1);
  const found = valueAt(document.value, path);
  const isKey = issue.path?.at(-1)?.origin === 'key' && found !== undefined;
  const nearest = issue.type === 'union' ? issue.issues?.find((inner) => inner.path) : undefined;
  problems.add(document, path, {
    expected: expectation(issue),
    found: isKey ? key : found,
    hint: nearest
      ? hintFor(nearest, pathOf(nearest), undefined)
      : hintFor(issue, path, issue.expected === `"${key}"` ? undefined : found),
    key: isKey,
  });
  return path;
}

function hintFor(issue: v.BaseIssue<unknown>, path: Path, found: unknown): string {
  const name = formatPath(path.slice(-1));
  if (isUnknownKey(issue)) return `Remove "${name}".`;
  if (found === undefined) return `Add "${name}".`;
  switch (issue.expected) {
    case 'Array':
      return 'Write a list: [a, b], or one a line after a hyphen.';
    case 'Object':
      return 'Write a mapping: indented lines of "key: value".';
    case 'number':
      return 'Write a number, without unit or quotation marks.';
    default:
      return `Change "${name}" to that.`;
  }
}

const pathOf = (issue: v.BaseIssue<unknown>): Path => (issue.path ?? []).map(({ key }) => key as string | number);

const isUnknownKey = (issue: v.BaseIssue<unknown>): boolean =>
  issue.type === 'strict_object' && issue.expected === 'never';

function expectation(issue: v.BaseIssue<unknown>): string {
  const isDefaultMessage = issue.message.startsWith('Invalid ');
  return isDefaultMessage ? (issue.expected ?? 'another value') : issue.message;
}

/** Sets aside the smallest entry (`claims.x`, `chapters[2]`) around each broken path and checks the rest again. */
function withoutEntries(document: StoryDocument, broken: readonly Path[]): Shaped | null {
  if (typeof document.value !== 'object' || document.value === null) return null;
  const value = structuredClone(document.value) as Record<string, unknown>;
  const droppedChapters = new Set<number>();
  for (const [collection, entry] of broken) {
    const inside = collection === undefined ? undefined : value[collection];
    if (collection === 'chapters' && typeof entry === 'number') droppedChapters.add(entry);
    else if (typeof inside === 'object' && inside !== null && entry !== undefined) {
      delete (inside as Record<string | number, unknown>)[entry];
    }
    const part = PARTS_WITHOUT_ENTRIES[String(collection)];
    if (part !== undefined) value[collection!] = part(value.languages);
  }
  value.languages = withoutHoles(value.languages);
  const chapters = Array.isArray(value.chapters) ? (value.chapters as unknown[]) : [];
  const kept = chapters.map((_, i) => i).filter((i) => !droppedChapters.has(i));
  value.chapters = kept.map((i) => chapters[i]);
  const result = v.safeParse(storySchema, value);
  // Typed, though not a success: only a list is too short, such as the chapters when all are broken.
  if (!result.typed) return null;
  const original = (path: Path): Path =>
    path[0] === 'chapters' && typeof path[1] === 'number' ? ['chapters', kept[path[1]]!, ...path.slice(2)] : path;
  return {
    raw: result.output,
    document: { ...document, locate: (path, options) => document.locate(original(path), options) },
  };
}

/** What stands in for a broken part, so that one run can still check all the others. */
const PARTS_WITHOUT_ENTRIES: Readonly<Record<string, (languages: unknown) => unknown>> = {
  format: () => 1,
  title: textIn,
  summary: textIn,
  version: () => 1_000_000,
  updated: () => '9999-12-31',
};

function textIn(languages: unknown): unknown {
  const list = withoutHoles(languages);
  return Array.isArray(list) ? Object.fromEntries(list.map((language) => [String(language), '…'])) : {};
}

/** A list without the entries that were set aside; any other value is as it is. */
function withoutHoles(list: unknown): unknown {
  return Array.isArray(list) ? list.filter(() => true) : list;
}

const KNOWN_KEYS = new Set([
  ...Object.keys(storySchema.entries),
  ...['id', 'kind', 'name', 'role', 'place', 'localName', 'alsoNamed', 'label', 'zone', 'precisionKm', 'note'],
  ...['publisher', 'language', 'date', 'url', 'where', 'licence', 'paragraphs', 'context'],
  ...[
    'text',
    'status',
    'by',
    'source',
    'paragraph',
    'also',
    'at',
    'reason',
    'otherVersion',
    'corrections',
    'previously',
  ],
  ...['speaker', 'original', 'translations', 'vehicle', 'stops', 'legs', 'line', 'publishedKm'],
  ...['arrival', 'departure', 'shape', 'origin', 'toward', 'rangeKm', 'seconds', 'time', 'from', 'to'],
  ...['camera', 'frame', 'marginKm', 'box', 'follow', 'spanKm', 'bearing', 'pitch'],
]);
