import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStory } from './parse.ts';
import { folderFiles, smallStory } from './testing/read-story.ts';
import { SMALL_MAP, SMALL_STORY, smallFiles } from './testing/small-story.ts';

function problemsOf(files: Parameters<typeof smallFiles>[0]) {
  const result = parseStory('small', smallFiles(files));
  return result.ok ? [] : result.problems;
}

describe('a story folder', () => {
  it('becomes a story with everything that its files say', () => {
    const story = smallStory();
    expect(story.languages).toEqual(['it', 'en']);
    expect(story.places.alba).toMatchObject({ position: [10, 45], zone: 'Europe/Rome', role: 'stage' });
    expect(Object.keys(story.claims)).toEqual(['cart-arrives', 'cart-leaves', 'rocket', 'anna-farewell']);
    expect(story.claims['anna-farewell']).toMatchObject({ kind: 'quote', speaker: 'anna', status: 'reported' });
    expect(story.claims['cart-arrives']).toMatchObject({ citations: [{ source: 'report', paragraphs: [2, 3] }] });
    expect(story.journeys.cart?.legs[0]?.line).toHaveLength(3);
    expect(story.launches.flare?.at).toMatchObject({ kind: 'exact', about: true, zone: 'Europe/Rome' });
    expect(story.chapters.map(({ id }) => id)).toEqual(['way', 'sky']);
  });

  it('is plain data: it survives being written as JSON', () => {
    expect(JSON.parse(JSON.stringify(smallStory()))).toEqual(smallStory());
  });

  it('without a story.yaml says that it is missing', () => {
    const result = parseStory('small', [{ name: 'small/map.geojson', text: SMALL_MAP }]);
    expect(result).toMatchObject({ ok: false, problems: [{ file: 'small/story.yaml', line: 1, column: 1 }] });
  });

  it('of this repository has no problem', () => {
    expect(parseStory('kim-vostochny', folderFiles('kim-vostochny'))).toMatchObject({ ok: true });
  });

  it('with the numbers of a position exchanged is told so, where its journey does not lead there', () => {
    const [problem] = problemsOf({ map: SMALL_MAP.replace('"coordinates": [12, 45]', '"coordinates": [45, 12]') });
    expect(problem).toMatchObject({
      path: 'journeys.cart.legs[0].line',
      hint: 'Longitude comes first: the two numbers of borgo are exchanged.',
    });
  });

  it('may use the words of the format as ids', () => {
    expect(() => smallStory({ story: SMALL_STORY.replaceAll('cart-leaves', 'name') })).not.toThrow();
  });
});

describe('files that were not written as YAML or JSON', () => {
  it('are shown where the syntax of the story breaks', () => {
    const story = SMALL_STORY.replace('languages: [it, en]', 'languages: [it, en');
    // The bracket stays open until a key in the next line cannot belong to a list.
    expect(problemsOf({ story })[0]).toMatchObject({ file: 'small/story.yaml', line: 3, expected: 'valid YAML' });
  });

  it('are shown where the syntax of the map breaks', () => {
    const map = SMALL_MAP.replace('"coordinates": [12, 45]', '"coordinates": [12, 45');
    const line = map.split('\n').findIndex((text) => text.includes('"borgo"')) + 1;
    expect(problemsOf({ map })[0]).toMatchObject({ file: 'small/map.geojson', line, expected: 'valid JSON' });
  });

  it('are shown the key that is written twice', () => {
    const story = SMALL_STORY.replace('updated: 2024-06-01', 'updated: 2024-06-01\nupdated: 2024-06-02');
    expect(problemsOf({ story })).toMatchObject([{ line: 6, column: 1, expected: 'each key once' }]);
  });
});

