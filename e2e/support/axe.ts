import axe, { type AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';

/** WCAG 2.2 A and AA, and what axe recommends beyond them; of AAA, contrast 7 to 1. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What the width of a window and its colours can break. The enhanced rule is silent about what fails the common one. */
const SIZE_AND_COLOUR = ['color-contrast', 'color-contrast-enhanced', 'target-size', 'scrollable-region-focusable'];

/** Loads axe-core into the page that is open; the page's own policy does not reach what a test evaluates. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** What axe finds wrong in parts of the page, or in all of it: a line each, with the element. */
export async function violations(
  page: Page,
  parts: readonly string[] = [],
  rules: 'all' | 'size and colour' = 'all',
): Promise<string[]> {
  return page.evaluate(
    async ([runOnly, selectors]) => {
      const run = (globalThis as unknown as { axe: { run: (...values: unknown[]) => Promise<AxeResults> } }).axe.run;
      const found = await run(selectors.length > 0 ? { include: selectors.map((part) => [part]) } : document, {
        runOnly,
        rules: { 'color-contrast-enhanced': { enabled: true } },
        resultTypes: ['violations'],
        iframes: false,
        preload: false,
      });
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.split('\n')[1] ?? ''}`),
      );
    },
    [rules === 'all' ? { type: 'tag', values: TAGS } : { type: 'rule', values: SIZE_AND_COLOUR }, parts] as const,
  );
}
