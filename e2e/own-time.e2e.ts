import { openStory } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

test('a reader can see the time of the place, and the own time on demand', async ({ page }) => {
  // 11:43 in Korea (UTC+9) is 04:43 in Rome in September (UTC+2).
  await openStory(page, { t: 55.7, map: 'poster' });
  const clock = page.getByRole('toolbar', { name: 'Film' }).getByRole('button', { name: /September 2023/ });
  await expect(clock).toContainText(/11:43.*Sunan time \(UTC\+9\)/);
  await clock.click();
  await expect(clock).toContainText(/04:43.*your time \(UTC\+2\)/);
  await clock.click();
  await expect(clock).toContainText('11:43');
});
