import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';
import type { ChromiumEffects } from './find-chromium.ts';

const APT_GET = '/usr/bin/apt-get';
const START_SECONDS = 30;
const CONNECT_MILLISECONDS = '15000';
const DOWNLOAD_SECONDS = 300;
const INSTALL_SECONDS = 300;

/** The effects of `findChromium` on this machine. */
export const chromiumEffects: ChromiumEffects = {
  platform: process.platform,
  environment: process.env,

  async runs(path) {
    const isExecutable = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    // On Windows a browser opens a window instead of telling its version.
    if (!isExecutable || process.platform === 'win32') return isExecutable;
    // Some systems have a command that only says how to install the browser.
    return succeeds(path, ['--version'], START_SECONDS, { quiet: true });
  },

  playwrightBrowser: () => chromium.executablePath(),

  downloadPlaywrightBrowser() {
    const commandLine = createRequire(import.meta.url).resolve('@playwright/test/cli');
    return succeeds(process.execPath, [commandLine, 'install', 'chromium'], DOWNLOAD_SECONDS);
  },

  async canInstallPackages() {
    const hasAptGet = await access(APT_GET, constants.X_OK).then(
      () => true,
      () => false,
    );
    return hasAptGet && process.getuid?.() === 0;
  },

  async installPackage() {
    const install = ['install', '--yes', '--no-install-recommends', 'chromium'];
    return (
      (await succeeds(APT_GET, ['update', '--quiet'], INSTALL_SECONDS)) &&
      (await succeeds(APT_GET, install, INSTALL_SECONDS))
    );
  },
};

/** Whether a command ends well within the time; what it prints goes to this process's error output. */
function succeeds(command: string, args: string[], seconds: number, { quiet = false } = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: quiet ? 'ignore' : ['ignore', process.stderr, process.stderr],
      timeout: 1000 * seconds,
      env: {
        PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: CONNECT_MILLISECONDS,
        DEBIAN_FRONTEND: 'noninteractive',
        ...process.env,
      },
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
