import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestPassage } from './nearest-passage.ts';

/** The definition, taken word for word: the least edit distance to any passage. */
function leastEdits(words: string, text: string): number {
  let least = words.length;
  for (let from = 0; from <= text.length; from++) {
    for (let to = from; to <= text.length; to++) least = Math.min(least, edits(words, text.slice(from, to)));
  }
  return least;
}

function edits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  return Math.min(
    edits(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    edits(a.slice(1), b) + 1,
    edits(a, b.slice(1)) + 1,
  );
}

describe('the passage nearest to a quotation', () => {
  it('is the words themselves where they stand', () => {
    expect(nearestPassage('domani', 'A domani, dice')).toEqual({ start: 2, end: 8, edits: 0 });
  });

  it('is the passage with a letter more, less or other', () => {
    expect(nearestPassage('domani', 'A domanni, dice')).toMatchObject({ edits: 1 });
    expect(nearestPassage('domani', 'A domni, dice')).toMatchObject({ start: 2, end: 7, edits: 1 });
    expect(nearestPassage('domani', 'A dumani, dice')).toMatchObject({ start: 2, end: 8, edits: 1 });
  });

  it('differs by as little as any passage, and by as much as it says', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(text, text, (words, within) => {
        const { start, end, edits: told } = nearestPassage(words, within);
        expect(told).toBe(leastEdits(words, within));
        expect(edits(words, within.slice(start, end))).toBe(told);
      }),
    );
  });
});
