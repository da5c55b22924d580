import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Language } from './words.ts';

const STORY = new URL('../../geo/kim-vostochny/story.yaml', import.meta.url);
const FORMATS: Readonly<Record<Language, string>> = { it: 'it-IT', en: 'en-GB', ko: 'ko-KR', ru: 'ru-RU' };
const TIMES = new Set(['at', 'date', 'arrival', 'departure', 'updated']);

/** Something that the story file says, with where it stands there: "quotes.putin-anniversary.original". */
export interface Fact {
  readonly where: string;
  readonly said: string;
}

/**
 * Every fact of the story file as a reader of a language should find it, read without the project's own parser: each text
 * that is there in all languages, each quotation's words, each name of a place in its own language, each day and hour, and
 * each published length.
 */
export async function factsOfStory(language: Language): Promise<Fact[]> {
  return [...factsIn(parse(await readFile(STORY, 'utf8')), '', language)];
}

function* factsIn(value: unknown, where: string, language: Language): Generator<Fact> {
  if (typeof value !== 'object' || value === null) return;
  const entries = Object.entries(value);
  const isText = ['it', 'en', 'ko', 'ru'].every((tag) => tag in value);
  if (isText) {
    const text = (value as Record<Language, string>)[language];
    for (const said of text.split(/\n\n+/)) yield { where, said };
    return;
  }
  for (const [key, child] of entries) {
    const path = where ? `${where}.${key}` : key;
    if (key === 'original') yield { where: path, said: (child as { text: string }).text };
    else if (key === 'translations' && language !== 'it') yield { where: path, said: (child as Texts)[language]! };
    else if (key === 'localName') for (const said of Object.values(child as Texts)) yield { where: path, said };
    else if (key === 'publishedKm') yield { where: path, said: figure((child as { km: number }).km, language) };
    else if (TIMES.has(key) && typeof child === 'string')
      for (const said of timesIn(child, language)) yield { where: path, said };
    else yield* factsIn(child, path, language);
  }
}

type Texts = Readonly<Record<string, string>>;

function figure(km: number, language: Language): string {
  return new Intl.NumberFormat(FORMATS[language]).format(km);
}

/** "2023-09-13T11:43+09:00~" says a day and an hour, each as the clocks of the place have it. */
function* timesIn(written: string, language: Language): Generator<string> {
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  for (const instant of written.split('/')) {
    const [day, hour] = instant.split('T');
    yield new Intl.DateTimeFormat(FORMATS[language], style).format(new Date(day!.slice(0, 10)));
    if (hour) yield hour.slice(0, 5);
  }
}
