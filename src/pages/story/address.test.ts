import { describe, expect, it } from 'vitest';
import { momentAddress, momentElsewhere } from './address.ts';

describe('the address of a moment', () => {
  it('names the second and the open place, and no chapter', () => {
    expect(momentAddress('https://example.org/cart/#sky', { seconds: 12.345, place: 'alba' })).toBe(
      'https://example.org/cart/?t=12.35&place=alba',
    );
  });

  it('is the page itself at its beginning', () => {
    expect(momentAddress('https://example.org/cart/?t=5&place=alba', { seconds: 0, place: null })).toBe(
      'https://example.org/cart/',
    );
  });

  it('is the same moment in another language', () => {
    const here = 'https://example.org/cart/?map=poster&t=5';
    expect(momentElsewhere('../cart/en/', here, { seconds: 7, place: 'alba' })).toBe(
      'https://example.org/cart/en/?map=poster&t=7&place=alba',
    );
    expect(momentElsewhere('../cart/en/', 'https://example.org/cart/', { seconds: 0, place: null })).toBe(
      'https://example.org/cart/en/',
    );
  });

  it('keeps what else the page was opened with', () => {
    expect(momentAddress('https://example.org/cart/?map=poster&t=5', { seconds: 7, place: null })).toBe(
      'https://example.org/cart/?map=poster&t=7',
    );
  });
});
