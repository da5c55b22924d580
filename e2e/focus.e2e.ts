import type { Page } from '@playwright/test';
import { FILM_SECONDS } from './support/story-facts.ts';
import { filmSeconds, mapIs, mapRegion, openStory, placeButton, storyAddress, timeline } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

/** Where the focus is: in which part of the page, and on what. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement!;
    const title = document.querySelector('h1')!;
    const isAfterTitle = Boolean(title.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
    const part = element.closest('article') ? 'story' : isAfterTitle ? 'map' : 'top';
    return { part, tag: element.localName, name: element.getAttribute('aria-label') ?? element.textContent.trim() };
  });
}

test('the keyboard reaches all of the map, in few steps', async ({ page }) => {
  await openStory(page, { t: 30 });

  await page.keyboard.press('Tab');
  expect((await focused(page)).name).toBe('Skip to the story');
  await expect(page.getByRole('link', { name: 'Skip to the story' })).toBeInViewport();
  const stops = [];
  for (let i = 0; i < 40 && stops.at(-1)?.part !== 'story'; i++) {
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
  }
  const ofMap = stops.filter(({ part }) => part === 'map');
  expect(stops.at(-1)?.part).toBe('story');
  expect(ofMap.length, JSON.stringify(ofMap)).toBeLessThanOrEqual(8);
  expect(ofMap.filter(({ tag }) => tag === 'canvas')).toHaveLength(1);

  // The map is one stop, which the arrow keys move.
  const canvas = mapRegion(page).locator('canvas').first();
  // The story that the focus went into has scrolled, and the film with it.
  await timeline(page).fill('30');
  await mapIs(page, 'live');
  await canvas.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Back to the story' })).toBeVisible();
  expect(await filmSeconds(page), 'the film stays').toBe(30);
  await mapIs(page, 'live');
  await page.getByRole('button', { name: 'Back to the story' }).press('Enter');

  // Buttons that belong together are one stop.
  await page.getByRole('button', { name: 'Previous chapter' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: /^Speed/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(timeline(page)).toBeFocused();
  await timeline(page).fill('30');

  for (const [key, seconds] of [
    ['ArrowRight', 31],
    ['ArrowUp', 32],
    ['ArrowLeft', 31],
    ['ArrowDown', 30],
    ['End', FILM_SECONDS],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    expect(await filmSeconds(page), key).toBeCloseTo(seconds, 5);
  }
  const before = await timeline(page).getAttribute('aria-valuetext');
  await page.keyboard.press('PageUp');
  // The second chapter begins at 12 s.
  expect(await filmSeconds(page)).toBeGreaterThanOrEqual(12);
  expect(await timeline(page).getAttribute('aria-valuetext')).not.toBe(before);
  await page.keyboard.press('PageDown');
  expect(await filmSeconds(page)).toBeLessThan(12);

  await page.getByRole('link', { name: 'Skip to the record' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'The record' })).toBeInViewport();
  await page.keyboard.press('Tab');
  expect((await focused(page)).part).not.toBe('story');
  await page.getByRole('link', { name: 'Skip to the story' }).press('Enter');
  await page.keyboard.press('Tab');
  expect((await focused(page)).part).toBe('story');
});

test('each chapter and each opened place is announced once, and nothing while the film runs fast', async ({ page }) => {
  await page.goto(storyAddress({ t: 6, map: 'poster' }));
  await mapIs(page, 'unavailable');
  await page.evaluate(() => {
    const said: string[] = [];
    (globalThis as unknown as { said: string[] }).said = said;
    for (const status of document.querySelectorAll('[role=status]')) {
      const listener = new MutationObserver(() => status.textContent && said.push(status.textContent));
      listener.observe(status, { childList: true, characterData: true, subtree: true });
    }
  });
  const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  const next = page.getByRole('button', { name: 'Next chapter' });
  const speed = page.getByRole('button', { name: /^Speed/ });
  const expected: string[] = [];
  const hears = async (sentence: string) => {
    expected.push(sentence);
    await expect.poll(said).toEqual(expected);
  };

  await next.evaluate((button: HTMLElement) => [1, 2, 3].forEach(() => button.click()));
  await hears('Chapter 4 of 11: In the direction of Vladivostok');
  await placeButton(page, 'Khasan').click();
  await hears('Khasan. Position within 0.5 km.');
  await page.keyboard.press('Escape');
  await placeButton(page, 'Khasan').click();
  await hears('Khasan. Position within 0.5 km.');
  await page.keyboard.press('Escape');

  // The fifth chapter begins at 43 s, the sixth at 53 s.
  await timeline(page).fill('42.5');
  await speed.click();
  await expect(speed).toHaveAccessibleName('Speed: 2×');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(() => filmSeconds(page)).toBeGreaterThan(46);
  expect(await said()).toEqual(expected);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await hears('Chapter 5 of 11: The stretch that nobody tells');

  await timeline(page).fill('52.5');
  await speed.click();
  await expect(speed).toHaveAccessibleName('Speed: 0.5×');
  await speed.click();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await hears('Chapter 6 of 11: Meanwhile, two missiles');
  await page.keyboard.press('Escape');
  expect(await said()).toEqual(expected);
});
