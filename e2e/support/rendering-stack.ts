import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Browser } from '@playwright/test';

/** What decides about every pixel: the browser, and what WebGL draws with. */
export interface RenderingStack {
  readonly browser: string;
  readonly renderer: string;
}

const FILE = new URL('../pictures/stack.json', import.meta.url);

/** The stack of this run. */
export async function currentStack(browser: Browser): Promise<RenderingStack> {
  const page = await browser.newPage();
  const renderer = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2');
    const names = gl?.getExtension('WEBGL_debug_renderer_info');
    return gl && names ? String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL)) : '';
  });
  await page.close();
  return { browser: `${browser.browserType().name()} ${browser.version()}`, renderer };
}

/** Whether that stack drew the pictures that are kept. */
export function isRecordedStack(stack: RenderingStack): boolean {
  return existsSync(FILE) && isDeepStrictEqual(JSON.parse(readFileSync(FILE, 'utf8')), { ...stack });
}

/** Names that stack as the one of the pictures. */
export async function recordStack(stack: RenderingStack): Promise<void> {
  await mkdir(new URL('.', FILE), { recursive: true });
  await writeFile(FILE, `${JSON.stringify(stack, null, 2)}\n`);
}
