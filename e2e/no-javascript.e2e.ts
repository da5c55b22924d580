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
  test(`without JavaScript the page as it is served tells all (${language})`, async ({ page, problems }) => {
    // Chromium calls it a matter of policy when it does not preload modules that it will not run.
    problems.expect(/assets\/.*\.js \(csp\)/);
    await page.goto(storyAddress({ language }));
    const words = plain(
      await page.locator('body').evaluate((body) => {
        for (const script of body.querySelectorAll('script')) script.remove();
        return body.textContent;
      }),
    );
    const missing = (texts: readonly string[]) => texts.filter((text) => !words.includes(plain(text)));
    const translations = Object.values(story.quotes).map(({ translations }) => translations[language]!);
    const told = story.chapters.flatMap(({ title, text }) => [title[language], ...text[language].split(/\n\s*\n/)]);
    expect(missing(told), 'chapters').toEqual([]);
    expect(missing(Object.values(story.claims).map(({ text }) => text[language])), 'facts').toEqual([]);
    expect(missing(QUOTATIONS.map(({ text }) => text)), 'quotations in the words of their source').toEqual([]);
    expect(missing(language === 'it' ? [] : translations), 'translations').toEqual([]);
    expect(missing(Object.values(story.sources).map(({ title }) => title[language])), 'sources').toEqual([]);
    await expect(page.locator('html'), 'the live map is not there yet').toHaveAttribute('data-map', 'poster');
  });
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
