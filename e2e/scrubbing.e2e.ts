import { filmSeconds, mapShows, openStory, scrubTo, timeline } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

test('the slider is moved with the keyboard, both ways', async ({ page }) => {
  await openStory(page, { t: 40, map: 'poster' });
  const slider = timeline(page);
  await slider.focus();
  const text = await slider.getAttribute('aria-valuetext');
  await page.keyboard.press('End');
  await expect(slider).toHaveValue('112');
  await page.keyboard.press('Home');
  await expect(slider).toHaveValue('0');
  await page.keyboard.press('PageUp');
  const far = await filmSeconds(page);
  expect(far).toBeGreaterThan(1);
  await page.keyboard.press('ArrowLeft');
  expect(await filmSeconds(page)).toBeLessThan(far);
  await expect(slider).not.toHaveAttribute('aria-valuetext', text!);
  await mapShows(page);
});

test('the slider tells the time of the story in words, as exactly as it is known', async ({ page }) => {
  await openStory(page, { t: 30, map: 'poster' });
  await expect(timeline(page)).toHaveAttribute('aria-valuetext', 'Tuesday 12 September 2023, in the day, Khasan');
  // 11:43 is told 3 of 16 minutes into the 14 seconds from 53 on.
  await scrubTo(page, 55.7);
  await expect(timeline(page)).toHaveAttribute(
    'aria-valuetext',
    'Wednesday 13 September 2023, 11:43, Sunan time (UTC+9)',
  );
});
