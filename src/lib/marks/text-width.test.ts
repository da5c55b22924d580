import { expect, test } from 'vitest';
import { balancedLines, textWidthPx } from './text-width.ts';

test('a name that is short stays on one line', () => {
  expect(balancedLines('Vladivostok', 10)).toEqual(['Vladivostok']);
});

test('a long name breaks between words, as evenly as they allow', () => {
  expect(balancedLines('Gulf of Peter the Great', 7)).toEqual(['Gulf of Peter', 'the Great']);
  expect(balancedLines('Ledyanaya, for Tsiolkovsky', 10)).toEqual(['Ledyanaya, for', 'Tsiolkovsky']);
});

test('Hangul counts for nearly an em a syllable, Latin for half of one', () => {
  expect(textWidthPx('평양', 10)).toBeCloseTo(18.6, 5);
  expect(textWidthPx('oooo', 10)).toBeGreaterThan(18);
  expect(textWidthPx('oooo', 10)).toBeLessThan(24);
});
