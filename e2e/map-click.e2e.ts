import { spotOf } from './support/colours.ts';
import { pixelOf, type Point } from './support/mercator.ts';
import { mapBox, mapIs, mapPicture, openStory } from './support/story-page.ts';
import { expect, test } from './support/test.ts';
import { tokenColour } from './support/tokens.ts';

// Typed here by hand, from the sources that places.geojson names: longitude, latitude.
const PYONGYANG = [125.7547, 39.0339] as const;
const VLADIVOSTOK = [131.8735, 43.1056] as const;
const KHASAN = [130.6453, 42.4281] as const;

test('a click on the map where Khasan lies opens its panel', async ({ page }) => {
  // All three places are in view at this second. The mark of a chosen place tells where the map draws it.
  await openStory(page, { t: 20, place: 'pyongyang' });
  const pyongyang = await chosenSpot();
  await openStory(page, { t: 20, place: 'vladivostok' });
  const vladivostok = await chosenSpot();
  await page.keyboard.press('Escape');

  const khasan = pixelOf(KHASAN, [
    [PYONGYANG, pyongyang],
    [VLADIVOSTOK, vladivostok],
  ]);
  const map = await mapBox(page);
  await page.mouse.click(map.x + khasan.x, map.y + khasan.y);
  await expect(page.getByRole('dialog', { name: 'Khasan' })).toBeVisible();
  await mapIs(page, 'live');
  const drawn = await chosenSpot();
  expect(Math.hypot(drawn.x - khasan.x, drawn.y - khasan.y), 'pixels beside Web Mercator').toBeLessThan(2);

  async function chosenSpot(): Promise<Point> {
    return spotOf(await mapPicture(page), await tokenColour(page, 'selection'), 8);
  }
});

test('a click on the map far from every place opens nothing', async ({ page }) => {
  await openStory(page, { t: 20 });
  const map = await mapBox(page);
  await page.mouse.click(map.x + map.width / 2, map.y + map.height - 60);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await mapIs(page, 'live');
});
