import { CHAPTERS } from './support/story-facts.ts';
import { mapBox, mapRegion, openStory, placeButton, scrubTo } from './support/story-page.ts';
import { expect, test } from './support/test.ts';
import type { Page } from '@playwright/test';

const PHONE = { width: 390, height: 844 };

test.use({ viewport: PHONE, hasTouch: true });

test('on a phone the map is never covered by the narration', async ({ page }) => {
  await openStory(page, { map: 'poster' });
  for (const { id, settled } of CHAPTERS) {
    await scrubTo(page, settled);
    expect(await coveringMap(page), id).toEqual([]);
    const map = await mapBox(page);
    expect(map.height, `${id}: height of the map`).toBeGreaterThan(200);
    expect(map.y + map.height, `${id}: the map is in the window`).toBeLessThanOrEqual(PHONE.height);
  }
});

test('on a phone a panel stands below the map, and its text can be read', async ({ page }) => {
  await openStory(page, { t: 20, map: 'poster' });
  await placeButton(page, 'Vostochny Cosmodrome').tap();
  const panel = page.getByRole('dialog', { name: 'Vostochny Cosmodrome' });
  await expect(panel).toBeVisible();
  expect(await coveringMap(page)).toEqual([]);
  const [map, box] = [await mapBox(page), (await panel.boundingBox())!];
  expect(box.y).toBeGreaterThanOrEqual(map.y + map.height);
  expect(box.y + box.height).toBeLessThanOrEqual(PHONE.height);
  await panel.getByText('la nostra prima priorità').scrollIntoViewIfNeeded();
  await expect(panel.getByText('la nostra prima priorità')).toBeInViewport();
  await panel.getByRole('button', { name: 'Close' }).tap();
  await expect(panel).toBeHidden();
});

test('on a phone the page is as wide as the screen', async ({ page }) => {
  await openStory(page, { t: 20, map: 'poster' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  await page.goto('./');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
});

/** What lies over the map without being part of it, at 81 points of it. */
function coveringMap(page: Page): Promise<string[]> {
  return mapRegion(page).evaluate((map) => {
    const { left, top, width, height } = map.getBoundingClientRect();
    const found = new Set<string>();
    for (let i = 1; i < 10; i++) {
      for (let j = 1; j < 10; j++) {
        const element = document.elementFromPoint(left + (width * i) / 10, top + (height * j) / 10);
        if (element && !map.contains(element)) found.add(element.outerHTML.slice(0, 80));
      }
    }
    return [...found];
  });
}
