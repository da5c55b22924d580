import * as v from 'valibot';
import { valueAt, type ProblemList, type StoryDocument } from './document.ts';
import type { Path } from './problem.ts';
import { storySchema, type RawStory } from './schema.ts';
import { suggestion } from './suggestion.ts';

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
  const result = v.safeParse(storySchema, document.value);
  if (result.success) return { raw: result.output, document };
  const paths = result.issues.map((issue) => report(issue, document, problems));
  return withoutEntries(document, paths);
}

function report(issue: v.BaseIssue<unknown>, document: StoryDocument, problems: ProblemList): Path {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const key = String(path.at(-1));
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    problems.add(document, path, {
      expected: 'only keys that the format knows',
      found: key,
      hint: suggestion(key, KNOWN_KEYS) ?? `Remove "${key}" or move it to where it belongs.`,
      key: true,
    });
    return path;
  }
  if (issue.type === 'union' && issue.issues?.some((inner) => inner.path)) {
    const nearest = issue.issues.filter((inner) => inner.path);
    problems.add(document, path, {
      expected: issue.message,
      found: valueAt(document.value, path),
      hint: hintFor(nearest),
    });
    return path;
  }
  const missing = valueAt(document.value, path) === undefined;
  problems.add(document, path, {
    expected: expectation(issue),
    found: missing ? undefined : valueAt(document.value, path),
    hint: missing ? `Add "${key}".` : '',
  });
  return path;
}

function hintFor(issues: readonly v.BaseIssue<unknown>[]): string {
  const inner = issues[0]!;
  return `Look at "${inner.path!.map(({ key }) => String(key)).join('.')}": ${expectation(inner)}.`;
}

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
    } else if (collection !== undefined && !(collection in storySchema.entries)) delete value[collection];
  }
  const chapters = Array.isArray(value.chapters) ? (value.chapters as unknown[]) : [];
  const kept = chapters.map((_, i) => i).filter((i) => !droppedChapters.has(i));
  value.chapters = kept.map((i) => chapters[i]);
  const result = v.safeParse(storySchema, value);
  if (!result.success) return null;
  const original = (path: Path): Path =>
    path[0] === 'chapters' && typeof path[1] === 'number' ? ['chapters', kept[path[1]]!, ...path.slice(2)] : path;
  return {
    raw: result.output,
    document: { ...document, locate: (path, options) => document.locate(original(path), options) },
  };
}

const KNOWN_KEYS = new Set([
  ...Object.keys(storySchema.entries),
  'text',
  'status',
  'source',
  'paragraph',
  'reason',
  'places',
  'people',
  'speaker',
  'original',
  'translations',
  'arrival',
  'departure',
  'precisionKm',
  'seconds',
  'camera',
]);
