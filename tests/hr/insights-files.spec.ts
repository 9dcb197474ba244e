// HR chooses files on the page of insights: what is read and what is not, and that the keyboard is enough.
import type { Page } from '@playwright/test';
import { recordsStorageKey } from '../../src/lms/record-store.ts';
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts';
import { expect, test } from '../support/site.ts';

const staffList = aFile(
  'staff.csv',
  [
    'Employee number,Full name,Department,Staff group,Due date',
    '20417733,Siân Prosser,Theatres,Nursing,30/11/2026',
    '20593108,Yusuf Demir,Estates,Support,30/11/2026',
    '20866251,Precious Ndlovu,Theatres,Nursing,not known',
  ].join('\n'),
);
const tryItRecords = JSON.stringify({
  version: 1,
  attempts: [
    {
      ...{ standard: 'scorm12', learnerId: '20417733', learnerName: 'Siân Prosser' },
      ...{ packageId: 'everyone', packageTitle: 'Everyone', attempt: 1, sessions: 1 },
      ...{ startedAt: '2026-11-20T09:30:00.000Z', lastAccessedAt: '2026-11-20T09:41:07.120Z' },
      earlierMs: 61_000,
      cmi: [
        ['cmi.core.lesson_status', 'passed'],
        ['cmi.core.score.raw', '90'],
      ],
    },
  ],
});
const records = aFile(
  'records.csv',
  [
    'Who,Mark out of 100,How it went',
    'Siân Prosser,90,completed',
    'Yusuf Demir,40,incomplete',
  ].join('\n'),
);

const scores = aFile(
  'fire.txt',
  [
    'Name\tEmail address\tAttempt\tStarted on\tLast accessed on\tScore',
    'Ann Lee\tann@example.org\t1\t2026-11-20\t2026-11-20\t80',
    'Bo Rees\tbo@example.org\t1\t2026-11-20\t2026-11-20\t90',
  ].join('\n'),
);
const states = aFile(
  'done.csv',
  [
    ',Email address,Fire safety,',
    'Ann Lee,ann@example.org,Completed,2026-11-20',
    'Bo Rees,bo@example.org,Not completed,',
  ].join('\n'),
);

test('a visitor sees results of made-up people at once, by keyboard alone', async ({ page }) => {
  await page.goto('/insights/');
  await expect(page.getByText('Your files stay on this computer')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your files', exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Choose files, or drop them here')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Show me with sample data' })).toBeFocused();
  await page.keyboard.press('Enter');
  const results = page.getByRole('heading', { name: 'Results of the sample data' });
  await expect(results).toBeFocused({ timeout: 10_000 });
  await expect(page.getByText('These people and records are made up.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The hardest decisions' })).toBeVisible();

  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Course')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Attempt that counts')).toHaveValue('first');
  await expect(page.getByRole('status').first()).toHaveText('The sample data is shown.');

  await page.getByRole('button', { name: 'Clear everything' }).press('Enter');
  await expect(page.getByLabel('Choose files, or drop them here')).toBeFocused();
  await expect(results).toHaveCount(0);
});

test('settings are applied at once, and what is no number changes nothing', async ({ page }) => {
  await page.goto('/insights/');
  await page.getByRole('button', { name: 'Show me with sample data' }).click();
  const department = page.getByRole('group', { name: 'What is shown' }).getByLabel('Department');
  await expect(department).toBeVisible();
  const [, chosen = ''] = await department.getByRole('option').allTextContents();
  await department.selectOption({ label: chosen });
  await expect(department).toHaveValue(chosen);
  await page.getByText('Target, passing score, day due, too fast').click();
  const target = page.getByLabel('Target: share who should have completed (%)');
  await expect(target).toHaveValue('95');
  await target.fill('most');
  await target.press('Tab');
  await expect(
    page.getByText('“most” is not a whole number from 0 to 100. 95 still'),
  ).toBeVisible();
  await expect(target).toHaveAttribute('aria-invalid', 'true');
  await expectNoAxeViolations(page, { within: '.app-insights__settings' });
  await page.getByRole('button', { name: 'Reset what is shown' }).click();
  await expect(target).toHaveValue('95');
  await expect(department).toHaveValue('');
});

