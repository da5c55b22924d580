import type { Page } from '@playwright/test';
import { decodePng } from './support/png.ts';
import { measure } from './support/difference.ts';
import { CHAPTERS } from './support/story-facts.ts';
import { filmSeconds, mapBox, mapIs, mapPicture, openStory, storyAddress } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

/** The ink of the light flavour: the rings of places are drawn in it. */
const INK = [0x22, 0x20, 0x1c];
const RING_PX = 7;

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test.describe(`at ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('the drawn map and the live one are the same picture', async ({ page }) => {
      await openStory(page, { map: 'poster' });
      await page.evaluate(() => document.fonts.ready);
      const rings = await isolatedRings(page);
      expect(rings.length).toBeGreaterThanOrEqual(1);
      const drawn = await mapPicture(page);
      await openStory(page);
      const live = await mapPicture(page);
      for (const ring of rings) {
        const [a, b] = [middleOfInk(drawn, ring), middleOfInk(live, ring)];
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${JSON.stringify(ring)}: ${JSON.stringify([a, b])}`).toBeLessThan(1);
      }
      // Letters, and the grain of edges, are another program's.
      expect(shareFurtherThan(drawn, live, 40)).toBeLessThan(0.04);
      // Each would have the whole page laid out and painted once more.
      const added = await page.evaluate(() =>
        [...document.fonts].filter(({ family }) => family.startsWith('maplibre')),
      );
      expect(added.length, 'fonts that MapLibre has added to the page').toBe(0);
      const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      const preloaded = await page
        .locator('link[rel=preload][as=font]')
        .evaluateAll((links) => (links as HTMLLinkElement[]).map(({ href }) => href));
      const names = expect.stringMatching(/sans-400-names\.woff2$/);
      expect(preloaded).toContainEqual(names);
      expect(asked).toContainEqual(names);
      expect(
        asked.filter((name) => /-(hangul|cjk)\.woff2$/.test(name)),
        'whole fonts for names',
      ).toEqual([]);
    });

    test('the map stands in the page as it is served where it stands when the scripts have come', async ({
      page,
      problems,
    }) => {
      problems.expect(/assets\/.*\.js/);
      await page.route(/assets\/.*\.js/, (route) => route.abort());
      await page.goto(storyAddress());
      const served = await isolatedRings(page);
      await page.unroute(/assets\/.*\.js/);
      await openStory(page, { map: 'poster' });
      const scripted = await isolatedRings(page);
      expect(served.length).toBe(scripted.length);
      for (const [i, ring] of served.entries()) {
        expect(Math.hypot(ring.x - scripted[i]!.x, ring.y - scripted[i]!.y)).toBeLessThan(1);
      }
    });

    test.describe('without scripts', () => {
      test.use({ javaScriptEnabled: false });

      test('every chapter has its still', async ({ page, problems }) => {
        problems.expect(/assets\/.*\.js \(csp\)/);
        problems.expect(/preloaded using link preload/);
        const warned = page.waitForEvent('console', (message) => /preloaded using link/.test(message.text()));
        await page.goto(storyAddress());
        for (const { en } of CHAPTERS) {
          const still = page.getByRole('article').getByRole('img', { name: en });
          await still.scrollIntoViewIfNeeded();
          await expect(still).toHaveJSProperty('complete', true);
          expect(await still.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
        }
        // It comes some seconds after all has been loaded.
        await warned;
      });
    });
  });
}

test('the film plays on the drawn map, and its places can be pressed', async ({ page }) => {
  await openStory(page, { t: 20, map: 'poster' });
  const before = await mapPicture(page);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(() => filmSeconds(page)).toBeGreaterThan(21.5);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  expect(measure(before, await mapPicture(page)).share).toBeGreaterThan(0.001);
  const [ring] = await isolatedRings(page);
  const box = await mapBox(page);
  await page.mouse.click(box.x + ring!.x, box.y + ring!.y);
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('where the system forces its colours the map is drawn in the page', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(storyAddress());
  await mapIs(page, 'unavailable');
  await expect(page.getByRole('img', { name: /Map of the story/ })).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
});

/** Middles of the places' rings within the map that stand apart from everything that covers or joins them. */
async function isolatedRings(page: Page): Promise<{ x: number; y: number }[]> {
  const rings = await page
    .locator('svg[role="img"]')
    .first()
    .evaluate((svg) => {
      const stage = svg.closest('section')!.getBoundingClientRect();
      return [...svg.querySelectorAll('circle[stroke="var(--ink)"]')].map((circle) => {
        const { left, top, width, height } = circle.getBoundingClientRect();
        return {
          x: left + width / 2 - stage.left,
          y: top + height / 2 - stage.top,
          right: stage.width,
          bottom: stage.height,
        };
      });
    });
  const isApart = (ring: (typeof rings)[number]) =>
    rings.every((other) => other === ring || Math.hypot(other.x - ring.x, other.y - ring.y) > 2 * RING_PX + 4);
  return rings
    .filter(
      (ring) => isApart(ring) && ring.x > 20 && ring.x < ring.right - 20 && ring.y > 60 && ring.y < ring.bottom - 60,
    )
    .map(({ x, y }) => ({ x, y }));
}

function middleOfInk(png: Buffer, { x, y }: { x: number; y: number }): { x: number; y: number } {
  const { width, channels, samples } = decodePng(png);
  let [sumX, sumY, count] = [0, 0, 0];
  for (let row = Math.floor(y - RING_PX); row <= y + RING_PX; row++) {
    for (let column = Math.floor(x - RING_PX); column <= x + RING_PX; column++) {
      const at = (row * width + column) * channels;
      const distance = Math.hypot(...INK.map((value, i) => samples[at + i]! - value));
      if (distance > 110) continue;
      [sumX, sumY, count] = [sumX + column + 0.5, sumY + row + 0.5, count + 1];
    }
  }
  return { x: sumX / count, y: sumY / count };
}

function shareFurtherThan(first: Buffer, second: Buffer, distance: number): number {
  const [a, b] = [decodePng(first), decodePng(second)];
  let count = 0;
  for (let at = 0; at < a.samples.length; at += a.channels) {
    if ([0, 1, 2].some((i) => Math.abs(a.samples[at + i]! - b.samples[at + i]!) > distance)) count++;
  }
  return (count * a.channels) / a.samples.length;
}
