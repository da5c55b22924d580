import { CHAPTERS, FILM_SECONDS } from './support/story-facts.ts';
import { filmSeconds, openStory } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

test('space plays and pauses, the arrows step, Home and End go to the ends', async ({ page }) => {
  await openStory(page, { t: 30, map: 'poster' });
  await page.keyboard.press('ArrowRight');
  expect(await filmSeconds(page)).toBeCloseTo(31, 5);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await filmSeconds(page)).toBeCloseTo(29, 5);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await page.keyboard.press('End');
  expect(await filmSeconds(page)).toBe(FILM_SECONDS);
  await page.keyboard.press('Home');
  expect(await filmSeconds(page)).toBe(0);
});

test('the buttons for the next and the previous chapter visit every chapter', async ({ page }) => {
  await openStory(page, { map: 'poster' });
  const next = page.getByRole('button', { name: 'Next chapter' });
  const previous = page.getByRole('button', { name: 'Previous chapter' });
  for (const [i, { start, en }] of CHAPTERS.entries()) {
    if (i > 0) await next.click();
    const seconds = await filmSeconds(page);
    expect(seconds, en).toBeGreaterThanOrEqual(start);
    expect(seconds, en).toBeLessThan(CHAPTERS[i + 1]?.start ?? FILM_SECONDS);
    await expect(page.getByRole('region', { name: en, exact: true })).toBeInViewport();
  }
  for (const { start, en } of CHAPTERS.slice(0, -1).toReversed()) {
    await previous.click();
    expect(await filmSeconds(page), en).toBeGreaterThanOrEqual(start);
    await expect(page.getByRole('region', { name: en, exact: true })).toBeInViewport();
  }
  expect(await filmSeconds(page)).toBeLessThan(CHAPTERS[1].start);
});
