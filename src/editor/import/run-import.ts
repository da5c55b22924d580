import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import {
  describeCandidate,
  describeMapping,
  describeNames,
  describePlan,
  describeProblems,
  nameHead,
} from './describe-import.ts';
import type { ImportFlags } from './import-flags.ts';
import { FlagError, importOptions, type OpenImportOptions } from './import-options.ts';
import type { OpenName } from './import-plan.ts';
import { importStory, parseFolder, type ImportResult, type StoryFolder } from './import-story.ts';
import { readImport, type ImportRead } from './read-import.ts';
import { readStoryFolder, writeStoryFolder } from './story-folder.ts';
import type { Terminal } from './terminal.ts';

/**
 * Imports a file into a story folder: shows the mapping, asks for what a name means and whether to go on, and writes all
 * files or none. Gives the exit code: 0 when it was done or nothing was asked to be, else 1.
 */
export async function runImport(
  file: string,
  folderPath: string,
  flags: ImportFlags,
  openGazetteer: () => Promise<Gazetteer>,
  terminal: Terminal,
): Promise<number> {
  const folder: StoryFolder = { path: folderPath, texts: await readStoryFolder(folderPath) };
  const parsed = parseFolder(folder);
  if (!parsed.ok)
    return refuse(`The story has mistakes of its own; mend them first.\n${describeProblems(parsed.problems)}`);
  const read = readImport(relative('.', resolve(file)), await readFile(file));
  if (!read.file) return refuse(describeProblems(read.problems.sorted()));

  const gazetteer = await openGazetteer();
  let options: OpenImportOptions;
  try {
    options = importOptions(flags, parsed.story, gazetteer);
  } catch (error) {
    if (error instanceof FlagError) return refuse(error.message);
    throw error;
  }
  let result = importStory(read, folder, options, gazetteer);
  if (result.kind === 'names' && terminal.ask) {
    terminal.out(describeMapping(read.file, result.mapping));
    const choices = await chooseAll(result.names, terminal.ask, terminal.out);
    if (!choices) return refuse('Nothing was written.');
    result = importStory(read, folder, { ...options, choices: new Map([...options.choices, ...choices]) }, gazetteer);
  }
  return finish(result, read, folder);

  async function finish(imported: ImportResult, { file: readFile }: ImportRead, { path, texts }: StoryFolder) {
    switch (imported.kind) {
      case 'problems':
        return refuse(describeProblems(imported.problems));
      case 'refused':
        return refuse(`${imported.reason}\nNothing was written.`);
      case 'names':
        terminal.out(describeMapping(readFile!, imported.mapping));
        return refuse(`${describeNames(imported.names)}\nNothing was written.`);
      case 'ready': {
        terminal.out(`${describeMapping(readFile!, imported.mapping)}\n${describePlan(imported.plan)}`);
        const changed = [...imported.texts].filter(([name, text]) => texts.get(name) !== text).map(([name]) => name);
        if (changed.length === 0) return 0;
        if (flags['dry-run']) {
          terminal.out(`Dry run: nothing was written. It would change ${changed.join(', ')}.`);
          return 0;
        }
        if (!flags.yes) {
          if (!terminal.ask) return refuse('Nothing was written. Add --yes when fields and additions are right.');
          const answer = await terminal.ask(`Add this to ${path}? [y/N] `);
          if (!/^y(es)?$/i.test(answer.trim())) return refuse('Nothing was written.');
        }
        await writeStoryFolder(path, texts, imported.texts);
        terminal.out(`Written: ${changed.join(', ')} in ${path}.`);
        return 0;
      }
    }
  }

  function refuse(text: string): number {
    terminal.err(text);
    return 1;
  }
}

type Choices = OpenImportOptions['choices'];

/** Asks for each name which place is meant; null when the editor gives no number. */
async function chooseAll(
  names: readonly OpenName[],
  ask: NonNullable<Terminal['ask']>,
  say: Terminal['out'],
): Promise<Choices | null> {
  const choices = new Map<string, OpenName['candidates'][number]['place']>();
  for (const name of names) {
    say(nameHead(name));
    if (name.candidates.length === 0) return null;
    name.candidates.forEach((candidate, i) => say(`  ${i + 1}  ${describeCandidate(candidate)}`));
    const chosen = name.candidates[Number(await ask('Number, or nothing to stop: ')) - 1];
    if (!chosen) return null;
    choices.set(name.name, chosen.place);
  }
  return choices;
}
