import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { QUOTATIONS } from './support/story-facts.ts';
import { storyAddress } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

type Text = Readonly<Record<'it' | 'en' | 'ko' | 'ru', string>>;

/** The story as its author wrote it, not as the page's code reads it. */
const story = parse(readFileSync(new URL('../geo/kim-vostochny/story.yaml', import.meta.url), 'utf8')) as {
  claims: Record<string, { text: Text }>;
  quotes: Record<string, { translations: Readonly<Record<string, string>> }>;
  chapters: { text: Text; title: Text }[];
  sources: Record<string, { title: Text }>;
};

test.use({ javaScriptEnabled: false });

for (const language of ['it', 'en', 'ko', 'ru'] as const) {
  test.describe(`without JavaScript, in the page as it is served (${language}),`, () => {
    let words: string;

    test.beforeEach(async ({ page, problems }) => {
      // Chromium calls it a matter of policy when it does not preload modules that it will not run.
      problems.expect(/assets\/.*\.js \(csp\)/);
      await page.goto(storyAddress({ language }));
      const body = page.locator('body');
      words = plain(
        await body.evaluate((element) => {
          for (const script of element.querySelectorAll('script')) script.remove();
          return element.textContent;
        }),
      );
    });

    test('every chapter is told', () => {
      const missing = story.chapters
        .flatMap(({ title, text }) => [title[language], ...text[language].split(/\n\s*\n/)])
        .filter((text) => !words.includes(plain(text)));
      expect(missing).toEqual([]);
    });

    test('every fact is stated', () => {
      const missing = Object.entries(story.claims).filter(([, { text }]) => !words.includes(plain(text[language])));
      expect(missing.map(([id]) => id)).toEqual([]);
    });

    test('every quotation is there in the words of its source', () => {
      expect(QUOTATIONS.filter(({ text }) => !words.includes(plain(text)))).toEqual([]);
      const translations =
        language === 'it' ? [] : Object.values(story.quotes).map(({ translations }) => translations[language]!);
      expect(translations.filter((text) => !words.includes(plain(text)))).toEqual([]);
    });

    test('every source is named', () => {
      const missing = Object.values(story.sources).filter(({ title }) => !words.includes(plain(title[language])));
      expect(missing).toEqual([]);
    });

    test('the map is announced as not drawn yet', async ({ page }) => {
      await expect(page.locator('html')).toHaveAttribute('data-map', 'poster');
    });
  });
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
