// HR takes the results away on paper and as text: the results, the evidence pack, and whom to remind.
import { createHash } from 'node:crypto';
import { aCsv, chooseFiles, moodleFile, openInsights, showSample } from '../support/insights.ts';
import { expect, test } from '../support/site.ts';

const staff = aCsv('staff.csv', [
  ['Employee number', 'Name', 'Email', 'Department', 'Staff group', 'Due date'],
  ['1', "Aoife O'Connor", 'a.oconnor@example.com', 'Theatres', 'Nursing', '30/11/2026'],
  ['2', 'Nora Never', 'n.never@example.com', 'Pharmacy', 'Scientific', 'soon'],
]);
const report = moodleFile('fire12-interactions.txt');

test('on paper: the results without the people, unless HR wants them', async ({ page }) => {
  await openInsights(page);
  await showSample(page);
  await page.emulateMedia({ media: 'print' });
  for (const name of ['Are we compliant?', 'Trend by week', 'The hardest decisions']) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  }
  for (const hidden of [
    page.getByRole('heading', { name: 'Your files', exact: true }),
    page.getByRole('heading', { name: 'Who is outstanding' }),
    page.getByRole('heading', { name: 'Take it away' }),
    page.getByRole('heading', { name: 'Read a receipt code' }),
    page.getByRole('heading', { name: 'On this page' }),
    page.getByRole('group', { name: 'What is shown' }),
    page.getByRole('table', { name: 'People and how far they are' }),
  ]) {
    await expect(hidden).toBeHidden();
  }
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Print these rows as well').check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table', { name: 'People and how far they are' })).toBeVisible();
  await expect(page.getByLabel('Print these rows as well')).toBeHidden();
});

test('the evidence pack says who, when, which release, and from which files', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await openInsights(page);
  await chooseFiles(page, report, moodleFile('course-activity-completion.csv'), staff);
  const about = page.getByLabel(/^Which course it is about.*fire12-interactions\.txt/);
  await about.fill('Fire Safety Refresher 2026');
  await about.press('Enter');
  await expect(page.getByLabel('Course', { exact: true })).toHaveValue(
    'Fire Safety Refresher 2026',
  );
  await page.getByLabel('Release of the content that people took').selectOption('0.1.0');
  await page.getByLabel('Made by (optional)').fill('R. Cohen, HR');
  await page.getByRole('button', { name: 'Print the evidence pack' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');

  await page.emulateMedia({ media: 'print' });
  const title = 'Evidence of training: Fire Safety Refresher 2026';
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  const pack = page.locator('section').filter({ has: page.getByRole('heading', { name: title }) });
  const paper = pack.last();
  await expect(paper).toContainText('As of 23 November 2026');
  await expect(paper).toContainText('Made by R. Cohen, HR');
  await expect(paper).toContainText('Release of the content 0.1.0');
  for (const { name, buffer } of [report, staff]) {
    const fingerprint = createHash('sha256').update(buffer).digest('hex');
    await expect(paper.getByRole('row').filter({ hasText: name })).toContainText(fingerprint);
  }
  const aoife = paper.getByRole('row').filter({ hasText: "Aoife O'Connor" });
  await expect(aoife).toContainText(
    /completed\s*30 Nov 2026\s*20 Nov 2026\s*2\s*80%\s*passed\s*0\.1\.0/,
  );
  await expect(paper.getByRole('row').filter({ hasText: 'Nora Never' })).toContainText(
    'not completed (whether begun is not known)',
  );
  // Nothing else is on that paper.
  for (const name of ['Are we compliant?', 'The hardest decisions', 'Results', 'Insights']) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeHidden();
  }

  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', { name: title })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Are we compliant?' })).toBeVisible();
});

test('the figures and the people to remind, copied as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openInsights(page);
  await chooseFiles(page, report, staff);
  const paste = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copy the figures as text' }).click();
  await expect(page.getByText('The figures copied.')).toBeVisible();
  expect((await paste()).split('\n')).toEqual([
    'Fire Safety Refresher, 23 November 2026',
    'Required: 2',
    'Completed: not known: no file says who has completed',
  ]);
  await page.getByRole('button', { name: 'Copy the list as text' }).click();
  await expect(page.getByText('The list copied.')).toBeVisible();
  expect((await paste()).split('\n')).toEqual([
    "Aoife O'Connor <a.oconnor@example.com> (Theatres) – completion not known, due 30 November 2026",
    'Nora Never <n.never@example.com> (Pharmacy) – not started',
  ]);
});