test('a staff list and a file of unknown columns become results; the columns are remembered', async ({
  page,
}) => {
  await page.goto('/insights/');
  await choose(page, staffList, records);
  const mapping = page.getByRole('heading', { name: 'Say what the columns are' });
  await expect(mapping).toBeFocused();
  const card = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  await expect(card('staff.csv')).toContainText('Staff list');
  await expect(card('staff.csv')).toContainText('Row 4');
  await expect(card('records.csv')).toContainText('Not recognised yet');
  await expectNoAxeViolations(page);

  await page.getByRole('radio', { name: 'What somebody did' }).check();
  await page.getByRole('button', { name: 'Read the file' }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expectNoAxeViolations(page);
  await summary.getByRole('link').first().click();
  await expect(page.getByLabel('Staff or ID number')).toBeFocused();
  await page.getByLabel('Full name').selectOption('Who');
  await page.getByLabel('Score', { exact: true }).selectOption('Mark out of 100');
  await page.getByLabel('Completion status').selectOption('How it went');
  await page.getByLabel('Remember this for files with the same columns').check();
  await page.getByRole('button', { name: 'Read the file' }).click();
  await expect(page.getByRole('heading', { name: 'Results', exact: true })).toBeFocused();
  await expect(card('records.csv')).toContainText('2 rows');

  const kept = await page.evaluate(() => JSON.stringify(window.localStorage));
  expect(kept).toContain('Mark out of 100');
  expect(kept).not.toContain('Prosser');

  await page.reload();
  await choose(page, { ...records, name: 'next-week.csv' });
  await expect(page.getByRole('heading', { name: 'Results', exact: true })).toBeFocused();
  await expect(card('next-week.csv')).toContainText('Read by the columns that you chose');
  await page.getByRole('button', { name: 'Forget it' }).click();
  await page.reload();
  await choose(page, records);
  await expect(mapping).toBeFocused();
});

test('two files about one course are put together, and a copy counts when it is about another', async ({
  page,
}) => {
  await page.goto('/insights/');
  await choose(page, scores, states, { ...scores, name: 'copy.txt' });
  const notice = page.getByRole('heading', {
    name: 'These files may be about the same course',
  });
  await expect(notice).toBeVisible();
  await expect(page.getByText('“fire” (the file fire.txt)')).toBeVisible();
  await expect(page.getByLabel('Course', { exact: true })).toHaveValue('Fire safety');
  await expect(page.getByRole('alert')).toHaveCount(0);
  const copy = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: 'copy.txt' }),
  });
  await expect(copy).toContainText('This file is the same as fire.txt');
  const count = copy.getByRole('button', { name: 'It is about another course: count it too' });
  await count.click();
  await expect(
    copy.getByText('Type the name of the course that this file is about.'),
  ).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: 'Put them together under “Fire safety”' }).click();
  await expect(notice).toHaveCount(0);
  const course = page.getByLabel('Course', { exact: true });
  await expect(course.getByRole('option')).toHaveText(['Fire safety']);
  await copy.getByLabel('If it is about another course: which one').fill('Moving and handling');
  await count.click();
  await expect(course.getByRole('option')).toHaveCount(2);
});

test('the mapping screen guesses by what is in a column, and asks about answers when told', async ({
  page,
}) => {
  await page.goto('/insights/');
  await choose(page, aFile('mine.csv', 'Email,Result,Ward\na@x,80,6\nb@x,95,7\n'));
  await expect(page.getByLabel('Score', { exact: true })).toHaveValue('Result');
  await expect(page.getByLabel('Department', { exact: true })).toHaveValue('Ward');
  await expect(page.getByLabel('Question or decision')).toHaveCount(0);
  await expect(page.getByText('A date such as 03/04/2026 is')).toHaveCount(0);
  await page.getByLabel('The file has answers as well').check();
  await expect(page.getByLabel('Question or decision')).toBeVisible();
});

