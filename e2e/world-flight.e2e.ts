import type { Page } from '@playwright/test';
import { pixelsOf, spotOf } from './support/colours.ts';
import { pixelOf, type Point } from './support/mercator.ts';
import { mapBox, mapIs, mapPicture, mapRegion, placeButton } from './support/story-page.ts';
import { expect, test } from './support/test.ts';
import { tokenColour } from './support/tokens.ts';

// Typed here by hand, from the sources that places.geojson names. Longitudes go on past 180, as the flight did.
const ATKA = [-174.2 + 360, 52.2] as const;
const ATTU = [173.2448, 52.9301] as const;
const NIKOLSKOYE = [165.9973, 55.1973] as const;

/** 16 May 1924: the three that are left lie at Nikolskoye, beyond the antimeridian. */
const AT_NIKOLSKOYE = 37.6;

test('the aeroplanes stand where they are beyond the antimeridian, and a click there finds the place', async ({
  page,
}) => {
  // Atka lies on this side of the meridian and Attu on the other: the mark of a chosen place tells where each is drawn.
  await page.goto(`world-flight-1924/?t=${AT_NIKOLSKOYE}`);
  const atka = await chosenSpot(page, 'Atka');
  const attu = await chosenSpot(page, 'Attu');
  await page.keyboard.press('Escape');
  expect(attu.x, 'west is left, over the meridian too').toBeLessThan(atka.x);

  const nikolskoye = pixelOf(NIKOLSKOYE, [
    [ATTU, attu],
    [ATKA, atka],
  ]);
  await mapIs(page, 'live');
  const map = await mapBox(page);
  const [x, y] = [map.x + nikolskoye.x, map.y + nikolskoye.y];
  const around = (right: number, down: number) =>
    page.screenshot({ clip: { x: Math.round(x) + right - 6, y: Math.round(y) + down - 6, width: 12, height: 12 } });
  const journey = await tokenColour(page, 'journey');
  // A body 4.4 pixels wide lies across the square of twelve; there is open sea sixty pixels below.
  expect(pixelsOf(await around(0, 0), journey)).toBeGreaterThan(30);
  expect(pixelsOf(await around(0, 60), journey)).toBe(0);

  await page.mouse.click(x, y);
  await expect(page.getByRole('dialog', { name: 'Nikolskoye' })).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'Nikolskoye' }).locator('blockquote')).toContainText(
    'Having crossed the 180th meridian time advances a whole day',
  );
});

test('the legend tells of aeroplanes, and of those that were lost', async ({ page }) => {
  await page.goto('world-flight-1924/?t=24&map=poster');
  await mapIs(page, 'unavailable');
  const legend = mapRegion(page).getByRole('group').filter({ hasText: 'What the marks mean' });
  await legend.getByText('What the marks mean', { exact: true }).click();
  await expect(legend.getByRole('listitem').filter({ hasText: /^\s*The aircraft/ })).toHaveCount(1);
  await expect(legend.getByRole('listitem').filter({ hasText: 'Where a vehicle was lost' })).toHaveCount(1);
});

test('a disputed figure is told with both versions and both sources', async ({ page }) => {
  await page.goto('world-flight-1924/#sums');
  const chapter = page.getByRole('region', { name: 'How far, how long?' });
  await chapter.getByText(/^How do we know/).click();
  const claim = chapter.getByRole('listitem').filter({ hasText: '27,553 miles' }).first();
  await expect(claim).toContainText('The other version: Wikipedia has 26,345 miles');
  await expect(claim).toContainText('Douglas World Cruiser');
  await expect(claim).toContainText('First aerial circumnavigation');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the four aeroplanes have their names on the map', async ({ page, problems }) => {
    // Chromium calls it a matter of policy when it does not preload modules that it will not run.
    problems.expect(/assets\/.*\.js \(csp\)/);
    await page.goto('world-flight-1924/');
    for (const name of ['Chicago', 'Boston', 'New Orleans']) {
      await expect(mapRegion(page).locator('text', { hasText: name }).first()).toBeVisible();
    }
  });
});

test('in Arabic the page runs from right to left, and what is quoted in English from left to right', async ({
  page,
}) => {
  await page.goto('world-flight-1924/ar/?t=33');
  await mapIs(page, 'live');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('حول العالم عام 1924');
  const [map, title] = await Promise.all([
    page
      .locator('section')
      .and(page.getByRole('region', { name: 'خريطة القصة' }))
      .boundingBox(),
    page.getByRole('heading', { name: 'اليوم المفقود' }).boundingBox(),
  ]);
  expect(title!.x, 'the narration stands right of the map').toBeGreaterThan(map!.x + map!.width);
  await expect(page.getByRole('slider', { name: 'الخط الزمني' })).toHaveAttribute('aria-valuetext', /مايو 1924/);
  const original = page.getByRole('article').locator('blockquote[lang="en"]').first();
  expect(await original.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
});

async function chosenSpot(page: Page, place: string): Promise<Point> {
  await placeButton(page, place).click();
  await mapIs(page, 'live');
  return spotOf(await mapPicture(page), await tokenColour(page, 'selection'), 8);
}
