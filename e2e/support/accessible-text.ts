import type { Page } from '@playwright/test';

/** All that the browser's accessibility tree says of a page, as letters and figures without anything between them. */
export async function accessibleText(page: Page): Promise<string> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  // Leaves only: what holds them has a name that is made of theirs.
  const said = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'StaticText');
  return lettersOf(said.map(({ name }) => String(name?.value ?? '')).join(''));
}

/** The letters and figures of a text: line breaks, markup and quotation marks are a page's own. */
export function lettersOf(text: string): string {
  return text
    .normalize()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
