import { filmSeconds, mapPicture, openStory, scrubTo } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('readers who want no motion see each chapter as one still', async ({ page }) => {
  await openStory(page, { t: 54 });
  const early = await mapPicture(page);
  await scrubTo(page, 58);
  const middle = await mapPicture(page);
  await scrubTo(page, 66);
  expect(middle.equals(early)).toBe(true);
  expect((await mapPicture(page)).equals(early)).toBe(true);
});

test('where others play, they step from still to still', async ({ page }) => {
  await openStory(page, { map: 'poster' });
  const step = page.getByRole('button', { name: 'Next still' });
  await step.click();
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /12 September 2023/);
  const stopped = await filmSeconds(page);
  await step.click();
  expect(await filmSeconds(page)).toBeGreaterThan(stopped);
  await expect(page.getByRole('button', { name: 'Pause' })).toHaveCount(0);
});
