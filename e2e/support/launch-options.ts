import { CHROMIUM_VARIABLE } from './find-chromium.ts';

/** What every browser of the tests is started with. */
const LAUNCH_ARGUMENTS = [
  // Without these two a headless browser has no WebGL and tests pass on a blank canvas.
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // The page around the map is painted by the processor itself, not by a graphics card that it pretends to be.
  '--disable-gpu-rasterization',
  // The tests count requests: the browser itself makes none.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // A whole Chromium loads the list below its address bar as a page of its own with each window: as
  // much work as one of our pages. This list of features takes the place of Playwright's, so those of
  // its own that matter to a page on a plain address are named again.
  `--disable-features=${[
    'WebUIOmniboxPopup',
    'WebUIOmniboxAimPopup',
    'WebUIOmniboxFullPopup',
    'AimEnabled',
    'HttpsUpgrades',
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
    'OptimizationHints',
    'NetworkTimeServiceQuerying',
    'PaintHolding',
    'PreconnectToSearch',
    'Translate',
  ].join(',')}`,
];

/**
 * Playwright's `launchOptions`: the browser that `npm run e2e` found, and its arguments. Without that
 * variable, when Playwright is started by hand, its own browser is taken.
 */
export function launchOptions(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  isRoot = process.getuid?.() === 0,
): { args: string[]; executablePath?: string } {
  // Chromium refuses to start its sandbox as root.
  const args = [...LAUNCH_ARGUMENTS, ...(isRoot ? ['--no-sandbox'] : [])];
  const executablePath = environment[CHROMIUM_VARIABLE];
  return executablePath ? { args, executablePath } : { args };
}

/**
 * The same for files whose tests look at no picture and at no live map: the page is put together without WebGL's
 * software renderer, which would take most of their time.
 */
export function pageLaunchOptions(): ReturnType<typeof launchOptions> {
  const { args, ...others } = launchOptions();
  return { ...others, args: [...args, '--disable-gpu-compositing'] };
}
