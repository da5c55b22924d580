import { difference } from './support/difference.ts';
import { decodePng } from './support/png.ts';
import { mapBox, mapIs, mapPicture, openStory, scrubTo } from './support/story-page.ts';
import { expect, test } from './support/test.ts';
import type { Page } from '@playwright/test';

test('the reader chooses dark colours, and they are kept', async ({ page }) => {
  await openStory(page, { t: 66 });
  expect(await pageLightness(page)).toBeGreaterThan(0.8);
  expect(await mapLightness(page)).toBeGreaterThan(0.6);
  const light = await mapPicture(page);
  const choice = page.getByRole('combobox', { name: 'Colours' });
  await choice.selectOption('Dark');
  await mapIs(page, 'live');
  expect(await pageLightness(page)).toBeLessThan(0.25);
  expect(await mapLightness(page)).toBeLessThan(0.35);
  const dark = await mapPicture(page);

  await openStory(page, { t: 66 });
  expect(await pageLightness(page)).toBeLessThan(0.25);
  await expect(choice).toHaveValue('dark');
  expect(difference(await mapPicture(page), dark), 'the same dark map after a reload').toBe('no difference');

  await choice.selectOption('Light');
  await mapIs(page, 'live');
  expect(difference(await mapPicture(page), light), 'the same light map again').toBe('no difference');
});

test('without a choice the colours are those of the system', async ({ page }) => {
  await openStory(page, { t: 66, theme: 'dark' });
  expect(await pageLightness(page)).toBeLessThan(0.25);
  expect(await mapLightness(page)).toBeLessThan(0.35);
  await page.emulateMedia({ colorScheme: 'light' });
  await mapIs(page, 'live');
  await scrubTo(page, 58);
  expect(await mapLightness(page)).toBeGreaterThan(0.6);
});

/** Mean of the samples of the window's first pixels, 0 black to 1 white. */
async function pageLightness(page: Page): Promise<number> {
  return lightness(await page.screenshot({ clip: { x: 0, y: 60, width: 300, height: 600 } }));
}

async function mapLightness(page: Page): Promise<number> {
  const { x, y, width, height } = await mapBox(page);
  return lightness(
    await page.screenshot({ clip: { x: x + width / 4, y: y + height / 4, width: width / 2, height: height / 2 } }),
  );
}

function lightness(png: Buffer): number {
  const { samples } = decodePng(png);
  return samples.reduce((sum, sample) => sum + sample, 0) / samples.length / 255;
}
