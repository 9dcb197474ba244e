// A watch that sees nothing would let every browser test pass, so it is watched itself: these pages
// do what no page of ours may.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { findBrowser } from '../../bin/find-browser.mjs';
import { serveSite } from '../../bin/serve-site.mjs';
import { expectNoAxeViolations } from './expect-no-axe-violations.ts';
import { livelyLaunchOptions } from './lively-launch-options.ts';
import { test as base, expect } from './site.ts';
import { watchContext } from './watch-context.ts';

const pages: Record<string, string> = {
  calm: '<main><h1>Calm</h1><p>Nothing happens here.</p></main>',
  error: '<script>console.error("something broke")</script>',
  throws: '<script>throw new Error("no such scene")</script>',
  policy: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><p style="color:red">x</p>`,
  types: `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'"><p id="p"></p><script>p.innerHTML = '<b>x</b>'</script>`,
  missing: '<img src="not-there.png" alt="">',
  leaves: '<img src="http://elsewhere.invalid/pixel.png" alt="">',
  frame: '<iframe src="error.html" title="a frame"></iframe>',
  unlabelled: '<main><h1>Form</h1><input type="text"></main>',
};

const test = base.extend({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names it is to provide here
    async ({}, use) => {
      const root = await mkdtemp(join(tmpdir(), 'canteen-site-'));
      for (const [name, body] of Object.entries(pages)) {
        const text = `<!doctype html><html lang="en"><title>${name}</title><link rel="icon" href="icon.svg">${body}</html>`;
        await writeFile(join(root, `${name}.html`), text);
      }
      await writeFile(join(root, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
      const site = await serveSite({ root });
      await use(site);
      await site.close();
      await rm(root, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

for (const [name, expected] of [
  ['calm', []],
  ['error', [/^console error: something broke \(.*error\.html:1\)$/]],
  ['throws', [/^threw: no such scene/]],
  ['policy', [/^broke the content security policy/]],
  ['types', [/^broke the content security policy/, /^threw: .*TrustedHTML/]],
  ['missing', [/^console error: .*404/]],
  ['leaves', [/^left the origin: GET http:\/\/elsewhere\.invalid\/pixel\.png$/, /^console error/]],
  ['frame', [/^console error: something broke/]],
] as const) {
  test(`the watch over a page that is ${name}`, async ({ browser, site }) => {
    const context = await browser.newContext();
    const { troubles } = watchContext(context, site.url);
    const page = await context.newPage();
    await page.goto(`${site.url}${name}.html`, { waitUntil: 'networkidle' });
    await context.close();
    const unexpected = troubles.filter((each) => !expected.some((pattern) => pattern.test(each)));
    expect(unexpected).toEqual([]);
    for (const pattern of expected) {
      expect(troubles.find((each) => pattern.test(each))).toBeDefined();
    }
  });
}

test.fail('a test whose page breaks a rule fails', async ({ page }) => {
  await page.goto('error.html');
});

test.fail('so does one whose own context broke it', async ({ browser, baseURL, watch }) => {
  const context = await browser.newContext();
  watch(context);
  const page = await context.newPage();
  await page.goto(`${baseURL}error.html`);
  await context.close();
});

test.describe('a trouble brought about on purpose', () => {
  test.use({ expectedTroubles: [/something broke/] });
  test('fails nothing', async ({ page }) => {
    await page.goto('error.html');
  });
});

test('a field without a label is an axe violation, and a plain page has none', async ({ page }) => {
  await page.goto('calm.html');
  await expectNoAxeViolations(page);
  await page.goto('unlabelled.html');
  await expect(expectNoAxeViolations(page)).rejects.toThrow(
    /label: Form elements must have labels/,
  );
});

test('only the lively browser parts storage by site', async ({ playwright, launchOptions }) => {
  // Without it, some builds hand everything to a frame of another site, and others refuse it.
  const plain = await playwright.chromium.launch(launchOptions);
  expect(await readFramed(plain)).toMatch(/^(set at the top|SecurityError)$/);
  const lively = await playwright.chromium.launch(livelyLaunchOptions(launchOptions));
  expect(await readFramed(lively)).toBeNull();
  await Promise.all([plain.close(), lively.close()]);
});

test('only the lively browser keeps a page that was left', async ({
  playwright,
  launchOptions,
  site,
}) => {
  const { from } = await findBrowser();
  test.skip(from === '@sparticuz/chromium', 'The small Chromium has no back/forward cache.');
  const plain = await playwright.chromium.launch(launchOptions);
  await expect(await leaveAndReturn(plain, site.url)).toHaveTitle('calm');
  const lively = await playwright.chromium.launch(livelyLaunchOptions(launchOptions));
  await expect(await leaveAndReturn(lively, site.url)).toHaveTitle('kept');
  await Promise.all([plain.close(), lively.close()]);
});

/** What a page stored at the top is worth to the same page inside another site's frame. */
async function readFramed(browser: Browser): Promise<string | null> {
  const server = createServer((request, response) => {
    const inner = `http://${request.headers.host?.replace('127.0.0.1', 'localhost')}/inner`;
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end(request.url === '/inner' ? '<p>inner</p>' : `<iframe src="${inner}"></iframe>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/inner`);
  await page.evaluate(() => localStorage.setItem('where', 'set at the top'));
  await page.goto(`http://127.0.0.1:${port}/outer`);
  const frame = page.frame({ url: `http://localhost:${port}/inner` });
  const found = await frame?.evaluate(() => {
    try {
      return localStorage.getItem('where');
    } catch (error) {
      return (error as Error).name;
    }
  });
  await page.close();
  server.close();
  return found ?? null;
}

async function leaveAndReturn(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${url}calm.html`);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) document.title = 'kept';
    });
  });
  await page.goto(`${url}unlabelled.html`);
  // A page that was kept has loaded already, so there is no load to wait for.
  await page.goBack({ waitUntil: 'commit' });
  return page;
}
