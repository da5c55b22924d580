import type { Page } from '@playwright/test';
import { CHAPTERS, PLACES, QUOTATIONS } from './support/story-facts.ts';
import { filmSeconds, mapIs, mapRegion, openStory, placeButtons, timeline } from './support/story-page.ts';
import { expect, test } from './support/test.ts';
import { WORDS, type Language } from './support/words.ts';

test('a reader changes the language and has the whole story again, at the same moment', async ({ page }) => {
  await openStory(page, { language: 'it', t: 20 });
  await isComplete(page, 'it');
  await page.getByRole('navigation', { name: 'Lingue' }).getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/kim-vostochny\/en\//);
  await isComplete(page, 'en');
  expect(await filmSeconds(page, 'en')).toBe(20);
  await page.getByRole('navigation', { name: 'Languages' }).getByRole('link', { name: '한국어' }).click();
  await expect(page).toHaveURL(/\/kim-vostochny\/ko\//);
  await isComplete(page, 'ko');
  await page.getByRole('navigation', { name: '언어' }).getByRole('link', { name: 'Русский' }).click();
  await expect(page).toHaveURL(/\/kim-vostochny\/ru\//);
  await isComplete(page, 'ru');
  await page.getByRole('navigation', { name: 'Языки' }).getByRole('link', { name: 'Italiano' }).click();
  await expect(page).toHaveURL(/\/kim-vostochny\/(\?.*)?$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'it');
  await expect.poll(() => filmSeconds(page, 'it')).toBe(20);
});

async function isComplete(page: Page, language: Language): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  // Text that is far from the window is laid out with the live map.
  await mapIs(page, 'live');
  await expect(timeline(page, language)).toBeVisible();
  await expect(mapRegion(page, language)).toBeVisible();
  for (const name of [WORDS[language].play, WORDS[language].next, WORDS[language].previous]) {
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
  }
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(
    CHAPTERS.map((chapter) => chapter[language]),
  );
  const names = await placeButtons(page, language).allInnerTexts();
  expect(names.toSorted()).toEqual(PLACES.map((place) => place[language]).toSorted());
  const quotes = page.getByRole('article').locator('blockquote[lang="it"]');
  expect((await quotes.allInnerTexts()).toSorted()).toEqual(QUOTATIONS.map(({ text }) => text).toSorted());
}
