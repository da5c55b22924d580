import type { ProblemList, StoryDocument } from './document.ts';
import type { Features } from './features.ts';
import { citations, references, type ReferenceKind } from './references.ts';
import { formatPath } from './problem.ts';
import type { RawStory } from './schema.ts';
import { MAX_SUGGESTIONS, suggestion } from './suggestion.ts';

/** Reports every id in `story.yaml` that names nothing or a thing of another kind, and paragraphs a source lacks. */
export function checkReferences(
  raw: RawStory,
  document: StoryDocument,
  features: Features,
  problems: ProblemList,
): void {
  const known = knownIds(document.value, features);
  let suggestions = MAX_SUGGESTIONS;
  const listed = new Set<string>();
  const isFirst = (list: string, id: string) => listed.size < listed.add(`${list} ${id}`).size;
  for (const { kind, id, path, key } of references(raw)) {
    const list = path.slice(0, -1);
    if (typeof path.at(-1) === 'number' && !isFirst(formatPath(list), id)) {
      problems.add(document, path, { expected: 'each id once in a list', found: id, hint: 'Remove one of the two.' });
    }
    if (known[kind].has(id)) continue;
    problems.add(document, path, {
      expected: `the id of ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`,
      found: id,
      hint: (suggestions-- > 0 && suggestion(id, known[kind])) || missingHint(kind),
      ...(key && { key }),
    });
  }
  for (const { cited, path } of citations(raw)) {
    const count = raw.sources[cited.source]?.paragraphs;
    const cites = cited.paragraph === undefined ? [] : [cited.paragraph].flat();
    if (count === undefined || (cites.length > 0 && cites.every((n) => n <= count))) continue;
    problems.add(document, [...path, 'paragraph'], {
      expected: `a paragraph from 1 to ${count} of "${cited.source}"`,
      found: cites.length === 0 ? undefined : cites.join(', '),
      hint: 'A paragraph is a block between blank lines of the source, counted from 1.',
    });
  }
}

// From the file as written, so that an entry which is itself broken is not reported as missing too.
function knownIds(value: unknown, features: Features): Record<ReferenceKind, ReadonlySet<string>> {
  const root = (value ?? {}) as Record<string, unknown>;
  const keysOf = (...names: string[]) => new Set(names.flatMap((name) => Object.keys(root[name] ?? {})));
  const featuresOf = (kind: string) => new Set([...features].filter(([, f]) => f.kind === kind).map(([id]) => id));
  return {
    source: keysOf('sources'),
    person: keysOf('people'),
    place: keysOf('places'),
    claim: keysOf('claims', 'quotes'),
    area: keysOf('areas'),
    journey: keysOf('journeys'),
    'point feature': featuresOf('point'),
    'line feature': featuresOf('line'),
    'area feature': featuresOf('area'),
    feature: new Set(features.keys()),
  };
}

function missingHint(kind: ReferenceKind): string {
  return kind.endsWith('feature')
    ? 'Draw it in one of the *.geojson files of the folder, with this id.'
    : `Add this ${kind} to story.yaml, or name one that is there.`;
}
