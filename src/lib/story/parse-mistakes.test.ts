import { describe, expect, it } from 'vitest';
import { parseStory } from './parse.ts';
import { describeProblem, formatProblem } from './problem.ts';
import { MISTAKES_OF_CHANGE } from './testing/mistakes-of-change.ts';
import { MISTAKES_OF_FORM } from './testing/mistakes-of-form.ts';
import { MISTAKES_OF_INPUT, MISTAKES_OF_MAP_INPUT } from './testing/mistakes-of-input.ts';
import { MISTAKES_OF_MAP } from './testing/mistakes-of-map.ts';
import { MISTAKES_OF_MARKUP } from './testing/mistakes-of-markup.ts';
import { MISTAKES_OF_REFERENCE } from './testing/mistakes-of-reference.ts';
import { withMistake } from './testing/mistakes.ts';
import { SMALL_MAP, SMALL_STORY, smallFiles } from './testing/small-story.ts';

function problemsOf(files: Parameters<typeof smallFiles>[0]) {
  const result = parseStory('small', smallFiles(files));
  return result.ok ? [] : result.problems;
}

describe('an editor who wrote', () => {
  it.each([
    ...MISTAKES_OF_REFERENCE,
    ...MISTAKES_OF_FORM,
    ...MISTAKES_OF_CHANGE,
    ...MISTAKES_OF_MARKUP,
    ...MISTAKES_OF_INPUT,
  ])(
    '%s in story.yaml is shown where, what was expected and how to mend it',
    (_, right, wrong, path, expected, hint) => {
      const { text, line, column } = withMistake(SMALL_STORY, right, wrong);
      const found = problemsOf({ story: text }).find((problem) => problem.path === path);
      expect(found).toMatchObject({ file: 'small/story.yaml', line, column, expected });
      expect(found?.hint).not.toBe('');
      if (hint !== undefined) expect(found?.hint).toBe(hint);
    },
  );

  it.each([...MISTAKES_OF_MAP, ...MISTAKES_OF_MAP_INPUT])(
    '%s in a GeoJSON file is shown where, what was expected and how to mend it',
    (_, right, wrong, path, expected) => {
      const { text, line, column } = withMistake(SMALL_MAP, right, wrong);
      const found = problemsOf({ map: text }).find((problem) => problem.path === path && problem.expected === expected);
      expect(found).toMatchObject({ file: 'small/map.geojson', line, column });
      expect(found?.hint).not.toBe('');
    },
  );

  it('a line the wrong way round is told which ends are not at their stops', () => {
    const map = withMistake(SMALL_MAP, '[10, 45], [11, 45.2], [12, 45]', '⟦[12, 45], [11, 45.2], [10, 45]').text;
    // Two degrees of the parallel of 45° are 157.2 km.
    const where = 'small/story.yaml:86:15 journeys.cart.legs[0].line: expected a line that';
    expect(problemsOf({ map }).map(formatProblem)).toEqual([
      expect.stringContaining(`${where} begins within the precision of alba, found "road, 157.2 km from it".`),
      expect.stringContaining(`${where} ends within the precision of borgo, found "road, 157.2 km from it".`),
    ]);
  });

  it('a reference to nothing reads one line with everything in it', () => {
    const { text } = withMistake(SMALL_STORY, 'by: anna', 'by: ⟦ana');
    expect(problemsOf({ story: text }).map(formatProblem)).toEqual([
      'small/story.yaml:36:9 claims.cart-leaves.by: expected the id of a person, found "ana". Did you mean "anna"?',
    ]);
  });

  it('a reference to nothing is shown with the line of the file and a caret under it', () => {
    const { text } = withMistake(SMALL_STORY, 'by: anna', 'by: ⟦ana');
    expect(problemsOf({ story: text }).map(describeProblem)).toEqual([
      `small/story.yaml:36:9 claims.cart-leaves.by
        by: ana
            ^
  expected the id of a person, found "ana".
  Did you mean "anna"?`,
    ]);
  });
});
