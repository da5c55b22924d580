import { expect, test } from 'vitest';
import { NameRoom } from './name-room.ts';
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

test('a name that would stand on another one is left out, one beside it is not', () => {
  const room = new NameRoom();
  expect(room.take({ left: 0, top: 0, right: 10, bottom: 10 })).toBe(true);
  expect(room.take({ left: 9, top: 9, right: 20, bottom: 20 })).toBe(false);
  expect(room.take({ left: 10, top: 0, right: 20, bottom: 10 })).toBe(true);
});
