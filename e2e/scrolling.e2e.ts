import { filmSeconds, openStory } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

test('scrolling the narration moves the clock, forward and back', async ({ page }) => {
  await openStory(page, { map: 'poster' });
  await page.getByRole('heading', { level: 1 }).hover();
  await page.mouse.wheel(0, 2500);
  await expect.poll(() => filmSeconds(page)).toBeGreaterThan(12);
  const far = await filmSeconds(page);
  await expect.poll(() => Number(new URL(page.url()).searchParams.get('t'))).toBeCloseTo(far, 0);
  await page.mouse.wheel(0, -800);
  await expect.poll(() => filmSeconds(page)).toBeLessThan(far);
  await page.mouse.wheel(0, -3000);
  await expect.poll(() => filmSeconds(page)).toBe(0);
});

test('scrolling to a chapter brings the film to that chapter', async ({ page }) => {
  await openStory(page, { map: 'poster' });
  await page.getByRole('heading', { name: 'Meanwhile, two missiles' }).evaluate((heading) => {
    scrollTo({ top: heading.getBoundingClientRect().top + scrollY - 100, behavior: 'instant' });
  });
  await expect.poll(() => filmSeconds(page)).toBeGreaterThanOrEqual(53);
  expect(await filmSeconds(page)).toBeLessThan(67);
});

test('scrolling pauses the film: the reader has taken over', async ({ page }) => {
  await openStory(page, { t: 20, map: 'poster' });
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(() => filmSeconds(page)).toBeGreaterThan(20.2);
  await page.mouse.move(200, 500);
  await page.mouse.wheel(0, 400);
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});
