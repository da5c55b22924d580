import { describe, expect, it } from 'vitest';
import { vostochnyStory } from '../story/testing/read-story.ts';
import { kilometres, measuredKm } from './distances.ts';
import { INTERFACE_LANGUAGES, messagesFor } from './languages.ts';

/** Every text of the messages with its path; functions are called with words and numbers that can be told again. */
function texts(value: unknown, path: string): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const answers = ARGUMENTS.flatMap((args) => {
      try {
        return [(value as (...args: readonly unknown[]) => unknown)(...args)];
      } catch {
        return [];
      }
    }).filter((answer) => typeof answer === 'string');
    return answers.length > 0 ? answers.map((text) => [path, text] as const) : [[path, '']];
  }
  return Object.entries(value as Record<string, unknown>)
    .filter(([key]) => !MARKS.has(key))
    .flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

/** Signs between words, which are none. */
const MARKS: ReadonlySet<string> = new Set(['quotationMarks', 'comma']);

const ARGUMENTS: readonly (readonly unknown[])[] = [
  ['train', true, 'UTC+9'],
  ['foot', false, 'UTC+9'],
  [3, 12, 5],
  [1, 1, 1],
  [[2, 3], [4], [5]],
];

describe.each(INTERFACE_LANGUAGES)('the interface in "%s"', (language) => {
  const all = texts(messagesFor(language), language);

  it('has words for everything', () => {
    expect(all.length).toBeGreaterThan(60);
    const paths = [...new Set(all.map(([path]) => path))];
    const said = new Set(all.filter(([, text]) => /\p{L}/u.test(text)).map(([path]) => path));
    expect(paths.filter((path) => !said.has(path))).toEqual([]);
  });

  it('begins and ends no text with a space, and doubles none', () => {
    expect(all.filter(([, text]) => text !== text.trim() || text.includes('  '))).toEqual([]);
  });

  it('has the same texts as every other language', () => {
    const keys = (other: string) => [...new Set(texts(messagesFor(other), '').map(([path]) => path))].sort();
    for (const other of INTERFACE_LANGUAGES) expect(keys(other)).toEqual(keys(language));
  });
});

describe('the languages of the interface', () => {
  it('are those of the story', () => {
    for (const language of vostochnyStory().languages) expect(INTERFACE_LANGUAGES).toContain(language);
  });

  it('are listed when one is asked for that is not there', () => {
    expect(() => messagesFor('xx')).toThrow(/xx.*en.*it/);
  });

  it('count one claim and several', () => {
    expect(messagesFor('en').sourcesOfChapter(1)).toBe('How do we know? 1 claim');
    expect(messagesFor('it').sourcesOfChapter(9)).toBe('Come lo sappiamo? 9 affermazioni');
    expect(messagesFor('en').paragraphs([7])).toBe('paragraph 7');
    expect(messagesFor('it').paragraphs([29, 30])).toBe('paragrafi 29, 30');
    expect(messagesFor('ko').sourcesOfChapter(1)).toBe('어떻게 알 수 있나? 진술 1건');
    expect(messagesFor('ko').paragraphs([29, 30])).toBe('29, 30번째 단락');
  });

  // The Unicode plural rules: one for 1, 21, 101; few for 2-4, 22-24; many for 0, 5-20, 25-30, 111.
  it.each([
    [0, 'утверждений'],
    [1, 'утверждение'],
    [2, 'утверждения'],
    [5, 'утверждений'],
    [11, 'утверждений'],
    [21, 'утверждение'],
    [24, 'утверждения'],
    [111, 'утверждений'],
  ])('count %d in Russian as "%s"', (count, noun) => {
    expect(messagesFor('ru').sourcesOfChapter(count)).toBe(`Откуда это известно? ${count} ${noun}`);
  });

  it.each([
    [0, 'لا إفادات'],
    [1, 'إفادة واحدة'],
    [2, 'إفادتان'],
    [3, '3 إفادات'],
    [10, '10 إفادات'],
    [11, '11 إفادة'],
    [100, '100 إفادة'],
    [103, '103 إفادات'],
  ])('count %d in Arabic as "%s"', (count, words) => {
    expect(messagesFor('ar').sourcesOfChapter(count)).toBe(`كيف نعرف ذلك؟ ${words}`);
  });

  it('run from left to right but for Arabic', () => {
    const rightToLeft = INTERFACE_LANGUAGES.filter((language) => messagesFor(language).direction === 'rtl');
    expect(rightToLeft).toEqual(['ar']);
  });

  it('write figures and dates by rules that this runtime has', () => {
    const formats = INTERFACE_LANGUAGES.map((language) => messagesFor(language).formats);
    expect(Intl.DateTimeFormat.supportedLocalesOf(formats)).toEqual(formats);
  });
});

describe('a distance', () => {
  it.each([
    [12.4, '12 km'],
    [126.3, '125 km'],
    [128, '130 km'],
    [327, '330 km'],
    [859.2, '860 km'],
    [2262, '2,250 km'],
    [0.3, '0 km'],
  ])('of %d km that was measured is worth "%s"', (km, text) => {
    expect(measuredKm(km, 'en')).toBe(text);
  });

  it('that is stated stays as it is, in the figures of the language', () => {
    expect(kilometres(1428, 'en')).toBe('1,428 km');
    expect(kilometres(2262.5, 'en')).toBe('2,262.5 km');
    // In Italian the point groups thousands, from 10,000 on (CLDR: minimum grouping digits 1, as Intl writes it).
    expect(kilometres(12262.5, 'it')).toBe('12.262,5 km');
  });
});
