import { spotOf } from './support/colours.ts';
import { pixelOf, type Point } from './support/mercator.ts';
import { mapBox, mapIs, mapPicture, openStory, placeButton } from './support/story-page.ts';
import { expect, test } from './support/test.ts';
import { tokenColour } from './support/tokens.ts';

// Typed here by hand, from the sources that places.geojson names: longitude, latitude.
const PYONGYANG = [125.7547, 39.0339] as const;
const VLADIVOSTOK = [131.8735, 43.1056] as const;
const KHASAN = [130.6453, 42.4281] as const;

test('a click on the map where Khasan lies opens its panel, one far from every place opens nothing', async ({
  page,
}) => {
  // All three places are in view at this second. The mark of a chosen place tells where the map draws it.
  await openStory(page, { t: 20 });
  const pyongyang = await chosenSpot('Pyongyang');
  const vladivostok = await chosenSpot('Vladivostok');
  const map = await mapBox(page);
  await page.mouse.click(map.x + map.width / 2, map.y + map.height - 60);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const khasan = pixelOf(KHASAN, [
    [PYONGYANG, pyongyang],
    [VLADIVOSTOK, vladivostok],
  ]);
  await page.mouse.click(map.x + khasan.x, map.y + khasan.y);
  await expect(page.getByRole('dialog', { name: 'Khasan' })).toBeVisible();
  await mapIs(page, 'live');
  const drawn = await selectedSpot();
  expect(Math.hypot(drawn.x - khasan.x, drawn.y - khasan.y), 'pixels beside Web Mercator').toBeLessThan(2);

  async function chosenSpot(place: string): Promise<Point> {
    await placeButton(page, place).click();
    await mapIs(page, 'live');
    const spot = await selectedSpot();
    await page.keyboard.press('Escape');
    await mapIs(page, 'live');
    return spot;
  }

  async function selectedSpot(): Promise<Point> {
    return spotOf(await mapPicture(page), await tokenColour(page, 'selection'), 8);
  }
});
