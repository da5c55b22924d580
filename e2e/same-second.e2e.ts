import { createHash } from 'node:crypto';
import { FILM_SECONDS } from './support/story-facts.ts';
import { mapIs, mapPicture, openStory, scrubTo, storyAddress } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

const SECONDS = 50;
const WINDOW = { width: 480, height: 520 };

test.use({ viewport: WINDOW });

/** Seconds to tenths from a fixed seed (Park and Miller 1988), so that a failure can be seen again. */
function randomSeconds(count: number): number[] {
  let state = 20230913;
  return Array.from({ length: count }, () => {
    state = (state * 48271) % 2147483647;
    return Math.round((state / 2147483647) * FILM_SECONDS * 10) / 10;
  });
}

test('a second looks the same however it was reached', async ({ page }) => {
  test.setTimeout(300_000);
  const seconds = randomSeconds(SECONDS);
  const hash = async () =>
    createHash('sha256')
      .update(await mapPicture(page))
      .digest('hex');
  await openStory(page);

  const there = new Map<number, string>();
  for (const t of seconds) {
    await scrubTo(page, t);
    there.set(t, await hash());
  }
  expect(new Set(there.values()).size, 'different pictures').toBeGreaterThan(SECONDS / 2);

  const back = [...seconds].reverse();
  for (const t of back) {
    await scrubTo(page, t);
    expect(await hash(), `second ${t}, on the way back`).toBe(there.get(t));
  }
  for (const t of seconds.slice(0, 4)) {
    await page.goto(storyAddress({ t }));
    await mapIs(page, 'live');
    expect(await hash(), `second ${t}, by its link`).toBe(there.get(t));
  }
  const [resized] = seconds;
  await scrubTo(page, resized!);
  await page.setViewportSize({ width: 700, height: 600 });
  await mapIs(page, 'live');
  await page.setViewportSize(WINDOW);
  await mapIs(page, 'live');
  await expect.poll(hash, { message: `second ${resized}, after a resize and back` }).toBe(there.get(resized!));
});

test('a second looks the same after playing to it', async ({ page }) => {
  await openStory(page, { t: 17 });
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await mapIs(page, 'moving');
  await expect.poll(async () => Number(await page.getByRole('slider').inputValue())).toBeGreaterThan(19);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await mapIs(page, 'live');
  const played = await mapPicture(page);
  const t = Number(new URL(page.url()).searchParams.get('t'));
  expect(t).toBeGreaterThan(19);
  await scrubTo(page, 90);
  await scrubTo(page, t);
  expect((await mapPicture(page)).equals(played)).toBe(true);
});
