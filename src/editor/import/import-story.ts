import { basename, join } from 'node:path';
import { featureIds } from '../edit/geojson-edit.ts';
import { EditError } from '../edit/edit-error.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Story } from '../../lib/story/model.ts';
import { PAGE_LANGUAGES } from '../../build/page-languages.ts';
import { parseStory, type ParseResult } from '../../lib/story/parse.ts';
import type { Problem } from '../../lib/story/problem.ts';
import { applyPlan } from './apply-plan.ts';
import { changeMapping, guessMapping, type FieldMapping } from './field-mapping.ts';
import { openNames } from './find-places.ts';
import type { ImportedFile } from './imported-file.ts';
import type { ImportAs, ImportOptions, ImportPlan, OpenName } from './import-plan.ts';
import { mapFields } from './map-fields.ts';
import { planImport } from './plan-import.ts';
import type { ImportRead } from './read-import.ts';
import { knownPlaces } from './story-context.ts';
import type { StoryTexts } from './story-folder.ts';
import { warnOfDistance } from './warn-of-distance.ts';

/** What an import comes to before anything is written. */
export type ImportResult =
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'names'; readonly mapping: FieldMapping; readonly names: readonly OpenName[] }
  | {
      readonly kind: 'ready';
      readonly mapping: FieldMapping;
      readonly plan: ImportPlan;
      readonly texts: StoryTexts;
      readonly story: Story;
    };

/** A story folder as it was read. */
export interface StoryFolder {
  readonly path: string;
  readonly texts: StoryTexts;
}

/** Parses the files of a folder; names in problems begin with its path. */
export function parseFolder({ path, texts }: StoryFolder): ParseResult {
  const files = [...texts].map(([name, text]) => ({ name: join(path, name), text }));
  return parseStory(basename(path), files, PAGE_LANGUAGES);
}

/** What rows become when the editor does not say: events when a table has times, else places. */
export function usualAs(file: ImportedFile, mapping: FieldMapping): ImportAs {
  return file.format === 'csv' && mapping.has('at') ? 'events' : 'places';
}

/**
 * Makes the files of a story with a read file added, without writing them. The result is a story that builds, or says
 * what keeps it from being one.
 */
export function importStory(
  read: ImportRead,
  folder: StoryFolder,
  options: Omit<ImportOptions, 'as'> & { readonly as: ImportAs | null; readonly map: string },
  gazetteer: Gazetteer,
): ImportResult {
  const { file, problems, text } = read;
  if (!file || problems.size > 0) return { kind: 'problems', problems: problems.sorted() };
  const parsed = parseFolder(folder);
  if (!parsed.ok) return { kind: 'problems', problems: parsed.problems };
  const mapping = changeMapping(guessMapping(file.keys), options.map, file.keys);
  if (typeof mapping === 'string') return { kind: 'refused', reason: mapping };

  const features = mapFields(file, mapping, problems);
  if (problems.size > 0) return { kind: 'problems', problems: problems.sorted() };
  const chosen: ImportOptions = { ...options, as: options.as ?? usualAs(file, mapping) };
  const names = openNames(file.name, features, chosen, knownPlaces(parsed.story), gazetteer);
  if (names.length > 0) return { kind: 'names', mapping, names };

  const layers = [...folder.texts].filter(([name]) => name.endsWith('.geojson'));
  const ids = layers.flatMap(([, layer]) => featureIds(layer)).filter((id) => id !== null);
  const subject = { story: parsed.story, featureIds: ids, fileName: file.name, text, features };
  const plan = planImport(subject, chosen, gazetteer, problems);
  if (problems.size > 0) return { kind: 'problems', problems: problems.sorted() };
  try {
    const texts = applyPlan(folder.texts, plan);
    const after = parseFolder({ ...folder, texts });
    if (!after.ok) return { kind: 'problems', problems: after.problems };
    const warnings = [...plan.warnings, ...warnOfDistance(after.story, plan, read, features, gazetteer)];
    const remarks = [...file.remarks, ...plan.remarks];
    return { kind: 'ready', mapping, plan: { ...plan, warnings, remarks }, texts, story: after.story };
  } catch (error) {
    if (error instanceof EditError) return { kind: 'refused', reason: error.message };
    throw error;
  }
}
