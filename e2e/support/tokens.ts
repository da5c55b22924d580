import type { Page } from '@playwright/test';
import { rgbFrom, type Rgb } from './colours.ts';

/** One of the three strong colours of the design, as the page has it now. */
export async function tokenColour(page: Page, token: 'journey' | 'launch' | 'selection'): Promise<Rgb> {
  const css = await page.evaluate((name) => {
    const probe = document.body.appendChild(document.createElement('span'));
    probe.style.color = `var(--${name})`;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, token);
  return rgbFrom(css);
}
