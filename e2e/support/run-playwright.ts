import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { chromiumEffects } from './chromium-effects.ts';
import { CHROMIUM_VARIABLE, findChromium } from './find-chromium.ts';

/**
 * `npm run e2e [-- arguments of playwright test]`: finds or installs a browser, then runs Playwright
 * with it. The result is Playwright's exit code.
 */
export async function main(args: string[]): Promise<number> {
  const { path, origin } = await findChromium(chromiumEffects);
  console.log(`Testing with ${path} (${origin}).`);

  const commandLine = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const playwright = spawn(process.execPath, [commandLine, 'test', '--config', 'e2e/playwright.config.ts', ...args], {
    stdio: 'inherit',
    env: { ...process.env, [CHROMIUM_VARIABLE]: path },
  });
  return new Promise((resolve, reject) => {
    playwright.on('error', reject);
    playwright.on('exit', (code) => resolve(code ?? 1));
  });
}
