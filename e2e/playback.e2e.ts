import { CHAPTERS, FILM_SECONDS } from './support/story-facts.ts';
import { filmSeconds, mapIs, openStory, timeline } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

test('play and pause are one button, and what stands still is live again', async ({ page }) => {
  await openStory(page, { t: 26 });
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await mapIs(page, 'moving');
  await expect.poll(() => filmSeconds(page)).toBeGreaterThan(26.5);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  const seconds = await filmSeconds(page);
  await mapIs(page, 'live');
  expect(await filmSeconds(page)).toBe(seconds);
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await expect.poll(() => new URL(page.url()).searchParams.get('t')).not.toBe('26');
});

test('the film runs from its start to its end and offers to be seen again', async ({ page }) => {
  // The page's clock jumps by half a second at a time, the longest step that the film takes.
  await page.clock.install();
  await openStory(page, { map: 'poster' });
  const speed = page.getByRole('button', { name: /^Speed/ });
  await speed.click();
  await expect(speed).toHaveAccessibleName('Speed: 2×');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const replay = page.getByRole('button', { name: 'Replay' });
  const told = new Set<string>();
  let last = -1;
  while (!(await replay.isVisible())) {
    const { seconds, chapter } = await state();
    expect(seconds, 'the clock never goes back').toBeGreaterThanOrEqual(last);
    last = seconds;
    if (chapter) told.add(chapter);
    await page.clock.fastForward(490);
  }
  expect(await filmSeconds(page)).toBe(FILM_SECONDS);
  expect([...told]).toEqual(CHAPTERS.map(({ en }) => en));
  await replay.click();
  await expect.poll(() => filmSeconds(page)).toBeLessThan(10);

  /** The film second, and the title of the chapter that is being read: the last one above the middle of the window. */
  async function state() {
    return page.evaluate(() => {
      const titles = [...document.querySelectorAll('article h2')];
      const above = titles.filter((title) => title.getBoundingClientRect().top < window.innerHeight / 2);
      const slider = document.querySelector<HTMLInputElement>('input[type=range]');
      return { seconds: Number(slider!.value), chapter: above.at(-1)?.textContent };
    });
  }
});

test('playing scrolls the narration along', async ({ page }) => {
  await openStory(page, { t: 60, map: 'poster' });
  const before = await page.evaluate(() => scrollY);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(() => page.evaluate(() => scrollY), { timeout: 30_000 }).toBeGreaterThan(before + 60);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
});

test('in real time the film reaches its end and stops there', async ({ page }) => {
  await openStory(page, { t: 110 });
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Replay' })).toBeVisible({ timeout: 30_000 });
  await expect(timeline(page)).toHaveValue(String(FILM_SECONDS));
  await mapIs(page, 'live');
});
