import { openStory, scrubTo } from './support/story-page.ts';
import { expect, test } from './support/test.ts';

test.describe('a reader shares a moment', () => {
  test('and finds it again by the copied link', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openStory(page, { map: 'poster' });
    await scrubTo(page, 58);
    await page.getByRole('button', { name: 'Share this moment' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.pathname).toMatch(/\/kim-vostochny\/en\/$/);
    expect(link.searchParams.get('t')).toBe('58');
  });

  test('and is given the link to copy where the browser refuses', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
    });
    await openStory(page, { t: 58, map: 'poster' });
    const button = page.getByRole('button', { name: 'Share this moment' });
    await button.click();
    const field = page.getByRole('textbox', { name: 'Copy this link' });
    await expect(field).toBeFocused();
    expect(await page.evaluate(() => getSelection()!.toString())).toContain('?t=58');
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
    await expect(button).toBeFocused();
  });
});
