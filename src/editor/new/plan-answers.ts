import { suggestion } from '../../lib/story/suggestion.ts';
import { PAGE_LANGUAGES } from '../../build/page-languages.ts';
import { UsageError, type CommandCall } from '../command.ts';
import type { EditorIo } from '../editor-io.ts';
import { readRegion, REGIONS, type Region } from './regions.ts';

/** What an editor says of a new story. */
export interface PlanAnswers {
  readonly title: string;
  readonly languages: readonly string[];
  readonly region: Region;
}

/** One thing to be said: by the flag of its name, on a terminal by an answer, else it is what is usual. */
interface Question<T> {
  readonly flag: string;
  readonly words: string;
  readonly usual: string;
  /** The value of a text, or why it has none. */
  readonly read: (text: string) => { readonly value: T } | { readonly fault: string };
}

/** The title of a story that is named `my-story`: "My story". */
export function usualTitle(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}

/**
 * Title, languages and region: from flags, then from answers where somebody is at a terminal, then as is usual. A wrong
 * flag throws UsageError before anything is asked; after a wrong answer the question is put again.
 */
export async function planAnswers(id: string, call: CommandCall, io: EditorIo): Promise<PlanAnswers> {
  const title: Question<string> = { flag: 'title', words: 'Title', usual: usualTitle(id), read: readTitle };
  const languages: Question<readonly string[]> = {
    flag: 'languages',
    words: `Languages, of ${PAGE_LANGUAGES.join(', ')}; the story's own first`,
    usual: 'en',
    read: readLanguages,
  };
  const region: Question<Region> = {
    flag: 'region',
    words: `Region: ${Object.keys(REGIONS).join(', ')}, or west,south,east,north in degrees\nRegion`,
    usual: 'world',
    read: asRegion,
  };
  const given = { title: flagged(title, call), languages: flagged(languages, call), region: flagged(region, call) };
  return {
    title: given.title ?? (await answer(title, io)),
    languages: given.languages ?? (await answer(languages, io)),
    region: given.region ?? (await answer(region, io)),
  };
}

function flagged<T>({ flag, read }: Question<T>, call: CommandCall): T | null {
  const text = call.text(flag);
  if (text === null) return null;
  const result = read(text.trim());
  if ('fault' in result) throw new UsageError(`--${flag}: ${result.fault}`);
  return result.value;
}

async function answer<T>({ words, usual, read }: Question<T>, io: EditorIo): Promise<T> {
  for (;;) {
    const typed = io.isTerminal ? (await io.prompt(`${words} [${usual}]: `)).trim() : '';
    const result = read(typed || usual);
    if ('value' in result) return result.value;
    io.stderr(result.fault);
  }
}

function readTitle(text: string) {
  return text === '' ? { fault: 'expected a title, found nothing.' } : { value: text };
}

function readLanguages(text: string) {
  const tags = text.split(/[\s,]+/).filter((tag) => tag !== '');
  const unknown = tags.find((tag) => !PAGE_LANGUAGES.includes(tag));
  if (unknown === undefined && tags.length > 0) return { value: [...new Set(tags)] };
  const hint = unknown === undefined ? null : suggestion(unknown, new Set(PAGE_LANGUAGES));
  return { fault: `expected some of ${PAGE_LANGUAGES.join(', ')}, found "${unknown ?? ''}". ${hint ?? ''}`.trim() };
}

function asRegion(text: string) {
  const region = readRegion(text);
  return typeof region === 'string' ? { fault: region } : { value: region };
}
