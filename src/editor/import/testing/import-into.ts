import type { GazetteerPlace } from '../../gazetteer/gazetteer-place.ts';
import { smallFiles } from '../../../lib/story/testing/small-story.ts';
import { describeProblems } from '../describe-import.ts';
import { importStory, type ImportResult, type StoryFolder } from '../import-story.ts';
import type { ImportOptions } from '../import-plan.ts';
import { readImport } from '../read-import.ts';
import { smallGazetteer } from './small-gazetteer.ts';

type Options = Partial<Parameters<typeof importStory>[2]>;

/** The folder of the small story: its report has five paragraphs, its places are Alba and Borgo. */
export const SMALL_FOLDER: StoryFolder = {
  path: 'small',
  texts: new Map(smallFiles().map(({ name, text }) => [name.replace('small/', ''), text])),
};

/** Imports a text into a story folder, by default the small story, with its report, paragraph 4, as the source. */
export function importInto(name: string, text: string | Uint8Array, options: Options = {}, folder = SMALL_FOLDER) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const defaults: Options & Omit<ImportOptions, 'as'> = {
    language: 'it',
    source: { kind: 'existing', id: 'report' },
    paragraph: 4,
    placeKind: 'point',
    precisionKm: 1,
    zone: null,
    vehicle: 'foot',
    simplifyMetres: null,
    choices: new Map<string, GazetteerPlace>(),
  };
  const given = { as: null, map: '', ...defaults, ...options };
  return importStory(readImport(name, bytes), folder, given, smallGazetteer());
}

/** The result of an import that can be written; throws Error with what keeps it from that. */
export function ready(result: ImportResult): Extract<ImportResult, { kind: 'ready' }> {
  if (result.kind === 'ready') return result;
  if (result.kind === 'problems') throw new Error(describeProblems(result.problems));
  throw new Error(JSON.stringify(result));
}

/** The problems of an import that cannot be written; throws Error when it can. */
export function problemsOf(result: ImportResult) {
  if (result.kind !== 'problems') throw new Error(`no problems: ${JSON.stringify(result).slice(0, 500)}`);
  return result.problems;
}

/** The lines of `after` that `before` has not; throws Error when a line of `before` is gone or out of its order. */
export function addedLines(before: string, after: string): string[] {
  const old = before.split('\n');
  const added = after.split('\n').filter((line) => {
    if (line !== old[0]) return true;
    old.shift();
    return false;
  });
  if (old.length > 0) throw new Error(`gone: ${old[0]}`);
  return added;
}
