import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { firstFonts } from './first-fonts.ts';

const LANGUAGES = ['italiano', 'English', '한국어', 'русский', 'العربية'];

it('has a page in Latin letters fetch, of other scripts, no more than the names of languages need', () => {
  const beyondLatin = firstFonts('English', LANGUAGES, true).filter((file) => !file.includes('latin'));
  expect(beyondLatin).toEqual(['sans-400-names.woff2', 'sans-400-cyrillic.woff2', 'sans-400-arabic.woff2']);
});

it('has a page in another script fetch that script in all faces, beside Latin', () => {
  const fonts = firstFonts('한국어', ['한국어', 'English'], true);
  expect(fonts).toContain('serif-600-hangul.woff2');
  expect(fonts).toContain('serif-600-latin.woff2');
  expect(fonts).not.toContain('sans-400-names.woff2');
});

it.each(LANGUAGES)('names files of the site only, each once, for a page in %s', async (language) => {
  const fonts = firstFonts(language, LANGUAGES, true);
  const files = await readdir('static/fonts');
  expect(fonts.filter((file) => !files.includes(file))).toEqual([]);
  expect(new Set(fonts).size).toBe(fonts.length);
});
