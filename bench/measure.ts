import type { Browser, Page } from '@playwright/test';

/** A machine and a line to pretend. Megabits a second, milliseconds. */
export interface Profile {
  name: string;
  cpuTimes: number;
  network: { mbps: number; latencyMs: number } | null;
}

export const profiles: Profile[] = [
  { name: 'no throttle', cpuTimes: 1, network: null },
  { name: '4x CPU, 10 Mbps/40 ms', cpuTimes: 4, network: { mbps: 10, latencyMs: 40 } },
  { name: '6x CPU, 1.6 Mbps/150 ms', cpuTimes: 6, network: { mbps: 1.6, latencyMs: 150 } },
];

/** All in milliseconds; `launch…` from the start of the navigation. */
export interface Timing {
  launchToPaintMs: number;
  /** The first scene's choices can be used; in the package that is after Start was pressed. */
  launchToInteractiveMs: number;
  /** From the decision to what comes of it, painted. */
  choiceToNextMs: number;
}

/** Opens a page with a cold cache under a profile, and times it with the page's own clock. */
export async function measure(
  browser: Browser,
  profile: Profile,
  address: string,
  kind: 'package' | 'bare',
): Promise<Timing> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  try {
    await throttle(page, profile);
    await page.addInitScript(watchLaunch, kind);
    await page.goto(address, { waitUntil: 'commit' });
    const launch = await page.waitForFunction(() => window.benchReady ?? false, null, {
      polling: 100,
      timeout: 60_000,
    });
    const launchToInteractiveMs = Number(await launch.jsonValue());
    // A learner reads before deciding; what the player fetches meanwhile has arrived by then.
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1500);
    const launchToPaintMs = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    );
    const choiceToNextMs = await page.evaluate(timeChoice, kind);
    return { launchToPaintMs, launchToInteractiveMs, choiceToNextMs };
  } finally {
    await context.close();
  }
}

export async function throttle(page: Page, { cpuTimes, network }: Profile): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuTimes });
  if (!network) return;
  const bytesPerSecond = (network.mbps * 1_000_000) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}

/** Runs in the page from its first moment: presses Start as soon as it is there, awake or not. */
function watchLaunch(kind: 'package' | 'bare'): void {
  const painted = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then));
  const look = () => {
    const start = document.querySelector<HTMLElement>('.app-scenario__go a[href^="#/"]');
    if (kind === 'package' && start && !window.benchPressed) {
      window.benchPressed = true;
      start.click();
    }
    const isReady =
      kind === 'bare'
        ? document.readyState !== 'loading' && document.querySelector('section a[href^="#"]')
        : document.querySelector('input[name="choice"]');
    if (!isReady) return;
    observer.disconnect();
    painted(() => {
      window.benchReady = performance.now();
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', look);
}

/** Runs in the page: makes the first decision and waits until what follows is painted. */
function timeChoice(kind: 'package' | 'bare'): Promise<number> {
  const startMs = performance.now();
  return new Promise((finish) => {
    const end = () =>
      requestAnimationFrame(() => requestAnimationFrame(() => finish(performance.now() - startMs)));
    if (kind === 'bare') {
      document.querySelector<HTMLElement>('section ol a[href^="#"]')?.click();
      end();
      return;
    }
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.app-consequence .app-prose')) return;
      observer.disconnect();
      end();
    });
    observer.observe(document, { childList: true, subtree: true });
    document.querySelector<HTMLElement>('input[name="choice"]')?.click();
    document.querySelector<HTMLElement>('.app-choices button[type="submit"]')?.click();
  });
}

declare global {
  interface Window {
    benchReady?: number;
    benchPressed?: boolean;
  }
}
