import type { Page, Route } from '@playwright/test';
import { mapIs, openStory, scrubTo, storyAddress } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

const NOTICE = /Part of the base map could not be loaded/;

/** The first bytes of an archive are its header and directory, without which nothing else can be found. */
const HEADER_BYTES = 16384;

/** A story opened after its start: the ground of its start comes in a file of its own. */
const LATER = storyAddress({ t: 1 });

/** Answers requests for the base map's archives in another way; the rest of the site is as it is. */
async function answerArchives(page: Page, answer: (route: Route, start: number) => Promise<void>): Promise<void> {
  await page.route(/\.pmtiles/, async (route) => {
    const range = await route.request().headerValue('range');
    await answer(route, Number(/bytes=(\d+)/.exec(range ?? '')?.[1] ?? 0));
  });
}

/** The story can be read and played on, and one plain sentence says what is missing. */
async function expectUsable(page: Page): Promise<void> {
  await mapIs(page, 'live');
  await expect(page.getByText(NOTICE)).toHaveCount(1);
  await scrubTo(page, 20);
  await expect(page.getByRole('slider', { name: 'Timeline' })).toHaveAttribute('aria-valuetext', /11 September 2023/);
  await expect(page.getByText(NOTICE)).toHaveCount(1);
}

test('a host that ignores ranges gives the whole file, and the map still draws', async ({ page }) => {
  const lengths: number[] = [];
  await answerArchives(page, async (route) => {
    const response = await route.fetch({ headers: { ...route.request().headers(), range: '' } });
    const body = await response.body();
    lengths.push(body.length);
    await route.fulfill({ status: 200, headers: { 'content-type': 'application/octet-stream' }, body });
  });
  await openStory(page, { t: 20 });
  await mapIs(page, 'live');
  await expect(page.getByText(NOTICE)).toHaveCount(0);
  expect(Math.min(...lengths), 'bytes of a whole archive').toBeGreaterThan(100_000);
  expect(lengths.length, 'times that an archive was loaded').toBeLessThanOrEqual(2);
});

test('tiles that are missing leave the story usable, with one plain notice', async ({ page, problems }) => {
  problems.expect(/404/);
  await answerArchives(page, async (route, start) => {
    if (start < HEADER_BYTES) await route.continue();
    else await route.fulfill({ status: 404, body: '' });
  });
  await page.goto(LATER);
  await expectUsable(page);
});

test('tiles that are corrupt leave the story usable, with one plain notice', async ({ page }) => {
  await answerArchives(page, async (route, start) => {
    const response = await route.fetch();
    const body = await response.body();
    if (start >= HEADER_BYTES) body.fill(0xa5);
    await route.fulfill({ response, body });
  });
  await page.goto(LATER);
  await expectUsable(page);
  await page.unrouteAll({ behavior: 'wait' });
});

test('an archive that is cut short leaves the story usable, with one plain notice', async ({ page }) => {
  await answerArchives(page, async (route, start) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: start < HEADER_BYTES ? body : body.subarray(0, body.length / 2) });
  });
  await page.goto(LATER);
  await expectUsable(page);
  // What is fetched ahead may still be on its way.
  await page.unrouteAll({ behavior: 'wait' });
});

test('a server that stops answering leaves the story usable, with one plain notice', async ({ page }) => {
  test.slow();
  await answerArchives(page, async (route, start) => {
    // A route that is never answered hangs as a stalled server does.
    if (start < HEADER_BYTES) await route.continue();
  });
  await page.goto(LATER);
  await expectUsable(page);
});

test('a story whose first ground has not come in its own file takes it from the archives', async ({
  page,
  problems,
}) => {
  problems.expect(/404.*opening/);
  await page.route(/opening\.\w+\.tiles/, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(storyAddress());
  await mapIs(page, 'live');
  await expect(page.getByText(NOTICE)).toHaveCount(0);
});