test('files that cannot be read are said one by one, and the others count', async ({ page }) => {
  await page.goto('/insights/');
  await choose(page, aFile('minutes.pdf', '%PDF-1.7\n%âãÏÓ'), staffList);
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('minutes.pdf');
  await expect(page.getByRole('heading', { name: 'Results', exact: true })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: /^Remove.*minutes\.pdf/ }).press('Enter');
  await expect(summary).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'staff.csv' })).toBeFocused();

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the list (CSV)' }).click();
  expect((await waiting).suggestedFilename()).toBe('staff-problems.csv');
});

test('what the try-it LMS recorded in this browser can be looked at', async ({ page }) => {
  await page.goto('/insights/');
  await expect(page.getByRole('button', { name: 'Show me with sample data' })).toBeVisible();
  const tryIt = page.getByRole('button', { name: 'Use the records of the try-it LMS' });
  await expect(tryIt).toHaveCount(0);
  await page.evaluate(
    ([key = '', records = '']) => window.localStorage.setItem(key, records),
    [recordsStorageKey, tryItRecords],
  );
  await page.reload();
  await tryIt.click();
  await expect(page.getByRole('heading', { name: 'Results', exact: true })).toBeFocused();
  await expect(page.getByText('Attempts in the try-it LMS of this site')).toBeVisible();
  await page.getByLabel('State', { exact: true }).selectOption('everybody');
  await expect(page.getByRole('row', { name: /Siân Prosser/ })).toContainText('90%');
  // Nothing of it is made up, so the way to be shown something else is gone.
  await expect(page.getByRole('button', { name: 'Show me with sample data' })).toHaveCount(0);
});

test('files can be dropped anywhere on the page', async ({ page }) => {
  await page.goto('/insights/');
  const list = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'staff.csv', { type: 'text/csv' }));
    return data;
  }, staffList.buffer.toString('utf8'));
  await page.dispatchEvent('h1', 'dragenter', { dataTransfer: list });
  await page.dispatchEvent('h1', 'drop', { dataTransfer: list });
  await expect(page.getByRole('heading', { name: 'staff.csv' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Results', exact: true })).toBeFocused();
});

test('a long file can be cancelled, and read after all', async ({ page }) => {
  test.slow();
  await page.goto('/insights/');
  const rows = Array.from({ length: 400_000 }, (_, row) => `${row},Name ${row},Ward ${row % 40}`);
  await choose(page, aFile('long.csv', ['Employee number,Name,Department', ...rows].join('\n')));
  await expect(page.getByRole('progressbar', { name: /long\.csv/ })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Reading was cancelled')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your files', exact: true })).toBeFocused();
  await page.getByRole('button', { name: /^Read it.*long\.csv/ }).click();
  await expect(page.getByText('400,000 rows, 400,000 people')).toBeVisible({ timeout: 30_000 });
});

for (const width of [320, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`at ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme });

      test('files, mapping and settings fit and can be read by everybody', async ({ page }) => {
        test.slow();
        await page.goto('/insights/');
        await expect(page.getByLabel('Choose files, or drop them here')).toBeVisible();
        await expectNoAxeViolations(page);
        await choose(page, staffList, records, aFile('minutes.pdf', '%PDF-1.7\n'));
        await expect(page.getByRole('heading', { name: 'Results', exact: true })).toBeVisible();
        await page.getByText('Target, passing score, day due, too fast').click();
        await expectNoAxeViolations(page);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      });
    });
  }
}

async function choose(page: Page, ...files: ReturnType<typeof aFile>[]): Promise<void> {
  await page.getByLabel('Choose files, or drop them here').setInputFiles(files);
}

function aFile(name: string, text: string) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}
