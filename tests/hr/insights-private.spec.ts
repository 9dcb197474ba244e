// What HR chooses stays on this computer: nothing connects, nothing is kept, nothing in a file is run.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';

const staffList = aFile(
  'staff.csv',
  'Employee number,Full name,Department\n20417733,Siân Prosser,Theatres\n',
);

test('with the network unplugged, sample data and files are read as before', async ({
  page,
  context,
}) => {
  await page.goto('/insights/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) asked.push(request.url());
  });
  await page.getByRole('button', { name: 'Show me with sample data' }).click();
  await expect(page.getByRole('heading', { name: 'Results of the sample data' })).toBeFocused();
  await choose(page, staffList);
  await expect(page.getByRole('heading', { name: 'Results', exact: true })).toBeFocused();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Excel workbook' }).click();
  expect((await waiting).suggestedFilename()).toMatch(/\.xlsx$/);
  expect(asked).toEqual([]);
});

test('nothing of a file is kept', async ({ page, context }) => {
  await page.goto('/insights/');
  await choose(page, staffList);
  await expect(page.getByRole('heading', { name: 'Results', exact: true })).toBeFocused();
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Show me with sample data' })).toBeVisible();
  await expect(page.getByText('staff.csv')).toHaveCount(0);
});

test('hostile names and cells are shown, and do nothing', async ({ page }) => {
  await page.goto('/insights/');
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog said ${dialog.message()}.`);
  });
  const bad = '<img src=x onerror=alert(1)>';
  await choose(page, aFile(`${bad}.csv`, `${bad},=cmd|x,__proto__\n${bad},1,constructor\n`));
  await expect(page.getByRole('heading', { name: `${bad}.csv` })).toBeVisible();
  expect(await page.locator('#insights img').count()).toBe(0);
});

test.describe('the page and its worker', () => {
  test.use({ expectedTroubles: [/content security policy|violates|refused/i] });

  test('may not connect to anything, and the worker may not either', async ({ page, site }) => {
    await page.goto('/insights/', { waitUntil: 'networkidle' });
    await expect.poll(() => page.workers().length).toBe(1);
    const [worker] = page.workers();
    if (!worker) throw new Error('There is no worker.');
    expect(worker.url()).toMatch(/^blob:/);
    const reached: string[] = [];
    page.on('response', (response) => reached.push(response.url()));
    const refused = { fetch: 'refused', xhr: 'refused', socket: 'refused' };
    expect(await page.evaluate(tryToConnect, site.url)).toEqual(refused);
    expect(await worker.evaluate(tryToConnect, site.url)).toEqual(refused);
    expect(reached).toEqual([]);
  });

  test('no worker can be started that is not bound by the policy', async ({ page, site }) => {
    await page.goto('/insights/');
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(policy).toHaveAttribute('content', /(^|; )worker-src blob:(;|$)/);
    const outcome = await page.evaluate((url) => {
      try {
        new Worker(url);
        return 'started';
      } catch {
        return 'refused';
      }
    }, `${site.url}favicon.svg`);
    expect(outcome).toBe('refused');
  });
});

/** Tries three ways out, in a page or in a worker. */
async function tryToConnect(url: string): Promise<Record<string, string>> {
  const settle = (promise: Promise<unknown>) =>
    promise.then(
      () => 'connected',
      () => 'refused',
    );
  return {
    fetch: await settle(fetch(url)),
    xhr: await settle(
      new Promise((done, fail) => {
        const request = new XMLHttpRequest();
        request.onload = done;
        request.onerror = fail;
        request.open('GET', url);
        request.send();
      }),
    ),
    socket: await settle(
      new Promise((done, fail) => {
        const socket = new WebSocket(url.replace('http', 'ws'));
        socket.onopen = done;
        socket.onerror = fail;
      }),
    ),
  };
}

async function choose(page: Page, ...files: ReturnType<typeof aFile>[]): Promise<void> {
  await page.getByLabel('Choose files, or drop them here').setInputFiles(files);
}

function aFile(name: string, text: string) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}
