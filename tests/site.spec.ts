import { expectNoAxeViolations } from './support/expect-no-axe-violations.ts';
import { expect, test } from './support/site.ts';

const pages = [
  '/',
  '/editors/guide/',
  '/editors/playground/',
  '/try/',
  '/packages/',
  '/insights/',
  '/toolkit/',
  '/toolkit/policy/',
  '/toolkit/objectives/',
  '/toolkit/arrangements/',
  '/receipts/',
  '/guidance/',
  '/guidance/sources/',
  '/guidance/accessibility/',
  '/guidance/when-something-goes-wrong/',
  '/scenarios/friend-request/transcript/',
];

for (const width of [320, 700, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`the site at ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme });

      for (const address of pages) {
        test(address, async ({ page }) => {
          await page.goto(address);
          await expectNoAxeViolations(page);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow).toBeLessThanOrEqual(0);
        });
      }
    });
  }
}

test('no link within the site is broken', async ({ request, site }) => {
  test.setTimeout(120_000);
  const seen = new Set<string>();
  const queue = [...pages];
  for (const address of queue) {
    if (seen.has(address)) continue;
    seen.add(address);
    const response = await (/\.zip$/.test(address) ? request.head(address) : request.get(address));
    expect(response.status(), address).toBe(200);
    if (!response.headers()['content-type']?.includes('text/html')) continue;
    // Links are in the pages as they come: nothing but the learner's own screens is made by scripts.
    const links = (await response.text()).matchAll(/<a\b[^>]*?\shref="([^"]+)"/g);
    for (const [, link = ''] of links) {
      const url = new URL(link, response.url());
      if (url.origin === new URL(site.url).origin) queue.push(url.pathname);
    }
  }
  expect(seen.size).toBeGreaterThan(100);
});
