/**
 * An administrator's day with the try-it LMS, on the two test packages and under the page's real security
 * policy. Run: npx playwright test -c src/lms/testing/playwright.config.ts
 */
import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { serveTryIt } from './serve.ts';

let url: string;
let stop: () => void;
const problems: string[] = [];

test.beforeAll(async () => {
  ({ url, stop } = await serveTryIt());
});

test.afterAll(() => stop());

test.beforeEach(({ page, context }) => {
  problems.length = 0;
  listen(page, context);
});

test.afterEach(() => {
  expect(problems).toEqual([]);
});

test('a learner is interrupted, resumes where they were, and passes; HR sees it', async ({
  page,
}) => {
  await page.goto(url);
  await page.getByLabel(/Tomasz Wójcik/).check();
  await page.getByRole('button', { name: 'Launch' }).click();
  await expect(page.getByRole('heading', { name: 'A package that behaves' }).first()).toBeFocused();
  await choose(page, 'a');
  await page.getByRole('button', { name: 'Close the package' }).click();
  await expect(page.getByText('is closed. The package ended its session')).toBeVisible();
  await expect(page.getByText(/In progress/).first()).toBeVisible();

  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByText('attempt 1, session 2. Entry: resume. Mode: normal.')).toBeVisible();
  await expect(inPackage(page).getByText('Decision 2 of 3.')).toBeVisible();
  await choose(page, 'a');
  await choose(page, 'a');
  await expect(page.getByText('Completed, passed').first()).toBeVisible();
  await inPackage(page).getByRole('button', { name: 'Save and exit' }).click();
  await expect(page.getByText('The package has ended its session.')).toBeVisible();
  await page.getByRole('button', { name: 'Close the package' }).click();

  const row = page.getByRole('row', { name: /Tomasz Wójcik/ });
  await expect(row).toContainText('100%');
  await page.getByRole('button', { name: /Show 3 decisions of Tomasz/ }).click();
  await expect(page.getByRole('row', { name: /^Two in the morning/ })).toContainText('correct');
});

test('a tab closed half-way loses nothing that was committed', async ({ page, context }) => {
  await page.goto(url);
  await page.getByRole('button', { name: 'Launch' }).click();
  await choose(page, 'b');
  await page.close({ runBeforeUnload: false });
  const second = await context.newPage();
  listen(second, context);
  await second.goto(url);
  await expect(second.getByRole('row', { name: /Siân Prosser/ })).toContainText('In progress');
  await second.getByRole('button', { name: 'Resume' }).click();
  await expect(inPackage(second).getByText('Decision 2 of 3.')).toBeVisible();
  await second.reload();
  await second.getByRole('button', { name: 'Resume' }).click();
  await expect(second.getByText('attempt 1, session 3. Entry: resume.')).toBeVisible();
});

test('starting again keeps the first attempt', async ({ page }) => {
  await page.goto(url);
  await page.getByRole('button', { name: 'Launch' }).click();
  for (const choice of ['a', 'b', 'b'] as const) await choose(page, choice);
  await page.getByRole('button', { name: 'Close the package' }).click();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByText('attempt 2, session 1. Entry: ab-initio.')).toBeVisible();
  await expect(inPackage(page).getByText('Decision 1 of 3.')).toBeVisible();
  await page.getByRole('button', { name: 'Close the package' }).click();
  await expect(page.getByRole('row', { name: /Siân Prosser/ })).toHaveCount(2);
  await expect(page.getByText('Completed, not passed')).toHaveCount(1);
});

test('review mode is given after completion, and only when it is ticked', async ({ page }) => {
  await page.goto(url);
  await page.getByText('How this LMS behaves').click();
  await page.getByLabel(/review mode/).check();
  await page.getByRole('button', { name: 'Launch' }).click();
  await expect(page.getByText('Mode: normal.')).toBeVisible();
  for (const choice of ['a', 'a', 'a'] as const) await choose(page, choice);
  await page.getByRole('button', { name: 'Close the package' }).click();
  await page.getByRole('button', { name: 'Open again' }).click();
  await expect(page.getByText('Mode: review.')).toBeVisible();
});

test('a colleague in another tab sees the gradebook grow', async ({ page, context }) => {
  await page.goto(url);
  const hr = await context.newPage();
  await hr.goto(url);
  await page.getByRole('button', { name: 'Launch' }).click();
  await choose(page, 'a');
  await expect(hr.getByRole('row', { name: /Siân Prosser/ })).toContainText('In progress');
});

test('every broken rule is refused and explained', async ({ page }) => {
  await page.goto(url);
  await page.getByLabel('The SCORM 1.2 zip').selectOption('misbehaving');
  await page.getByRole('button', { name: 'Launch' }).click();
  await inPackage(page).getByRole('button', { name: 'Break them all' }).click();
  await expect(inPackage(page).getByText('0 accepted.')).toBeVisible();
  await expect(page.getByText('16 calls, 14 refused')).toBeVisible();
  await page.getByLabel('Only errors').check();
  const log = page.getByRole('log');
  await expect(log.getByRole('listitem')).toHaveCount(14);
  await expect(log).toContainText('expected at most 4,096 characters');
  await expect(log).toContainText('<img src=x onerror=alert(1)>');
});

