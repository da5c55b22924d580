import { coloursIn, pixelsOf, pixelsTurnedTo } from './support/colours.ts';
import { mapPicture, openStory, scrubTo } from './support/story-page.ts';
import { expect, test } from './support/test.ts';
import { tokenColour } from './support/tokens.ts';

test('a reader sees the route on a live map, and the travelled line grows with the film', async ({ page }) => {
  await openStory(page, { t: 17 });
  const journey = await tokenColour(page, 'journey');
  const early = pixelsOf(await mapPicture(page), journey);
  await scrubTo(page, 23);
  expect(pixelsOf(await mapPicture(page), journey)).toBeGreaterThan(1.2 * early);
  await scrubTo(page, 66);
  const picture = await mapPicture(page);
  expect(coloursIn(picture), 'colours of a map that is not blank').toBeGreaterThan(200);
  expect(pixelsOf(picture, journey), 'pixels of the journey').toBeGreaterThan(300);
});

test('a launch is seen from its own minute on', async ({ page }) => {
  // The chapter tells the 16 minutes from 11:40 on in the 14 seconds from 53 on; the first launch is at 11:43.
  const second = (minute: number) => Math.round(10 * (53 + (14 * (minute - 40)) / 16)) / 10;
  await openStory(page, { t: second(42.5) });
  const before = await mapPicture(page);
  await scrubTo(page, second(48));
  const after = await mapPicture(page);
  // The fan is translucent: it turns the sea and the land below it towards the colour of the launches.
  const launch = await tokenColour(page, 'launch');
  expect(pixelsTurnedTo(before, after, launch)).toBeGreaterThan(3000);
});
