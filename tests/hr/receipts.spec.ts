import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { listCourses, loadLibrary } from '../../src/library/index.ts';
import { hashPathway, type Receipt, writeReceiptCode } from '../../src/tracking/index.ts';
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts';
import { expect, test } from '../support/site.ts';

const [course = { id: '', title: '' }] = listCourses(loadLibrary(process.cwd()));
const passed = aCode({ attempt: 1000, result: 'passed', scorePercent: 92 });
const failed = aCode({ attempt: 2000, result: 'failed', scorePercent: 65, saving: 'saved' });
const broken = passed.replace(/.$/, 'U');

test('HR reads what learners sent, and sees what could not be read', async ({ page }) => {
  await page.goto('/insights/#receipts');
  const pasted = [
    'Name\tCode\tDate',
    `Sam\t${passed}\t21/11/2026`,
    `Alex\t${failed.replaceAll('0', 'O').toLowerCase()}\t21/11/2026`,
    `Jo\t${broken}\t20/11/2026`,
    `Sam\t${passed}\t22/11/2026`,
  ];
  await page.getByLabel('Receipt codes').fill(pasted.join('\n'));
  await page.getByRole('button', { name: 'Read the codes' }).click();

  await expect(page.getByRole('heading', { name: 'What the codes say' })).toBeFocused();
  await expect(
    page.getByText(
      '3 codes read. Learners’ results: 2 passed, 1 failed. 1 code could not be read.',
    ),
  ).toBeVisible();
  expect(await readTable(page)).toEqual([
    ['2', passed, ...[course.title, '1.4.2', 'Passed', '92%', '21 Nov 2026', '1000', 'Not saved']],
    [
      '3',
      failed,
      ...[course.title, '1.4.2', 'Failed', '65%', '21 Nov 2026', '2000'],
      'Saved to the record',
    ],
    [
      '5',
      `${passed} Same code as on line 2`,
      ...[course.title, '1.4.2', 'Passed', '92%', '21 Nov 2026', '1000', 'Not saved'],
    ],
  ]);
  await expect(page.getByRole('region', { name: 'Could not be read' })).toContainText(
    `Line 4: ${broken} Character 20, in group 5, is "U"`,
  );
  await page.getByText('1 line without a code').click();
  await expect(page.getByText('Line 1: Name Code Date')).toBeVisible();
  await expectNoAxeViolations(page);
});

test('the address that was given out before leads here', async ({ page }) => {
  await page.goto('/receipts/');
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Read receipt codes' }).click();
  await expect(page).toHaveURL(/\/insights\/#receipts$/);
  await expect(page.getByLabel('Receipt codes')).toBeInViewport();
});

test('HR takes the list away, as text and as a file that runs nothing', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/insights/#receipts');
  await page.getByLabel('Receipt codes').fill(`=HYPERLINK("https://example.org")\n${passed}`);
  await page.getByRole('button', { name: 'Read the codes' }).click();

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('receipt-codes.csv');
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv).toContain(`\r\n2,${passed},${course.title},1.4.2,Passed,92,2026-11-21,1000,`);
  expect(csv).not.toMatch(/(^|[\r\n,])"?[=+\-@\t]/);

  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(receipts(page).getByRole('status')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`${passed}: ${course.title}; release: 1.4.2; Passed; score: 92%`);
});

test('by keyboard alone, from nothing pasted to the list and back', async ({ page }) => {
  await page.goto('/insights/#receipts');
  await expect(page.getByLabel('Receipt codes')).toBeVisible();
  // The address names the section, so the keyboard goes on from there.
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Receipt codes')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const summary = receipts(page).getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('Nothing is pasted yet.');
  await expectNoAxeViolations(page);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Receipt codes')).toBeFocused();
  await page.keyboard.insertText('Thank you for your message.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('No receipt code was found.');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(passed);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What the codes say' })).toBeFocused();
  await expect(summary).toHaveCount(0);
  await expect(page.getByRole('cell', { name: 'Passed' })).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Clear', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Receipt codes')).toBeFocused();
  await expect(page.getByLabel('Receipt codes')).toHaveValue('');
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('hostile text is shown, and does nothing', async ({ page }) => {
  await page.goto('/insights/#receipts');
  const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog said ${dialog.message()}.`);
  });
  const unit = `${hostile}\t=cmd|x\u202e\u0000\n`;
  const text = `${unit.repeat(Math.ceil(1_000_000 / unit.length))}${hostile}\t${passed}`;
  // Typing it would be a test of the browser's text field.
  await page.getByLabel('Receipt codes').evaluate((input: HTMLTextAreaElement, value) => {
    input.value = value;
    input.dispatchEvent(new Event('input'));
  }, text);
  await page.getByRole('button', { name: 'Read the codes' }).click();
  await expect(page.getByRole('heading', { name: 'What the codes say' })).toBeFocused();
  await expect(page.getByText('1 code read. Learners’ results: 1 passed.')).toBeVisible();
  await page.getByText('lines without a code').click();
  await expect(page.getByText('Line 1: <img src=x onerror=alert(1)>')).toBeVisible();
  await expect(page.getByText('lines more. The CSV file holds all of them.')).toBeVisible();
  expect(await page.locator('#receipts :is(img, script)').count()).toBe(0);
});

test('the page keeps nothing and may not connect to anything', async ({ page, context }) => {
  await page.goto('/insights/#receipts');
  await page.getByLabel('Receipt codes').fill(passed);
  await page.getByRole('button', { name: 'Read the codes' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /connect-src 'none'/);
  const kept = await context.storageState({ indexedDB: true });
  expect(kept).toEqual({ cookies: [], origins: [] });
  await page.reload();
  await expect(page.getByLabel('Receipt codes')).toHaveValue('');
});

for (const width of [320, 700, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`at ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme });

      test('the list fits and can be read by everybody', async ({ page }) => {
        await page.goto('/insights/#receipts');
        await expectNoAxeViolations(page);
        await page.getByLabel('Receipt codes').fill([passed, broken, passed].join('\n'));
        await page.getByRole('button', { name: 'Read the codes' }).click();
        await expect(page.getByRole('heading', { name: 'What the codes say' })).toBeFocused();
        await expectNoAxeViolations(page);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      });
    });
  }
}

function receipts(page: Page): Locator {
  return page.getByRole('region', { name: 'Read a receipt code' });
}

/** The table's words, row by row. */
async function readTable(page: Page): Promise<string[][]> {
  const rows = await page.getByRole('row').all();
  const words = await Promise.all(
    rows.map(async (row) => {
      const cells = await row.locator('td, th[scope="row"]').allInnerTexts();
      return cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
    }),
  );
  return words.filter((row) => row.length > 0);
}

function aCode(given: Partial<Receipt>): string {
  return writeReceiptCode({
    pathway: hashPathway(course.id),
    release: '1.4.2',
    result: 'passed',
    scorePercent: 92,
    date: '2026-11-21',
    attempt: 1,
    saving: 'not-saved',
    ...given,
  });
}
