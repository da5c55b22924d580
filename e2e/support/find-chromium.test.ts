import { describe, expect, it } from 'vitest';
import { findChromium, type ChromiumEffects } from './find-chromium.ts';
import { launchOptions } from './launch-options.ts';
import { systemBrowsers } from './system-browsers.ts';

const OWN = '/playwright/chrome';

/** A Debian machine for a user who may not install anything, with these browsers on it. */
function machine(browsers: string[], changes: Partial<ChromiumEffects> = {}): ChromiumEffects {
  return {
    platform: 'linux',
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    runs: (path) => Promise.resolve(browsers.includes(path)),
    playwrightBrowser: () => OWN,
    downloadPlaywrightBrowser: () => Promise.resolve(false),
    canInstallPackages: () => Promise.resolve(false),
    installPackage: () => Promise.reject(new Error('must not install')),
    ...changes,
  };
}

describe('the browser of the tests', () => {
  it('is the one that ITINERA_CHROMIUM names, whatever else is there', async () => {
    const environment = { PATH: '/usr/bin', ITINERA_CHROMIUM: '/opt/mine' };
    const effects = machine([OWN, '/usr/bin/chromium', '/opt/mine'], { environment });
    expect(await findChromium(effects)).toEqual({ path: '/opt/mine', origin: 'environment' });
  });

  it('is not another one when the one that is named does not start', async () => {
    const effects = machine([OWN], { environment: { ITINERA_CHROMIUM: '/opt/gone' } });
    await expect(findChromium(effects)).rejects.toThrow(/ITINERA_CHROMIUM is set to \/opt\/gone/);
  });

  it("is Playwright's own before one of the system", async () => {
    const effects = machine([OWN, '/usr/bin/chromium']);
    expect(await findChromium(effects)).toEqual({ path: OWN, origin: 'playwright' });
  });

  it('is the first of the system that starts', async () => {
    const effects = machine(['/usr/bin/google-chrome', '/usr/bin/chromium-browser']);
    expect(await findChromium(effects)).toEqual({
      path: '/usr/bin/chromium-browser',
      origin: 'system',
    });
  });

  it('is downloaded when the machine has none', async () => {
    const browsers: string[] = [];
    const effects = machine(browsers, {
      downloadPlaywrightBrowser: () => Promise.resolve(browsers.push(OWN) > 0),
    });
    expect(await findChromium(effects)).toEqual({ path: OWN, origin: 'download' });
  });

  it("is Debian's package when the download fails and packages can be installed", async () => {
    const browsers: string[] = [];
    const effects = machine(browsers, {
      canInstallPackages: () => Promise.resolve(true),
      installPackage: () => Promise.resolve(browsers.push('/usr/bin/chromium') > 0),
    });
    expect(await findChromium(effects)).toEqual({ path: '/usr/bin/chromium', origin: 'package' });
  });

  it('is asked for in one sentence when nothing helps', async () => {
    await expect(findChromium(machine([]))).rejects.toThrow(
      /^No Chromium was found .* set ITINERA_CHROMIUM to the path of one\.$/,
    );
  });
});

describe('the places where browsers are looked for', () => {
  it('are the application folder on a Mac, after the search path', () => {
    const paths = systemBrowsers({ platform: 'darwin', environment: { PATH: '/opt/bin' } });
    expect(paths[0]).toBe('/opt/bin/chromium');
    expect(paths).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  });

  it('are the program folders on Windows', () => {
    const paths = systemBrowsers({
      platform: 'win32',
      environment: { PROGRAMFILES: 'C:\\Program Files', PATH: 'C:\\Windows' },
    });
    expect(paths).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  });
});

describe('the launch options', () => {
  it('turn the sandbox off for root only', () => {
    expect(launchOptions({}, true).args).toContain('--no-sandbox');
    expect(launchOptions({}, false).args).not.toContain('--no-sandbox');
  });

  it('name the browser that was found', () => {
    expect(launchOptions({ ITINERA_CHROMIUM: '/usr/bin/chromium' }).executablePath).toBe('/usr/bin/chromium');
    expect(launchOptions({})).not.toHaveProperty('executablePath');
  });
});
