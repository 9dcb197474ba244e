// Every view of HR's page: for everybody, by keyboard alone, and without a network.
import type { Locator, Page } from '@playwright/test';
import readExcelFile from 'read-excel-file/node';
import { listCourses, loadLibrary } from '../../src/library/index.ts';
import { hashPathway, writeReceiptCode } from '../../src/tracking/index.ts';
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts';
import {
  aCsv,
  aFile,
  chooseFiles,
  fileCard,
  moodleFile,
  openDetails,
  openInsights,
  part,
  readFigures,
  readTable,
  showSample,
  takeAway,
} from '../support/insights.ts';
import { expect, test } from '../support/site.ts';

const [course = { id: '', title: '' }] = listCourses(loadLibrary(process.cwd()));
const staff = aCsv('staff.csv', [
  ['Employee number', 'Name', 'Email', 'Department', 'Staff group', 'Due date'],
  ['1', "Aoife O'Connor", 'a.oconnor@example.com', 'Theatres', 'Nursing', '30/11/2026'],
  ['2', 'Nora Never', 'n.never@example.com', 'Pharmacy', 'Scientific', 'soon'],
]);
const report = moodleFile('fire12-interactions.txt');

for (const [width, colorScheme] of [
  [320, 'dark'],
  [1280, 'light'],
] as const) {
  test.describe(`at ${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme });

    for (const [view, open] of Object.entries<(page: Page) => Promise<void>>({
      'the empty page': async (page) => {
        await expect(page.getByRole('button', { name: 'Show me with sample data' })).toBeVisible();
      },
      'the sample data with every part opened': async (page) => {
        await showSample(page);
        await openDetails(page);
        await part(page, 'Who is outstanding').getByLabel('State').selectOption('Everybody');
      },
      'numbers about few people hidden': async (page) => {
        await showSample(page);
        await page.getByLabel('Small groups').selectOption('Hide groups under 10 people');
        await expect(part(page, 'Who is outstanding')).toContainText('There is no list of people');
      },
      'the mapping screen with a mistake': async (page) => {
        await chooseFiles(page, aCsv('odd.csv', [['Who', 'Mark out of 100', 'How it went'], aRow]));
        await page.getByRole('radio', { name: 'What somebody did' }).check();
        await page.getByRole('button', { name: /^Read the file/ }).click();
        await expect(page.getByRole('alert')).toBeFocused();
      },
      'files with problems, matched with a staff list': async (page) => {
        await chooseFiles(page, report, staff, aFile('empty.csv', ''));
        await expect(fileCard(page, 'staff.csv')).toContainText('Row 3');
        await openDetails(page);
      },
      'receipt codes': async (page) => {
        await page.getByLabel('Receipt codes').fill(`${aCode()}\nSam\n${aCode()}U\n${aCode()}`);
        await page.getByRole('button', { name: 'Read the codes' }).click();
        await expect(page.getByRole('heading', { name: 'What the codes say' })).toBeFocused();
      },
    })) {
      test(`${view} fits and can be read by everybody`, async ({ page }) => {
        test.slow();
        await openInsights(page);
        await open(page);
        await expectNoAxeViolations(page);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      });
    }
  });
}

test('by keyboard alone: sample data, settings, results, a table, a download', async ({ page }) => {
  test.slow();
  await openInsights(page);
  const sample = page.getByRole('button', { name: 'Show me with sample data' });
  await tabTo(page, sample);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Results of the sample data' })).toBeFocused();

  await tabTo(page, page.getByLabel('Attempt that counts'));
  await page.keyboard.press('ArrowDown');
  await expect(part(page, 'Are we compliant?')).toContainText(
    'Scores, times and decisions: each person’s first attempt.',
  );
  await tabTo(page, page.locator('summary').filter({ hasText: 'Target, passing score' }));
  await page.keyboard.press('Enter');
  const target = page.getByLabel('Target: share who should have completed (%)');
  await tabTo(page, target);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('60');
  await page.keyboard.press('Tab');
  await expect(part(page, 'Are we compliant?')).toContainText('the target of 60%');

  await tabTo(page, page.getByRole('link', { name: 'The hardest decisions' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The hardest decisions' })).toBeFocused();
  const scenes = part(page, 'The hardest decisions').getByRole('group');
  const sixth = scenes.nth(5);
  await expect(sixth.getByRole('table')).toBeHidden();
  await tabTo(page, sixth.locator('summary'));
  await page.keyboard.press('Enter');
  await expect(sixth.getByRole('table')).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: 'Excel workbook' }), 200);
  const waiting = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await waiting).suggestedFilename()).toMatch(/^sample-insights-.+-2026-11-23\.xlsx$/);
  await expect(page.getByRole('button', { name: 'Excel workbook' })).toBeFocused();
});

test('a wide table scrolls by keyboard in its own frame', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openInsights(page);
  await showSample(page);
  const frame = page.getByRole('region', { name: 'Table: completion by staff group' });
  await frame.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('which attempt counts changes the figures, and the target its line', async ({ page }) => {
  await openInsights(page);
  await showSample(page);
  const scores = part(page, 'Attempts and scores').getByText(/attempts have a score/);
  const hardest = part(page, 'The hardest decisions').locator('summary').first();
  const [best, bestScene] = [await scores.textContent(), await hardest.textContent()];
  await page.getByLabel('Attempt that counts').selectOption('Each person’s first attempt');
  await expect(scores).not.toHaveText(best ?? '');
  const mean = (text: string | null) => Number(/mean is ([\d.]+)%/.exec(text ?? '')?.[1]);
  expect(mean(await scores.textContent())).toBeLessThan(mean(best));
  expect(await hardest.textContent()).not.toBe(bestScene);
  // Who has completed, and passed, is asked of all attempts.
  const before = await readFigures(page);
  await page.getByLabel('Attempt that counts').selectOption('Every attempt');
  await expect(part(page, 'Are we compliant?')).toContainText('decisions: every attempt.');
  expect(await readFigures(page)).toEqual(before);

  const departments = page.getByRole('img', { name: /^Share of each department/ });
  await expect(departments).toContainText('Target 95%');
  const line = departments.locator('.app-chart__target[x1]').nth(1);
  const at = async () => Number.parseFloat((await line.getAttribute('x1')) ?? '');
  expect(await at()).toBe(95);
  await page.getByText('Target, passing score, day due, too fast').click();
  const target = page.getByLabel('Target: share who should have completed (%)');
  await target.fill('40');
  await target.press('Enter');
  await expect(departments).toContainText('Target 40%');
  expect(await at()).toBe(40);
  await expect(page.getByRole('img', { name: /^Share completed by the end/ })).toContainText(
    'Target 40%',
  );
  await expect(part(page, 'Are we compliant?')).toContainText(/Yes: .* over the target of 40%/);
});

test('numbers about few people are hidden, on the page and in what is taken away', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openInsights(page);
  await chooseFiles(page, report, moodleFile('course-activity-completion.csv'));
  const about = page.getByLabel(/^Which course it is about.*fire12-interactions\.txt/);
  await about.fill('Fire Safety Refresher 2026');
  await about.press('Enter');
  await expect(page.getByLabel('Course', { exact: true })).toHaveValue(
    'Fire Safety Refresher 2026',
  );
  await page.getByLabel('Small groups').selectOption('Hide groups under 5 people');
  await expect(part(page, 'Are we compliant?')).toContainText('Numbers about fewer than 5 people');
  // That five of nine have completed would say that four have not, and so would the number of their scores.
  expect(await readFigures(page)).toMatchObject({
    'In the records': '9 people; who is required is not known',
    Completed: expect.stringMatching(/^hidden/),
    Outstanding: expect.stringMatching(/^hidden/),
  });
  await expect(part(page, 'Attempts and scores')).toContainText('Scores are hidden');
  await expect(part(page, 'Time spent')).toContainText('Times are hidden');
  await expect(part(page, 'Who is outstanding').getByRole('table')).toHaveCount(0);
  // Eight decided about the lift and seven in the order, but six, two, three and four of them alike.
  expect(await readTable(page, 'Choices in scene_ext.q_order')).toMatchObject([
    { 3: 'hidden', 4: 'hidden decisions' },
    { 3: 'hidden', 4: 'hidden decisions' },
  ]);

  await page.getByRole('button', { name: 'Copy the figures as text' }).click();
  await expect(page.getByText('The figures copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Completed: hidden (hidden; target 95%)');
  await expect(page.getByRole('button', { name: 'People (CSV)' })).toHaveCount(0);
  const sheets = await readExcelFile((await takeAway(page, 'Excel workbook')).bytes);
  const text = JSON.stringify(sheets.map(({ data }) => data));
  expect(text).toContain('"Completed","hidden"');
  for (const name of ['Sunita', 'Nora', 'Aoife']) expect(text).not.toContain(name);

  await page.getByRole('button', { name: 'Reset what is shown' }).click();
  await expect(part(page, 'Who is outstanding')).toContainText('Nora Never');
});

test('with the network unplugged: real files, settings, paper and downloads', async ({
  page,
  context,
}) => {
  await openInsights(page);
  // The browser asks for the page's picture when it has nothing else to do.
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) asked.push(request.url());
  });
  await chooseFiles(page, moodleFile('fire12-interactions.xlsx'), staff);
  await page.getByLabel('Attempt that counts').selectOption('Every attempt');
  await expect(part(page, 'Are we compliant?')).toContainText('decisions: every attempt.');
  for (const name of ['Excel workbook', 'Everything, as flat events (CSV)']) {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    expect(await (await waiting).failure()).toBeNull();
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Are we compliant?' })).toBeVisible();
  expect(asked).toEqual([]);
});

const aRow = ['Siân Prosser', '90', 'completed'];

/** Presses Tab until it is there; whatever has the focus on the way can be seen. */
async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  const handle = await target.elementHandle();
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate((wanted) => {
      const { activeElement } = document;
      const box = activeElement?.getBoundingClientRect();
      return {
        isThere: activeElement === wanted,
        isShown: box !== undefined && box.width > 0 && box.height > 0,
      };
    }, handle);
    expect(found.isShown).toBe(true);
    if (found.isThere) return;
  }
  throw new Error(`${target} was not reached with ${most} presses of Tab.`);
}

function aCode(): string {
  return writeReceiptCode({
    ...{ pathway: hashPathway(course.id), release: '1.4.2', result: 'passed', scorePercent: 92 },
    ...{ date: '2026-11-21', attempt: 1, saving: 'not-saved' },
  });
}
