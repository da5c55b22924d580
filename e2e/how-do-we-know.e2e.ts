import { mapIs, mapPicture, openStory, scrubTo } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

test('"How do we know?" dims what is reported and gives the reason for what is inferred', async ({ page }) => {
  await openStory(page, { t: 50 });
  await page.mouse.move(0, 0);
  const before = await mapPicture(page);
  const button = page.getByRole('button', { name: 'How do we know?', exact: true });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await mapIs(page, 'live');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  const reasons = page.getByRole('region', { name: 'How do we know?' });
  // The article says that the train left for Vladivostok, and next that Kim is at the cosmodrome.
  await expect(reasons).toContainText('Baranovsky – Ledyanaya, for Tsiolkovsky');
  expect((await mapPicture(page)).equals(before)).toBe(false);

  await button.click();
  await mapIs(page, 'live');
  await expect(reasons).toHaveCount(0);
  // The pointer still rests on the button, which shows it.
  await page.mouse.move(0, 0);
  expect((await mapPicture(page)).equals(before)).toBe(true);
});

test('the legend tells only what is on the map at this moment', async ({ page }) => {
  await openStory(page, { t: 30, map: 'poster' });
  await page.getByText('What the marks mean').click();
  const legend = page.getByRole('group').filter({ hasText: 'What the marks mean' });
  await expect(legend).toContainText('Travelled, as reported');
  await expect(legend).not.toContainText('Direction of a launch');
  await scrubTo(page, 64);
  await expect(legend).toContainText('Direction of a launch');
  await expect(legend).not.toContainText('The train');
});
