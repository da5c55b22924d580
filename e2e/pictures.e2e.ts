import { writeFile } from 'node:fs/promises';
import { isUpdate, pictureCheck } from './support/picture-check.ts';
import { currentStack, recordStack } from './support/rendering-stack.ts';
import { CHAPTERS } from './support/story-facts.ts';
import { mapIs, openStory, scrubTo, timeline } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

const WIDE = { name: 'wide', width: 1440, height: 900 };
const TABLET = { name: 'tablet', width: 1024, height: 768 };
const PHONE = { name: 'phone', width: 390, height: 844 };

const README_PICTURE = new URL('../docs/picture.png', import.meta.url);
const README_CHAPTER = 'missiles';

const HALF = Math.ceil(CHAPTERS.length / 2);
const CHOSEN = CHAPTERS.filter(({ id }) => ['departure', 'missiles', 'displeased'].includes(id));

/** What one page shows, a chapter after the other. */
const SERIES = [
  { what: 'the first half of the story', chapters: CHAPTERS.slice(0, HALF), window: WIDE, theme: 'light' },
  { what: 'the second half of the story', chapters: CHAPTERS.slice(HALF), window: WIDE, theme: 'light' },
  { what: 'the story', chapters: CHOSEN, window: TABLET, theme: 'dark' },
  { what: 'the story', chapters: CHOSEN, window: PHONE, theme: 'light' },
  { what: 'the story', chapters: CHOSEN, window: PHONE, theme: 'dark' },
] as const;

for (const { what, chapters, window, theme } of SERIES) {
  test(`${what} looks as it did, ${window.name} and ${theme}`, async ({ page, browser }, info) => {
    const check = await pictureCheck(browser, info);
    await page.setViewportSize(window);
    await openStory(page, { t: chapters[0]!.settled, theme });
    for (const { id, settled } of chapters) {
      await scrubTo(page, settled);
      // A link would not have left the keyboard on the slider.
      await timeline(page).blur();
      await mapIs(page, 'live');
      await expect.soft(page).toHaveScreenshot(`${id}-${window.name}-${theme}.png`, check);
      if (isUpdate(info) && id === README_CHAPTER && window === WIDE) {
        await writeFile(README_PICTURE, await page.screenshot());
      }
    }
  });
}

test('the rendering stack of the pictures is known', async ({ browser }, info) => {
  const stack = await currentStack(browser);
  if (isUpdate(info)) await recordStack(stack);
  expect(stack.renderer).not.toBe('');
});
