import type { Page } from '@playwright/test';
import { CHAPTERS } from './support/story-facts.ts';
import { filmSeconds, mapBox, mapIs, openStory } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

/** Moves that many fingers by a way in CSS pixels, as a hand does within a fifth of a second. */
async function drag(page: Page, [dx, dy]: readonly [number, number], fingers = 1): Promise<void> {
  const map = await mapBox(page);
  const session = await page.context().newCDPSession(page);
  // On a machine that is busy the events themselves come late: they say when the hand moved.
  const began = Date.now() / 1000;
  const touch = (type: 'touchStart' | 'touchMove', share: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      timestamp: began + 0.2 * share,
      touchPoints: Array.from({ length: fingers }, (_, id) => ({
        x: map.x + map.width / 2 + dx * share,
        y: map.y + map.height / 2 + dy * share + id * 60,
        id,
      })),
    });
  await touch('touchStart', 0);
  for (let i = 1; i <= 5; i++) await touch('touchMove', i / 5);
  await session.send('Input.dispatchTouchEvent', {
    type: 'touchEnd',
    timestamp: began + 0.21,
    touchPoints: [],
  });
  await session.detach();
}

const chapterOf = (seconds: number) => CHAPTERS.findLast(({ start }) => start <= seconds)!.id;

test('a swipe over the map goes to the next chapter and back', async ({ page }) => {
  await openStory(page, { t: 30 });
  await drag(page, [-150, 12]);
  await expect.poll(async () => chapterOf(await filmSeconds(page))).toBe('toward-vladivostok');
  await mapIs(page, 'live');
  await drag(page, [150, -12]);
  await expect.poll(async () => chapterOf(await filmSeconds(page))).toBe('khasan');
  await expect(page.getByRole('button', { name: 'Back to the story' })).toHaveCount(0);
  await mapIs(page, 'live');

  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await drag(page, [150, 12]);
  await expect.poll(async () => chapterOf(await filmSeconds(page))).toBe('toward-vladivostok');
  await mapIs(page, 'live');
});

test('a finger that goes up over the map scrolls the story, and two fingers move the map', async ({ page }) => {
  await openStory(page, { t: 30 });
  const before = await page.evaluate(() => scrollY);
  await drag(page, [20, -120]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 40);
  const chapter = chapterOf(await filmSeconds(page));
  await mapIs(page, 'live');
  await drag(page, [-150, 0], 2);
  await expect(page.getByRole('button', { name: 'Back to the story' })).toBeVisible();
  expect(chapterOf(await filmSeconds(page))).toBe(chapter);
  await mapIs(page, 'live');
});
