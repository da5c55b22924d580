import { pictureCheck } from './support/picture-check.ts';
import { PLACES } from './support/story-facts.ts';
import { mapIs, mapPicture, mapRegion, openStory, placeButton } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

/** The map is small here: the ground is looked at, not the page. */
const WINDOW = { width: 480, height: 520 };
const LEAST_ZOOM = 3;
const GREATEST_ZOOM = 10;
const KEPT_ZOOMS = [4, 7, 10];

const HALF = PLACES.length / 2;
const HALVES = [PLACES.slice(0, HALF), PLACES.slice(HALF)];

test.use({ viewport: WINDOW });

for (const places of HALVES) {
  test(`the ground holds from the continent to ${places.map(({ en }) => en).join(', ')}`, async ({
    page,
    browser,
  }, info) => {
    test.setTimeout(300_000);
    const check = await pictureCheck(browser, info);
    await openStory(page);
    const further = page.getByRole('button', { name: 'Zoom out' });
    const closer = page.getByRole('button', { name: 'Zoom in' });
    for (const { id, en } of places) {
      await placeButton(page, en).click();
      await mapRegion(page).evaluate((map) => map.scrollIntoView({ block: 'start', behavior: 'instant' }));
      // Each button goes to the next whole zoom; the map ends at half a level.
      for (let i = 0; i < 12; i++) await further.click();
      for (let zoom = 1; zoom < LEAST_ZOOM; zoom++) await closer.click();
      for (let zoom = LEAST_ZOOM; zoom <= GREATEST_ZOOM; zoom++) {
        await closer.click();
        await mapIs(page, 'live');
        await expect(page.getByText(/Part of the base map could not be loaded/)).toHaveCount(0);
        if (!KEPT_ZOOMS.includes(zoom)) continue;
        expect.soft(await mapPicture(page)).toMatchSnapshot(`ground-${id}-${zoom}.png`, check);
      }
      await page.keyboard.press('Escape');
    }
  });
}
