// A watch that sees nothing would let every browser test pass, so it is watched itself: these pages
// do what no page of ours may.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, expect } from '@playwright/test';
import { serveSite } from '../../bin/serve-site.mjs';
import { expectNoAxeViolations } from './expect-no-axe-violations.ts';
import { livelyLaunchOptions } from './lively-launch-options.ts';
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

const test = base.extend<object, { made: { url: string } }>({
  made: [
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
  test(`the watch over a page that is ${name}`, async ({ context, page, made }) => {
    const { troubles } = watchContext(context, made.url);
    await page.goto(`${made.url}${name}.html`, { waitUntil: 'networkidle' });
    const unexpected = troubles.filter((each) => !expected.some((pattern) => pattern.test(each)));
    expect(unexpected).toEqual([]);
    for (const pattern of expected) {
      expect(troubles.find((each) => pattern.test(each))).toBeDefined();
    }
  });
}

test('a field without a label is an axe violation, and a plain page has none', async ({
  page,
  made,
}) => {
  await page.goto(`${made.url}calm.html`);
  await expectNoAxeViolations(page);
  await page.goto(`${made.url}unlabelled.html`);
  await expect(expectNoAxeViolations(page)).rejects.toThrow(
    /label: Form elements must have labels/,
  );
});

test('only the lively browser parts storage by site and keeps pages it has left', async ({
  playwright,
  launchOptions,
  made,
}) => {
  const seen = async (browser: Browser) => {
    const result = {
      framed: await readFramed(browser),
      kept: await goBack(browser, made.url),
    };
    await browser.close();
    return result;
  };
  // Without storage parted by site, some builds hand it all to the frame and others refuse it.
  const plain = await playwright.chromium.launch(launchOptions);
  expect(await seen(plain)).toEqual({
    framed: expect.stringMatching(/^(set at the top|SecurityError)$/),
    kept: false,
  });
  const lively = await playwright.chromium.launch(livelyLaunchOptions(launchOptions));
  expect(await seen(lively)).toEqual({ framed: null, kept: true });
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

async function goBack(browser: Browser, url: string): Promise<boolean> {
  const page = await browser.newPage();
  await page.goto(`${url}calm.html`);
  await page.evaluate(() => {
    addEventListener('pageshow', (event) => {
      document.title = event.persisted ? 'kept' : 'loaded again';
    });
  });
  await page.goto(`${url}unlabelled.html`);
  await page.evaluate(() => history.back());
  await page.waitForURL(`${url}calm.html`);
  await page.waitForTimeout(200);
  return (await page.title()) === 'kept';
}