test('ten thousand calls stay smooth', async ({ page }) => {
  await page.goto(url);
  await page.getByLabel('The SCORM 1.2 zip').selectOption('misbehaving');
  await page.getByRole('button', { name: 'Launch' }).click();
  await inPackage(page).getByRole('button', { name: 'Make 10,000 calls' }).click();
  await expect(page.getByText('10,001 calls, no errors')).toBeVisible();
  await expect(page.getByRole('log').getByRole('listitem')).toHaveCount(200);
  const spent = await inPackage(page).getByRole('status').textContent();
  expect(Number(spent?.replace(' ms', ''))).toBeLessThan(1500);
  await page.getByRole('button', { name: 'Show 200 earlier calls' }).click();
  await expect(page.getByRole('log').getByRole('listitem')).toHaveCount(400);
});

test('an LMS that cannot save says so to the package', async ({ page }) => {
  await page.goto(url);
  await page.getByText('How this LMS behaves').click();
  await page.getByLabel('Pretend that the LMS cannot save').check();
  await page.getByRole('button', { name: 'Launch' }).click();
  await choose(page, 'a');
  await expect(page.getByRole('log')).toContainText(
    'The LMS could not keep what the package sent.',
  );
  await page.getByRole('button', { name: 'Close the package' }).click();
  await expect(page.getByRole('row', { name: /Siân Prosser/ })).toContainText('Not started');
});

test('records are downloaded and cleared', async ({ page }) => {
  await page.goto(url);
  await page.getByRole('button', { name: 'Launch' }).click();
  await choose(page, 'a');
  await page.getByRole('button', { name: 'Close the package' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download decisions (CSV)' }).click();
  const stream = await (await download).createReadStream();
  let csv = '';
  for await (const part of stream) csv += part;
  expect(csv).toContain('Siân Prosser,20417733,A package that behaves,1,incomplete,unknown,');
  expect(csv).toContain('friend_request__kath_asks,a,a,correct,4.2');
  await page.getByRole('button', { name: 'Clear all records' }).click();
  await page.getByRole('button', { name: 'Clear them' }).click();
  await expect(page.getByText('No attempts yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('No attempts yet.')).toBeVisible();
});

test('missing files are explained', async ({ page }) => {
  await page.route('**/scos/gone/index.html', (route) => route.fulfill({ status: 404 }));
  await page.goto(url);
  await page.getByLabel('The SCORM 1.2 zip').selectOption('gone');
  await page.getByRole('button', { name: 'Launch' }).click();
  await expect(page.getByText('the server answered 404')).toBeVisible();
  await page.route('**/packages.json', (route) => route.fulfill({ status: 404 }));
  await page.goto(url);
  await expect(page.getByText('There is no package to open yet')).toBeVisible();
  // The browser itself reports each 404.
  expect(problems.splice(0)).toHaveLength(2);
});

test('without storage the records last as long as the page, and it says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied', 'SecurityError');
      },
    });
  });
  await page.goto(url);
  await expect(page.getByText('does not let the page keep records')).toBeVisible();
  await page.getByRole('button', { name: 'Launch' }).click();
  await choose(page, 'a');
  await page.getByRole('button', { name: 'Close the package' }).click();
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(inPackage(page).getByText('Decision 2 of 3.')).toBeVisible();
});

test('the keyboard alone is enough', async ({ page }) => {
  await page.goto(url);
  await expect(page.getByRole('button', { name: 'Launch' })).toBeVisible();
  await tabTo(page, 'Siân Prosser');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Launch');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Close the package');
  await page.keyboard.press('Enter');
  await expect(page.getByText('is closed.')).toBeVisible();
  await tabTo(page, 'Resume');
  await expect(page.getByText('Yusuf Demir opens A package that behaves.')).toBeVisible();
});

for (const width of [320, 700, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing at ${width} pixels, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(url);
      await page.getByText('How this LMS behaves').click();
      await expectNoViolation(page);
      await page.getByRole('button', { name: 'Launch' }).click();
      await choose(page, 'a');
      await expect(page.getByText('Decisions').first()).toBeVisible();
      await expectNoViolation(page);
      await page.getByText('Full width').click();
      await expectNoViolation(page);
      await page.getByRole('button', { name: 'Close the package' }).click();
      await page.getByRole('button', { name: /Show 1/ }).click();
      await page.getByText('Calls of the last session').click();
      await expectNoViolation(page);
    });
  }
}

function inPackage(page: Page) {
  return page.frameLocator('iframe');
}

async function choose(page: Page, choice: 'a' | 'b'): Promise<void> {
  await inPackage(page)
    .getByRole('button', { name: `Choose ${choice}` })
    .click();
}

/** Presses Tab until the control whose words begin so has the focus. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return (element?.closest('label') ?? element)?.textContent?.trim() ?? '';
    });
    if (focused.includes(words)) return;
  }
  throw new Error(`Tab never reached ${words}`);
}

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`,
  );
  expect(found).toEqual([]);
  const [scrollWidth, clientWidth] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
}

/** Collects what must not happen: an error on the console, a request to another origin. */
function listen(page: Page, context: BrowserContext): void {
  page.on('console', (message) => {
    const isOwn = !message.location().url.endsWith('favicon.ico');
    if (isOwn && ['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  context.on('request', (request) => {
    const isOwn =
      request.url().startsWith(new URL('/', url).href) || request.url().startsWith('blob:');
    if (!isOwn) problems.push(`request to ${request.url()}`);
  });
}
