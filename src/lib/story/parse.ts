import { buildStory } from './build-story.ts';
import { checkChanges } from './check-changes.ts';
import { checkMarkup } from './check-markup.ts';
import { checkReferences } from './check-references.ts';
import { checkShape } from './check-shape.ts';
import { checkStructure } from './check-structure.ts';
import { checkTexts } from './check-texts.ts';
import { checkTimes } from './check-times.ts';
import { ProblemList } from './document.ts';
import { collectFeatures } from './features.ts';
import type { Story } from './model.ts';
import type { Problem } from './problem.ts';
import { readJson } from './read-json.ts';
import { readYaml } from './read-yaml.ts';

/** A file of a story folder: its name as messages shall show it, its text, and what is wrong with its bytes, if so. */
export interface StoryFile {
  readonly name: string;
  readonly text: string;
  readonly fault?: Problem | undefined;
}

/** A whole story, or every problem of its files; a story with a problem does not exist. */
export type ParseResult =
  { readonly ok: true; readonly story: Story } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads `story.yaml` and the GeoJSON files of one folder. Reports every problem in one run, sorted by place, and
 * never throws for bad input. `id` is the folder's name, which becomes the story's address;
 * `pageLanguages` are the languages that pages can be made in, where that is known.
 */
export function parseStory(id: string, files: readonly StoryFile[], pageLanguages?: readonly string[]): ParseResult {
  const faults = files.flatMap(({ fault }) => fault ?? []);
  if (faults.length > 0) return { ok: false, problems: faults };
  const problems = new ProblemList(files);
  const layers = files
    .filter(({ name }) => name.endsWith('.geojson'))
    .map(({ name, text }) => readJson(name, text, problems))
    .filter((document) => document !== null);
  const features = collectFeatures(layers, problems);

  const file = files.find(({ name }) => /(^|\/)story\.ya?ml$/.test(name));
  if (!file) {
    problems.addAt(
      `${id}/story.yaml`,
      { line: 1, column: 1 },
      {
        path: '',
        expected: 'a file story.yaml in the folder',
        found: 'none',
        hint: 'Create it beside the GeoJSON files.',
      },
    );
    return { ok: false, problems: problems.sorted() };
  }

  const document = readYaml(file.name, file.text, problems);
  const shaped = document && checkShape(document, problems);
  if (shaped) {
    checkReferences(shaped.raw, shaped.document, features, problems);
    checkStructure(shaped.raw, shaped.document, features, problems);
    checkTexts(shaped.raw, shaped.document, problems, pageLanguages);
    checkChanges(shaped.raw, shaped.document, problems);
    checkMarkup(shaped.raw, shaped.document, problems);
    checkTimes(shaped.raw, shaped.document, problems);
  }
  if (problems.size > 0 || !shaped) return { ok: false, problems: problems.sorted() };
  return { ok: true, story: buildStory(id, shaped.raw, features) };
}
