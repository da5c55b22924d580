import type { Page } from '@playwright/test';
import { loadAxe, violations } from './support/axe.ts';
import { CHAPTERS, PLACES } from './support/story-facts.ts';
import { mapIs, placeButton, storyAddress, timeline } from './support/story-page.ts';
import { expect, test } from './support/test.ts';
import { WORDS, type Language } from './support/words.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 320, height: 640 },
];

const MODES = {
  light: { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' },
  dark: { colorScheme: 'dark', forcedColors: 'none', reducedMotion: 'no-preference' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active', reducedMotion: 'no-preference' },
  'reduced motion': { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' },
} as const;

/**
 * All chapters stand in one page, which is scanned whole, by all rules, with everything in it opened, for each language,
 * width and mode. What another chapter changes is the map with its controls and the head of the chapter that is being
 * told. That is scanned again for each chapter: by all rules in the wide window in light, elsewhere by those that depend
 * on size and colour. The map is the drawn one, which takes no WebGL: a canvas is one element to axe, see
 * contrast.e2e.ts.
 */
for (const language of Object.keys(WORDS) as Language[]) {
  test(`axe finds nothing in any chapter, at any width, in any mode (${language})`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.goto(storyAddress({ language, map: 'poster' }));
    await mapIs(page, 'unavailable');
    await loadAxe(page);
    const { map, places } = WORDS[language];
    const parts = [
      `section[aria-label='${map}']`,
      `nav[aria-label='${places}']`,
      '[role=toolbar]',
      'input[type=range]',
    ];
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const [mode, media] of Object.entries(MODES)) {
        await page.emulateMedia(media);
        const where = `${mode}, ${size.width} px`;
        await openAll(page);
        expect.soft(await violations(page), `the page: ${where}`).toEqual([]);
        // Each scan looks at where everything in the page is: what stays the same in all chapters has been scanned by now.
        await keepUnchanged(page, false);
        const [isWide, isLight] = [size === SIZES[0], mode === 'light'];
        const rules = isWide && isLight ? 'all' : 'size and colour';
        for (const { id, settled } of CHAPTERS) {
          await timeline(page, language).evaluate((slider: HTMLInputElement, seconds) => {
            slider.valueAsNumber = seconds;
            slider.dispatchEvent(new Event('input', { bubbles: true }));
          }, settled);
          const told = [...parts, `#${id} > :is(p, h2)`];
          expect.soft(await violations(page, told, rules), `${id}: ${where}`).toEqual([]);
        }
        await placeButton(page, PLACES[6][language], language).click();
        expect.soft(await violations(page, ['[role=dialog]'], rules), `an open place: ${where}`).toEqual([]);
        await page.keyboard.press('Escape');
        await keepUnchanged(page, true);
      }
    }
  });
}

/** Opens the claims of all chapters, and the legend, which has other marks in each. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Takes the record, the notes on the data and the claims of all chapters out of the page, or puts them back. */
async function keepUnchanged(page: Page, isKept: boolean): Promise<void> {
  await page.evaluate((kept) => {
    const taken = ((globalThis as { taken?: [Comment, Element][] }).taken ??= []);
    if (kept) {
      for (const [place, element] of taken.splice(0)) place.replaceWith(element);
      return;
    }
    for (const element of document.querySelectorAll('#record, #credits, section.chapter > :not(p, h2)')) {
      const place = document.createComment('');
      element.replaceWith(place);
      taken.push([place, element]);
    }
  }, isKept);
}
