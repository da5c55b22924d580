import { difference } from './support/difference.ts';
import { filmSeconds, mapIs, mapPicture, openStory, placeButton, scrubTo, storyAddress } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

test('a link to a moment, a chapter or a place shows what the controls show', async ({ page }) => {
  test.setTimeout(180_000);
  await openStory(page);
  await page.getByRole('button', { name: 'Next chapter' }).click();
  await page.getByRole('button', { name: 'Next chapter' }).click();
  await mapIs(page, 'live');
  const chapter = await shown();
  await scrubTo(page, 58);
  const moment = await shown();
  await scrubTo(page, 20);
  await placeButton(page, 'Pyongyang').click();
  await mapIs(page, 'live');
  const place = await shown();

  await openStory(page, { chapter: 'khasan' });
  await expect(page.getByRole('heading', { name: 'Tuesday, the border' })).toBeInViewport();
  await isShown(chapter);

  expect(new URL(moment.address).searchParams.get('t')).toBe('58');
  await openStory(page, { t: 58 });
  expect(await filmSeconds(page)).toBe(58);
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await isShown(moment);

  expect(new URL(place.address).searchParams.get('place')).toBe('pyongyang');
  await openStory(page, { t: 20, place: 'pyongyang' });
  await expect(page.getByRole('dialog', { name: 'Pyongyang' })).toBeVisible();
  await isShown(place);
  await page.keyboard.press('Escape');
  await expect.poll(() => new URL(page.url()).searchParams.has('place')).toBe(false);

  async function shown() {
    return { picture: await mapPicture(page), address: page.url() };
  }

  async function isShown({ picture, address }: Awaited<ReturnType<typeof shown>>) {
    expect(difference(await mapPicture(page), picture), address).toBe('no difference');
    expect(page.url()).toBe(address);
  }
});

test('a chapter that is named in the address of the open page is gone to', async ({ page }) => {
  await openStory(page, { map: 'poster' });
  await page.evaluate(() => (location.hash = 'missiles'));
  await expect.poll(() => filmSeconds(page)).toBeGreaterThanOrEqual(53);
  expect(await filmSeconds(page)).toBeLessThan(67);
});

test('what the live map brings moves no text that a reader has scrolled to before', async ({ page }) => {
  let goOn = () => {};
  const held = new Promise<void>((resolve) => (goOn = resolve));
  await page.route(/\.(pm)?tiles$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(storyAddress({ language: 'en' }));
  const heading = page.getByRole('heading', { name: 'Meanwhile, two missiles' });
  await heading.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await expect.poll(() => filmSeconds(page)).toBeGreaterThan(50);
  await mapIs(page, 'poster');
  const before = await heading.boundingBox();
  goOn();
  await mapIs(page, 'live');
  const after = await heading.boundingBox();
  expect(Math.abs(after!.y - before!.y)).toBeLessThan(1);
});

test('a link that makes no sense opens the story at its start', async ({ page }) => {
  for (const search of ['t=soon', 't=-5', 'place=atlantis', '#no-such-chapter']) {
    await page.goto('about:blank');
    await page.goto(`kim-vostochny/en/?map=poster${search.startsWith('#') ? search : `&${search}`}`);
    await mapIs(page, 'unavailable');
    expect(await filmSeconds(page), search).toBe(0);
    await expect(page.getByRole('dialog'), search).toHaveCount(0);
  }
});

test('a link past the end opens at the end', async ({ page }) => {
  await openStory(page, { t: 9999, map: 'poster' });
  expect(await filmSeconds(page)).toBe(112);
  await expect(page.getByRole('button', { name: 'Replay' })).toBeVisible();
});
