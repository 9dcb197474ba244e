// The `test` that every browser test starts from. It serves the built site once per worker, opens
// relative addresses on it, and fails a test whose pages wrote an error to the console, broke the
// content security policy, threw, or asked another origin for anything.
import { type BrowserContext, test as base, expect } from '@playwright/test';
import { serveSite } from '../../bin/serve-site.mjs';
import { livelyLaunchOptions } from './lively-launch-options.ts';
import { type Watch, watchContext } from './watch-context.ts';

export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names it is to provide here
    async ({}, use) => {
      const elsewhere = process.env['CANTEEN_SITE_URL'];
      if (elsewhere !== undefined) return await use({ url: elsewhere });
      const site = await serveSite({ root: process.env['CANTEEN_SITE_ROOT'] ?? 'dist' });
      await use({ url: site.url });
      await site.close();
    },
    { scope: 'worker' },
  ],

  lively: [false, { scope: 'worker', option: true }],

  launchOptions: [
    async ({ launchOptions, lively }, use) => {
      await use(lively ? livelyLaunchOptions(launchOptions) : launchOptions);
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ site }, use) => use(site.url),

  expectedTroubles: [[], { option: true }],

  watch: async ({ site, expectedTroubles }, use) => {
    const watches: Watch[] = [];
    await use((context) => watches.push(watchContext(context, site.url)));
    const troubles = watches.flatMap((watch) => watch.troubles);
    const unexpected = troubles.filter(
      (trouble) => !expectedTroubles.some((expected) => expected.test(trouble)),
    );
    expect(unexpected, 'what pages may not do').toEqual([]);
  },

  context: async ({ context, watch }, use) => {
    watch(context);
    await use(context);
  },
});

export { expect };

interface TestFixtures {
  /**
   * Troubles that a test brings about on purpose, such as a page that is not there:
   * `test.use({ expectedTroubles: [/404/] })`.
   */
  expectedTroubles: RegExp[];
  /** Keeps the same watch over a context that a test opened itself. */
  watch: (context: BrowserContext) => void;
}

interface WorkerFixtures {
  /** The built site; `url` ends in `/`. */
  site: { url: string };
  /**
   * A browser that keeps pages in its back/forward cache and parts storage by site, as a learner's
   * does and Playwright's does not: `test.use({ lively: true })` at the top of a file.
   */
  lively: boolean;
}
