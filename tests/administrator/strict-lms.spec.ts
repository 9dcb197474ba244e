// The try-it LMS is as strict as the strictest: sample packages break its rules, and it says why. And the
// page itself: without storage, without the files, by keyboard, at every width.
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts';
import { expect, test } from '../support/site.ts';
import {
  choose,
  closePackage,
  gradebookRow,
  inPackage,
  launch,
  makeWrong,
  offerSamples,
} from '../support/try-it.ts';

const good = 'A package that behaves';
const bad = 'A package that breaks the rules';

test.beforeEach(async ({ page }) => {
  await offerSamples(page);
  await page.goto('/try/');
});

for (const [kind, calls, refused, words] of [
  ['SCORM 1.2', 16, 14, 'expected at most 4,096 characters'],
  ['SCORM 2004 4th Edition', 19, 17, 'expected at most 64,000 characters'],
] as const) {
  test(`${kind}: every broken rule is refused and explained`, async ({ page }) => {
    const player = await launch(page, { title: bad, kind });
    await player.getByRole('button', { name: 'Break them all' }).click();
    await expect(player.getByText('0 accepted.')).toBeVisible();
    await expect(page.getByText(`${calls} calls, ${refused} refused`)).toBeVisible();
    await page.getByLabel('Only errors').check();
    const log = page.getByRole('log');
    await expect(log.getByRole('listitem')).toHaveCount(refused);
    await expect(log).toContainText(words);
    await expect(log).toContainText('<img src=x onerror=alert(1)>');
  });

  test(`${kind}: of ten thousand calls the newest are shown, and more on request`, async ({
    page,
  }) => {
    const player = await launch(page, { title: bad, kind });
    await player.getByRole('button', { name: 'Make 10,000 calls' }).click();
    await expect(page.getByText('10,001 calls, no errors')).toBeVisible();
    await expect(page.getByRole('log').getByRole('listitem')).toHaveCount(200);
    await page.getByRole('button', { name: 'Show 200 earlier calls' }).click();
    await expect(page.getByRole('log').getByRole('listitem')).toHaveCount(400);
  });
}

test('the kind that was chosen stays chosen where the next course is made for it', async ({
  page,
}) => {
  await choose(page, { title: good, kind: 'SCORM 2004 4th Edition' });
  await page.getByLabel('The course').selectOption({ label: bad });
  await expect(page.getByRole('radio', { name: 'SCORM 2004 4th Edition' })).toBeChecked();
  await page.getByLabel('The course').selectOption({ label: 'A package whose files are gone' });
  await expect(page.getByRole('radio', { name: 'SCORM 1.2' })).toBeChecked();
});

test('what is wrong around a package reaches it at once, and is gone at once', async ({ page }) => {
  const player = await launch(page, { title: good, kind: 'SCORM 2004 4th Edition' });
  const look = player.getByRole('button', { name: 'Look around' });
  for (const [fault, words] of [
    ['Nothing', 'The storage works, the server is there.'],
    ['The browser’s storage is blocked', 'The storage is blocked, the server is there.'],
    ['Says true and stores nothing', 'The storage works, the server is gone.'],
    ['The LMS is down', 'The storage works, the server is gone.'],
    ['Answers slowly', 'The storage works, the server is there.'],
  ] as const) {
    await makeWrong(page, fault);
    await look.click();
    await expect(player.getByText(words)).toBeVisible();
  }
});

test('two windows of one learner have an LMS each, and the log tells them apart', async ({
  page,
}) => {
  const player = await launch(page, { title: good, kind: 'SCORM 2004 4th Edition' });
  await player.getByRole('button', { name: 'Choose a' }).click();
  await page.getByRole('button', { name: 'Open a second window' }).click();
  await expect(
    page.getByRole('heading', { name: 'A second window of the same learner' }),
  ).toBeFocused();
  const second = page.frameLocator('iframe').nth(1).frameLocator('iframe');
  await expect(second.getByText('Decision 2 of 3.')).toBeVisible();
  await second.getByRole('button', { name: 'Choose b' }).click();
  await expect(page.getByRole('log')).toContainText('Second window');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Close the second window' }).click();
  await expect(page.locator('iframe')).toHaveCount(1);
  await closePackage(page);
  await expect(gradebookRow(page, 'Yusuf Demir')).toContainText('Show 2 decisions');
});

