import type { Page } from '@playwright/test';
import { filmSeconds, mapIs, openStory } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

/** What a reader does to have the film stop, by its name. */
const WAYS: Record<string, (page: Page) => Promise<void>> = {
  'the pause button': (page) => page.getByRole('button', { name: 'Pause', exact: true }).click(),
  Escape: (page) => page.keyboard.press('Escape'),
  'a key that steps': (page) => page.keyboard.press('ArrowRight'),
  'the wheel over the text': async (page) => {
    await page.mouse.move(150, 500);
    await page.mouse.wheel(0, 120);
  },
  'a place that is opened': (page) => page.getByRole('button', { name: 'Khasan', exact: true }).first().click(),
};

test('the film stops at once, whatever the reader does to stop it', async ({ page }) => {
  test.setTimeout(180_000);
  await openStory(page, { t: 26 });
  for (const [name, stop] of Object.entries(WAYS)) {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await mapIs(page, 'moving');
    await page.mouse.move(5, 5);
    await stop(page);
    await expect(page.getByRole('button', { name: 'Play', exact: true }), name).toBeVisible();
    // The slider stands where the film does: it is asked in each frame of the next half second.
    const moved = await page.evaluate(async () => {
      const slider = document.querySelector<HTMLInputElement>('input[type=range]')!;
      await new Promise((resolve) => setTimeout(resolve, 100));
      const stood = slider.value;
      const end = performance.now() + 500;
      while (performance.now() < end) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        if (slider.value !== stood) return `${stood} to ${slider.value}`;
      }
      return null;
    });
    expect(moved, name).toBeNull();
    await mapIs(page, 'live');
  }
});

test('nothing moves before the reader asks for it', async ({ page }) => {
  await openStory(page);
  const [seconds, scroll] = [await filmSeconds(page), await page.evaluate(() => scrollY)];
  const moving = await page.evaluate(async () => {
    const end = performance.now() + 2000;
    while (performance.now() < end) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (document.documentElement.dataset['map'] === 'moving') return true;
    }
    return document.getAnimations().some(({ playState }) => playState === 'running');
  });
  expect(moving).toBe(false);
  expect([await filmSeconds(page), await page.evaluate(() => scrollY)]).toEqual([seconds, scroll]);
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});
