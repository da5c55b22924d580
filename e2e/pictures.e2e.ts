import { writeFile } from 'node:fs/promises';
import { currentStack, isRecordedStack, recordStack } from './support/rendering-stack.ts';
import { CHAPTERS } from './support/story-facts.ts';
import { mapIs, openStory } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

/** On another stack than the one that drew the pictures, text and edges differ by this share at most. */
const OTHER_STACK = { maxDiffPixelRatio: 0.03 };
const EXACT = { maxDiffPixels: 0, threshold: 0 };

const WIDE = { name: 'wide', width: 1440, height: 900 };
const TABLET = { name: 'tablet', width: 1024, height: 768 };
const PHONE = { name: 'phone', width: 390, height: 844 };

const README_PICTURE = new URL('../docs/picture.png', import.meta.url);
const README_CHAPTER = 'missiles';

const PICTURES = CHAPTERS.flatMap((chapter) => {
  const wide = { ...chapter, window: WIDE, theme: 'light' as const };
  if (!['departure', 'missiles', 'displeased'].includes(chapter.id)) return [wide];
  return [
    wide,
    { ...chapter, window: TABLET, theme: 'dark' as const },
    { ...chapter, window: PHONE, theme: 'light' as const },
    { ...chapter, window: PHONE, theme: 'dark' as const },
  ];
});

for (const { id, en, settled, window, theme } of PICTURES) {
  test(`"${en}" looks as it did, ${window.name} and ${theme}`, async ({ page, browser }, info) => {
    const isUpdate = ['all', 'changed'].includes(info.config.updateSnapshots);
    const isExact = isUpdate || isRecordedStack(await currentStack(browser));
    if (!isExact) {
      const description = 'The pictures were drawn by another browser or renderer: compared with a tolerance.';
      info.annotations.push({ type: 'other rendering stack', description });
    }
    await page.setViewportSize(window);
    await openStory(page, { t: settled, theme });
    await mapIs(page, 'live');
    await expect(page).toHaveScreenshot(`${id}-${window.name}-${theme}.png`, isExact ? EXACT : OTHER_STACK);
    if (isUpdate && id === README_CHAPTER && window === WIDE) await writeFile(README_PICTURE, await page.screenshot());
  });
}

test('the rendering stack of the pictures is known', async ({ browser }, info) => {
  const stack = await currentStack(browser);
  if (['all', 'changed'].includes(info.config.updateSnapshots)) await recordStack(stack);
  expect(stack.renderer).not.toBe('');
});
