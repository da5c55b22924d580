import { systemBrowsers, type Machine } from './system-browsers.ts';

/** What finding a browser may ask of the machine, or do to it. */
export type ChromiumEffects = Machine & {
  /** Whether there is an executable file that starts and tells its version. */
  runs: (path: string) => Promise<boolean>;
  /** Where Playwright keeps the browser that belongs to its version, present or not. */
  playwrightBrowser: () => string;
  /** Lets Playwright download that browser; false when it could not. */
  downloadPlaywrightBrowser: () => Promise<boolean>;
  /** Whether Debian packages can be installed: apt-get is there and the user is root. */
  canInstallPackages: () => Promise<boolean>;
  /** Installs Debian's Chromium; false when it could not. */
  installPackage: () => Promise<boolean>;
};

/** A browser to test with, and how it was come by. */
export type Chromium = {
  path: string;
  origin: 'environment' | 'playwright' | 'system' | 'download' | 'package';
};

/** The variable that names a browser to use whatever else is there. */
export const CHROMIUM_VARIABLE = 'ITINERA_CHROMIUM';

const WHAT_TO_DO =
  'No Chromium was found and none could be installed: install Chromium, Chrome or Edge, ' +
  `or set ${CHROMIUM_VARIABLE} to the path of one.`;

/**
 * The Chromium to test with: the one that the environment names, Playwright's own, one of the
 * system, a download by Playwright, or Debian's package, in this order. Throws one sentence that
 * says what to do when there is none.
 */
export async function findChromium(effects: ChromiumEffects): Promise<Chromium> {
  const named = effects.environment[CHROMIUM_VARIABLE];
  if (named) {
    if (await effects.runs(named)) return { path: named, origin: 'environment' };
    throw new Error(`${CHROMIUM_VARIABLE} is set to ${named}, which is not a browser that starts.`);
  }

  const own = effects.playwrightBrowser();
  if (await effects.runs(own)) return { path: own, origin: 'playwright' };

  const installed = await firstThatRuns(effects);
  if (installed) return { path: installed, origin: 'system' };

  if ((await effects.downloadPlaywrightBrowser()) && (await effects.runs(own))) {
    return { path: own, origin: 'download' };
  }

  if ((await effects.canInstallPackages()) && (await effects.installPackage())) {
    const packaged = await firstThatRuns(effects);
    if (packaged) return { path: packaged, origin: 'package' };
  }
  throw new Error(WHAT_TO_DO);
}

async function firstThatRuns(effects: ChromiumEffects): Promise<string | undefined> {
  for (const path of systemBrowsers(effects)) {
    if (await effects.runs(path)) return path;
  }
  return undefined;
}
