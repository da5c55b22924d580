import { CHAPTERS, QUOTATIONS } from './support/story-facts.ts';
import { openStory, placeButtons, timeline } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

test('on paper the controls are gone and the text is there', async ({ page }) => {
  await openStory(page);
  await page.emulateMedia({ media: 'print' });
  await expect(timeline(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeHidden();
  await expect(page.getByRole('combobox', { name: 'Colours' })).toBeHidden();
  await expect(placeButtons(page).first()).toBeHidden();
  for (const { en } of CHAPTERS) await expect(page.getByRole('heading', { name: en, exact: true })).toBeVisible();
  for (const { text } of QUOTATIONS) await expect(page.getByRole('article').getByText(text)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
});

test('dark colours are not printed', async ({ page }) => {
  await openStory(page, { theme: 'dark', map: 'poster' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const [paper, ink] = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return [backgroundColor, color].map((css) => Math.max(...css.match(/\d+/g)!.slice(0, 3).map(Number)));
  });
  expect(paper).toBeGreaterThan(200);
  expect(ink).toBeLessThan(100);
});
