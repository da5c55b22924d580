import { PLACES, QUOTATIONS } from './support/story-facts.ts';
import { filmSeconds, openStory, placeButton, placeButtons, timeline } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

test('each place of the story is one button', async ({ page }) => {
  await openStory(page, { map: 'poster' });
  const names = await placeButtons(page).allInnerTexts();
  expect(names.toSorted()).toEqual(PLACES.map(({ en }) => en).toSorted());
});

for (const language of ['it', 'en'] as const) {
  test(`each place opens a panel with the quotations that belong to it (${language})`, async ({ page }) => {
    await openStory(page, { language, map: 'poster' });
    for (const place of PLACES) {
      await placeButton(page, place[language], language).click();
      const panel = page.getByRole('dialog', { name: place[language], exact: true });
      await expect(panel).toBeVisible();
      const originals = panel.locator('blockquote[lang="it"]');
      const expected = QUOTATIONS.filter((quotation) => quotation.place === place.id);
      await expect(originals).toHaveCount(expected.length);
      expect((await originals.allInnerTexts()).toSorted()).toEqual(expected.map(({ text }) => text).toSorted());
      if (language === 'en') await expect(panel.locator('blockquote[lang="en"]')).toHaveCount(expected.length);
      for (const { text, speaker, paragraph } of expected) {
        const quote = panel.getByRole('figure').filter({ hasText: text });
        await expect(quote.locator('cite')).toHaveText(speaker);
        await expect(quote).toContainText(`${language === 'en' ? 'paragraph' : 'paragrafo'} ${paragraph}`);
        await expect(quote.getByRole('link', { name: /Vostochny/ })).toHaveAttribute('href', '#source-article');
      }
    }
  });
}

test('a place where nobody is quoted shows what is known of it, with the source; the sea has both of its names', async ({
  page,
}) => {
  await openStory(page, { map: 'poster' });
  await placeButton(page, 'Sunan').click();
  const panel = page.getByRole('dialog', { name: 'Sunan' });
  await expect(panel).toContainText('11:43');
  await expect(panel).toContainText('paragraph 31');
  await expect(panel).toContainText('South Korean Joint Chiefs of Staff');
  await placeButton(page, 'East Sea').click();
  await expect(page.getByRole('dialog', { name: 'East Sea' })).toContainText('Sea of Japan');
});

test('a panel is closed with Escape or its button, and the focus goes back to where it came from', async ({ page }) => {
  await openStory(page, { map: 'poster' });
  const button = placeButton(page, 'Vladivostok');
  const panel = page.getByRole('dialog', { name: 'Vladivostok' });
  for (const close of [
    () => page.keyboard.press('Escape'),
    () => panel.getByRole('button', { name: 'Close' }).click(),
  ]) {
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(panel).toBeFocused();
    await close();
    await expect(panel).toBeHidden();
    await expect(button).toBeFocused();
  }
});

test('the time of a quotation leads to the moment of the film that tells it', async ({ page }) => {
  await openStory(page, { map: 'poster' });
  await placeButton(page, 'Pyongyang').click();
  const panel = page.getByRole('dialog', { name: 'Pyongyang' });
  await panel.getByRole('button', { name: /^Show this moment: .*13 September 2023/ }).click();
  // Putin's words about Shoigu are told in the chapter "Putin waits, and answers", 67 to 76 s.
  expect(await filmSeconds(page)).toBeGreaterThanOrEqual(67);
  expect(await filmSeconds(page)).toBeLessThan(76);
  await expect(timeline(page)).toHaveAttribute('aria-valuetext', /Wednesday 13 September 2023/);
  await expect(page.getByRole('region', { name: 'Putin waits, and answers' })).toBeInViewport();
});
