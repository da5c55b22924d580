import { pictureCheck } from './support/picture-check.ts';
import { PLACES } from './support/story-facts.ts';
import { mapIs, mapPicture, mapRegion, openStory } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

/** The map is small here: the ground is looked at, not the page. */
const WINDOW = { width: 480, height: 520 };
const LEAST_ZOOM = 3;
const GREATEST_ZOOM = 10;
const KEPT_ZOOMS = [4, 7, 10];

test.use({ viewport: WINDOW });

for (const { id, en } of PLACES) {
  test(`the ground holds from the continent to ${en}`, async ({ page, browser }, info) => {
    await openStory(page, { place: id });
    await mapRegion(page).evaluate((map) => map.scrollIntoView({ block: 'start', behavior: 'instant' }));
    const further = page.getByRole('button', { name: 'Zoom out' });
    const closer = page.getByRole('button', { name: 'Zoom in' });
    // Each button goes to the next whole zoom; the map ends at half a level.
    for (let i = 0; i < 12; i++) await further.click();
    for (let zoom = 1; zoom < LEAST_ZOOM; zoom++) await closer.click();
    const check = await pictureCheck(browser, info);
    for (let zoom = LEAST_ZOOM; zoom <= GREATEST_ZOOM; zoom++) {
      await closer.click();
      await mapIs(page, 'live');
      await expect(page.getByText(/Part of the base map could not be loaded/)).toHaveCount(0);
      if (KEPT_ZOOMS.includes(zoom)) expect(await mapPicture(page)).toMatchSnapshot(`ground-${id}-${zoom}.png`, check);
    }
  });
}
