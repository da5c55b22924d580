import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Workbench } from './workbench.ts';

/** A reader's screen. Its pixels are few, since which files are loaded depends on its size alone. */
export const SCREEN = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 0.25 };

const LONGEST_MS = 60_000;

/** The path of the site's first story, by its folder. Throws Error when the site has none. */
export async function firstStoryPath({ siteFolder }: Workbench): Promise<string> {
  const entries = await readdir(siteFolder, { recursive: true });
  const page = entries
    .map((entry) => entry.replaceAll('\\', '/'))
    .sort()
    .find((entry) => /^[^/]+\/index\.html$/.test(entry));
  if (!page) throw new Error(`${join(siteFolder, '*/index.html')}: the site has no story.`);
  return page.replace(/index\.html$/, '');
}

/** Opens the story and waits until the map shows it. */
export async function openLive(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await waitForLive(page);
}

/** Waits until the live map shows the current second and is idle. Throws Error when there will be no live map. */
export async function waitForLive(page: Page): Promise<void> {
  await page.waitForFunction(
    () => ['live', 'unavailable'].includes(document.documentElement.dataset['map'] ?? ''),
    null,
    {
      polling: 20,
      timeout: LONGEST_MS,
    },
  );
  const state = await page.evaluate(() => document.documentElement.dataset['map']);
  if (state !== 'live') throw new Error('The story page has no live map in this browser.');
}

/** Length of the film in seconds, as its timeline has it. */
export function filmSeconds(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.querySelector<HTMLInputElement>('input[type="range"]')!.max));
}

/** Moves the timeline to a film second, as a reader does, and waits for the picture. */
export async function scrubTo(page: Page, seconds: number): Promise<void> {
  await page.evaluate(async (value) => {
    const slider = document.querySelector<HTMLInputElement>('input[type="range"]')!;
    slider.value = String(value);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    // The page takes until the next frame to say that its picture is old.
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }, seconds);
  await waitForLive(page);
}
