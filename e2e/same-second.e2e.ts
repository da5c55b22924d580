import { difference } from './support/difference.ts';
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
  await openStory(page);
  const there = new Map<number, Buffer>();
  for (const t of seconds) {
    await scrubTo(page, t);
    there.set(t, await mapPicture(page));
  }
  expect(difference(there.get(seconds[0]!)!, there.get(seconds[1]!)!), 'two seconds').not.toBe('no difference');
  const isSame = async (t: number, way: string) => {
    expect(difference(there.get(t)!, await mapPicture(page)), `second ${t}, ${way}`).toBe('no difference');
  };
  for (const t of [...seconds].reverse()) {
    await scrubTo(page, t);
    await isSame(t, 'on the way back');
  }
  for (const t of seconds.slice(0, 4)) {
    await page.goto(storyAddress({ t }));
    await mapIs(page, 'live');
    await isSame(t, 'by its link');
  }
  const [resized] = seconds;
  await scrubTo(page, resized!);
  await page.setViewportSize({ width: 700, height: 600 });
  await mapIs(page, 'live');
  await page.setViewportSize(WINDOW);
  await scrubTo(page, seconds[1]!);
  await scrubTo(page, resized!);
  await isSame(resized!, 'after a resize and back');
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