test('a colleague in another tab sees the gradebook grow', async ({ page, context }) => {
  const hr = await context.newPage();
  await hr.goto('/try/');
  const player = await launch(page, { title: good, kind: 'SCORM 1.2' });
  await player.getByRole('button', { name: 'Choose a' }).click();
  await expect(gradebookRow(hr, 'Yusuf Demir')).toContainText('In progress');
});

test('records are cleared, after a question', async ({ page }) => {
  await launch(page, { title: good });
  await closePackage(page);
  await page.getByRole('button', { name: 'Clear all records' }).click();
  await page.getByRole('button', { name: 'Keep them' }).click();
  await expect(gradebookRow(page, 'Yusuf Demir')).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear all records' }).click();
  await page.getByRole('button', { name: 'Clear them' }).click();
  await expect(page.getByText('No attempts yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('No attempts yet.')).toBeVisible();
});

test.describe('files that are not there', () => {
  // The browser itself reports each.
  test.use({ expectedTroubles: [/404/] });

  test('are explained', async ({ page }) => {
    await choose(page, { title: 'A package whose files are gone' });
    await page.getByRole('button', { name: 'Launch' }).click();
    await expect(page.getByText('the server answered 404')).toBeVisible();
    await page.route('**/packages.json', (route) => route.fulfill({ status: 404 }));
    await page.goto('/try/');
    await expect(page.getByText('There is no package to open yet')).toBeVisible();
  });
});

test('without storage the records last as long as the page, and it says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get() {
        throw new DOMException('Access is denied', 'SecurityError');
      },
    });
  });
  await page.goto('/try/');
  await expect(page.getByText('does not let the page keep records')).toBeVisible();
  const player = await launch(page, { title: good, kind: 'SCORM 1.2' });
  await player.getByRole('button', { name: 'Choose a' }).click();
  await closePackage(page);
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(inPackage(page).getByText('Decision 2 of 3.')).toBeVisible();
});

test('the keyboard alone is enough', async ({ page }) => {
  await expect(page.getByRole('button', { name: 'Launch' })).toBeVisible();
  await tabTo(page, /Siân Prosser/);
  await page.keyboard.press('ArrowDown');
  await tabTo(page, /SCORM 1\.2/);
  await page.keyboard.press('ArrowDown');
  await tabTo(page, /^What goes wrong: Nothing$/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('What goes wrong: The LMS is down', { exact: true })).toBeVisible();
  await tabTo(page, /^Launch$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: good })).toBeFocused();
  await tabTo(page, /^Close the package$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('is closed.')).toBeVisible();
  await tabTo(page, /^Resume$/);
  await expect(page.getByText(`Yusuf Demir opens ${good}, SCORM 2004 3rd Edition.`)).toBeVisible();
});

for (const width of [320, 700, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`nothing stands in anybody’s way at ${width} pixels, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await choose(page, { title: good, kind: 'SCORM 2004 4th Edition' });
      await page.getByText('Launch settings').first().click();
      await page.getByText('What goes wrong: Nothing', { exact: true }).click();
      await expectGood(page);
      await makeWrong(page, 'The LMS is down');
      await page.getByRole('button', { name: 'Launch' }).click();
      await inPackage(page).getByRole('button', { name: 'Choose a' }).click();
      await expect(page.getByRole('log')).toContainText('391');
      await expectGood(page);
      await makeWrong(page, 'Nothing');
      await page.getByText('Full width').click();
      await inPackage(page).getByRole('button', { name: 'Choose a' }).click();
      await page.getByText('What goes wrong: Nothing', { exact: true }).click();
      await expectGood(page);
      await closePackage(page);
      await page.getByRole('button', { name: /^Show 2/ }).click();
      await page.getByText('Calls of the last session').click();
      await expectGood(page);
    });
  }
}

async function expectGood(page: Page): Promise<void> {
  await expectNoAxeViolations(page);
  const [scrollWidth, clientWidth] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
}

/** Presses Tab, or another key, until the control whose words begin so has the focus. */
async function tabTo(page: Page, words: RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return (element?.closest('label') ?? element)?.textContent?.trim() ?? '';
    });
    if (words.test(focused)) return;
  }
  throw new Error(`Tab never reached ${words}`);
}
