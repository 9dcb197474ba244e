import type { Browser } from '@playwright/test';
import { type Profile, throttle } from './measure.ts';

/**
 * From the arrival of the last script that the launch script needs, which is the moment it can run, to
 * the first call of the LMS's API, in milliseconds.
 */
export async function measureFirstCall(
  browser: Browser,
  profile: Profile,
  address: string,
): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    await throttle(page, profile);
    await page.addInitScript(placeApi);
    await page.goto(address, { waitUntil: 'commit' });
    const call = await page.waitForFunction(() => window.benchFirstCall ?? false, null, {
      timeout: 60_000,
    });
    return Number(await call.jsonValue());
  } finally {
    await context.close();
  }
}

/** Runs in the page: an LMS that says yes and notes when it was first spoken to. */
function placeApi(): void {
  const names = ['Initialize', 'Finish', 'GetValue', 'SetValue', 'Commit', 'GetLastError'];
  const yes = (name: string) => (): string => {
    if (name === 'Initialize') {
      const scripts = performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.endsWith('.js')) as PerformanceResourceTiming[];
      const arrivedMs = Math.max(...scripts.map(({ responseEnd }) => responseEnd));
      window.benchFirstCall = performance.now() - arrivedMs;
    }
    return name === 'GetLastError' ? '0' : name === 'GetValue' ? '' : 'true';
  };
  const methods = [...names, 'GetErrorString', 'GetDiagnostic'].map((name) => [
    `LMS${name}`,
    yes(name),
  ]);
  Object.assign(window, { API: Object.fromEntries(methods) });
}

declare global {
  interface Window {
    benchFirstCall?: number;
  }
}
