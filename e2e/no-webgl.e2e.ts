import { CHAPTERS, QUOTATIONS } from './support/story-facts.ts';
import { filmSeconds, mapIs, openStory, placeButton, storyAddress, timeline } from './support/story-page.ts';
import { expect, test } from './support/test.ts';
import { WORDS } from './support/words.ts';

test.describe('where WebGL is missing', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      for (const canvas of [HTMLCanvasElement, OffscreenCanvas]) {
        const getContext = canvas.prototype.getContext as (kind: string, ...rest: unknown[]) => unknown;
        Object.assign(canvas.prototype, {
          getContext(kind: string, ...rest: unknown[]) {
            return kind.includes('webgl') ? null : getContext.call(this, kind, ...rest);
          },
        });
      }
    });
  });

  for (const language of ['it', 'en'] as const) {
    test(`a plain sentence says so, and the whole story is there (${language})`, async ({ page }) => {
      await openStory(page, { language });
      await mapIs(page, 'unavailable');
      await expect(page.getByText(WORDS[language].unavailable)).toBeVisible();
      const article = page.getByRole('article');
      await expect(article.getByRole('heading', { level: 2 })).toHaveText(CHAPTERS.map((c) => c[language]));
      for (const { text } of QUOTATIONS) await expect(article.getByText(text)).toBeVisible();
    });
  }

  test('playing still moves the clock and the narration', async ({ page }) => {
    await openStory(page, { t: 9 });
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(() => filmSeconds(page)).toBeGreaterThan(12.5);
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await expect(timeline(page)).toHaveAttribute('aria-valuetext', /Sunday 10 September 2023/);
    await expect(page.getByRole('heading', { name: 'Sunday, the armoured train' })).toBeInViewport();
    await mapIs(page, 'unavailable');
  });

  test('places still open their panels', async ({ page }) => {
    await openStory(page);
    await placeButton(page, 'Pyongyang').click();
    await expect(page.getByRole('dialog', { name: 'Pyongyang' })).toContainText('hanno parlato molto');
  });
});

test('a map whose worker does not load says so in a plain sentence', async ({ page, problems }) => {
  problems.expect(/maplibre-gl-worker/);
  await page.route(/maplibre-gl-worker/, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(storyAddress());
  await mapIs(page, 'unavailable');
  await expect(page.getByText(WORDS.en.unavailable)).toBeVisible();
});

test('a base map that does not load leaves the story on the map', async ({ page, problems }) => {
  problems.expect(/404.*pmtiles/);
  await page.route(/\.pmtiles/, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(storyAddress({ t: 20 }));
  await mapIs(page, 'live');
  await expect(page.getByText(/Part of the base map could not be loaded/)).toBeVisible();
});