describe('several mistakes', () => {
  const story = SMALL_STORY.replace('title: { it: Il carro, en: The cart }\n', '')
    .replace('by: anna', 'by: ana')
    .replace('vehicle: car', 'vehicle: car\n    colour: red\n    wheels: 4')
    .replace('precisionKm: 3', 'precisionKm: three')
    .replace('en: The way }', 'de: Der Weg }')
    .replace('at: 2024-05-01\n', 'at: yesterday\n')
    .replace('seconds: 10\n    time: { from: 2024-05-02', 'seconds: 0\n    time: { from: 2024-05-02');
  const map = SMALL_MAP.replace('[12, 45] } }', '[12, 95] } }');

  it('are all reported in one run, by file, line and column', () => {
    const problems = problemsOf({ story, map });
    expect(problems.map(({ file, path }) => `${file.slice(6)} ${path}`)).toEqual([
      'map.geojson features[1].geometry.coordinates',
      'story.yaml title',
      'story.yaml places.borgo.precisionKm',
      'story.yaml claims.cart-leaves.by',
      'story.yaml events.leaving.at',
      'story.yaml journeys.cart.colour',
      'story.yaml journeys.cart.wheels',
      'story.yaml chapters[0].title',
      'story.yaml chapters[1].seconds',
    ]);
    const places = problems.filter(({ file }) => file.endsWith('yaml')).map(({ line, column }) => line * 1000 + column);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('are found on the same lines in a file with Windows line ends', () => {
    const windows = { story: story.replaceAll('\n', '\r\n'), map: map.replaceAll('\n', '\r\n') };
    expect(problemsOf(windows)).toEqual(problemsOf({ story, map }));
    expect(smallStory({ story: SMALL_STORY.replaceAll('\n', '\r\n') })).toEqual(smallStory());
  });

  it('in every chapter do not hide those of the rest', () => {
    const paths = problemsOf({ story: story.replaceAll(/seconds: \d+/g, 'seconds: long') }).map(({ path }) => path);
    expect(paths).toContain('claims.cart-leaves.by');
    expect(paths).toContain('chapters[0].seconds');
  });
});

describe('bad input', () => {
  /** Pieces of text that parsers have choked on, to be put anywhere. */
  const splinter = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '\t',
      '\n',
      '\r',
      '\0',
      '\uFEFF',
      '---\n',
      '*x',
      '&x ',
      '!!map ',
      '? [',
      '{',
      ']',
      '"',
      "'",
      '<<: ',
      '~',
    ),
    fc.constantFrom(
      '__proto__: 1\n',
      'constructor: {}\n',
      '1e999',
      '-0',
      '.nan',
      'null',
      '2024-05-01',
      '"__proto__": {},',
    ),
  );
  const damage = (text: string) =>
    fc
      .tuple(fc.nat(text.length), fc.nat(30), fc.array(splinter, { maxLength: 3 }), fc.boolean())
      .map(([at, removed, pieces, cut]) => text.slice(0, at) + pieces.join('') + (cut ? '' : text.slice(at + removed)));

  it('of any kind gives problems or a story, and never an exception', () => {
    fc.assert(
      fc.property(
        damage(SMALL_STORY),
        damage(SMALL_MAP),
        fc.constantFrom('story', 'map', 'both'),
        (story, map, which) => {
          const files = { ...(which !== 'map' && { story }), ...(which !== 'story' && { map }) };
          const result = parseStory('small', smallFiles(files));
          if (result.ok) return;
          expect(result.problems.length).toBeGreaterThan(0);
          for (const problem of result.problems) {
            expect(problem.line).toBeGreaterThanOrEqual(1);
            expect(problem.column).toBeGreaterThanOrEqual(1);
            expect(problem.hint).not.toBe('');
            expect(problem.expected).not.toBe('');
          }
        },
      ),
      { numRuns: 250 },
    );
  }, 30_000);

  it.each<[string, string]>([
    ['nothing', ''],
    ['a list', '- a\n- b\n'],
    ['a word', 'story'],
    ['brackets without end', '['.repeat(20000)],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['an alias that holds itself', 'title: &a { it: *a }\n'],
  ])('that is %s is told so', (_, story) => {
    const problems = problemsOf({ story });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThan(30);
  });

  it.each<[string, string]>([
    ['an object where a number belongs', '[{"toString": 1, "valueOf": 1}, 45]'],
    ['brackets without end', '['.repeat(20000)],
    ['very deep brackets', '['.repeat(20000) + ']'.repeat(20000)],
    ['nothing', 'null'],
  ])('as coordinates that are %s is told so', (_, coordinates) => {
    const map = SMALL_MAP.replace('"coordinates": [12, 45]', `"coordinates": ${coordinates}`);
    expect(problemsOf({ map }).length).toBeGreaterThan(0);
  });

  it('that multiplies by aliases is refused', () => {
    const lists = Array.from({ length: 12 }, (_, i) =>
      i === 0 ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]' : `a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}]`,
    );
    expect(problemsOf({ story: lists.join('\n') })).toMatchObject([
      { expected: 'at most 2000 values repeated by aliases' },
    ]);
  });

  it('with __proto__ as a key changes no object of ours', () => {
    const yaml = `__proto__: { polluted: yes }\n${SMALL_STORY}`.replace(
      'people:\n',
      'people:\n  __proto__: { polluted: yes }\n',
    );
    const map = SMALL_MAP.replace('"properties": {}', '"__proto__": { "polluted": true }, "properties": {}');
    expect(problemsOf({ story: yaml, map }).map(({ line, path }) => `${line} ${path}`)).toEqual(['1 ', '16 people']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
