import type { LaunchOptions } from '@playwright/test';

/**
 * Playwright starts Chromium without its back/forward cache and without storage parted by site, so
 * that tests of leaving a page, coming back, or living in another site's frame would pass on a
 * browser that nobody has. These options give both back.
 */
export function livelyLaunchOptions<Options extends LaunchOptions>(options: Options): Options {
  return {
    ...options,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    // Chromium heeds the last list of features it is given, so this one stands in for Playwright's.
    args: [...(options.args ?? []), `--disable-features=${kept.join(',')}`],
  };
}

/** Of the features that Playwright turns off, those that would make pages slower or talk to others. */
const kept = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];
