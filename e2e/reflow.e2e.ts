import type { Page } from '@playwright/test';
import { PLACES } from './support/story-facts.ts';
import { mapIs, placeButton, storyAddress } from './support/story-page.ts';
import { expect, test } from './support/test.ts';
import { WORDS, type Language } from './support/words.ts';

/** WCAG 1.4.10: 320 CSS pixels wide; a window of 1280 by 1024 is 320 by 256 of them at 400 %. */
const NARROW = { width: 320, height: 640 };
const MAGNIFIED = { width: 320, height: 256 };
const WIDE = { width: 1280, height: 800 };

/** Controls that are smaller than 44 by 44 pixels, but for those in a sentence: WCAG 2.5.5 and its exception "inline". */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input')].flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      const isSmall = width > 0 && (width < 44 || height < 44);
      const sentence = control.closest<HTMLElement>('p, li, figcaption, dd, td');
      const isInSentence = sentence !== null && sentence.innerText.trim() !== control.innerText.trim();
      return isSmall && !isInSentence ? [`${control.outerHTML.slice(0, 120)}: ${width} x ${height}`] : [];
    }),
  );
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const language of ['en', 'ru'] as const satisfies readonly Language[]) {
  test(`nothing is cut off or too small at 320 pixels and at 400 % (${language})`, async ({ page }) => {
    await page.goto(storyAddress({ language, map: 'poster' }));
    await mapIs(page, 'unavailable');
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await smallTargets(page), 'wide').toEqual([]);
    for (const size of [NARROW, MAGNIFIED]) {
      const where = `${size.width} by ${size.height}`;
      await page.setViewportSize(size);
      await expect.poll(() => overflow(page), { message: where }).toBeLessThanOrEqual(0);
      expect(await smallTargets(page), where).toEqual([]);
      const place = PLACES[4][language];
      await placeButton(page, place, language).click();
      const panel = page.getByRole('dialog', { name: place, exact: true });
      await expect(panel.getByRole('heading', { name: place, exact: true })).toBeInViewport({ ratio: 1 });
      await expect(panel.getByRole('button', { name: WORDS[language].close })).toBeInViewport({ ratio: 1 });
      expect(await overflow(page), `${where}, with a panel`).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
    }
    // In a low window the text has the window to itself once it has been reached.
    await page.getByRole('article').getByRole('heading').nth(2).scrollIntoViewIfNeeded();
    const isText = () => page.evaluate(() => Boolean(document.elementFromPoint(160, 128)?.closest('article')));
    await expect.poll(isText).toBe(true);
    await page.setViewportSize(WIDE);
  });
}
