import { availableParallelism } from 'node:os';
import process from 'node:process';
import type { Workbench } from './workbench.ts';

/** What the figures depend on: one line for Node, and one for the browser where that has been used. */
export function nodeLine(): string {
  return `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} processors`;
}

/** The browser and what draws its WebGL. */
export async function browserLine(workbench: Workbench): Promise<string> {
  const version = (await workbench.browser()).version();
  const page = await workbench.page({});
  try {
    const renderer = await page.evaluate(() => {
      const gl = document.createElement('canvas').getContext('webgl2');
      const info = gl?.getExtension('WEBGL_debug_renderer_info');
      return gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'no WebGL';
    });
    return `Chromium ${version}, ${renderer}`;
  } finally {
    await page.context().close();
  }
}
