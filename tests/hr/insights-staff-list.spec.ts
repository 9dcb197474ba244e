/*
 * HR opens a real Moodle's reports together with the staff list. Every figure is worked out by hand from these
 * files; what the nine learners scored and answered is in the table of insights-moodle.spec.ts.
 *
 * The staff list: Dan is not on it; Olu is, and has no record; Jürgen is on it by name alone. With the
 * completion report, which says that Thi, Sunita and Dan have not completed whatever they scored, five of the
 * nine on the list have: Aoife, María, 王, Ксения and Jürgen, all on Friday 20 November with 80% or more.
 *
 *   Theatres   Aoife, María, Thi          2 of 3
 *   Estates    Sunita, Jürgen, Olu        1 of 3
 *   Pharmacy   王, Ксения, Nora           2 of 3
 *   Nursing    Aoife, María, Thi, Olu     2 of 4
 *   Support    Sunita, Jürgen             1 of 2
 *   Scientific 王, Ксения, Nora           2 of 3
 *
 * The completion report says of Nora that she has not completed, and not whether she has begun. Scores and
 * decisions are of people on the list, so without Dan: of six best attempts two took water (Aoife, Thi), and two
 * aimed first (王, Thi).
 */
import {
  aCsv,
  chooseFiles,
  fileCard,
  moodleFile,
  openInsights,
  part,
  readFigures,
  readPeople,
  readTable,
} from '../support/insights.ts';
import { expect, test } from '../support/site.ts';

const fireSafety = 'Fire Safety Refresher 2026';
const staffList = aCsv('establishment.csv', [
  ['Employee number', 'Full name', 'Email', 'Department', 'Staff group', 'Due date'],
  ['20417701', "Aoife O'Connor", 'a.oconnor@example.com', 'Theatres', 'Nursing', '30/11/2026'],
  ['20417702', 'María García López', 'M.Garcia@example.com', 'Theatres', 'Nursing', '30/11/2026'],
  ['20417703', 'Thi Nguyen', 't.nguyen@example.com', 'Theatres', 'Nursing', '05/12/2026'],
  ['20417704', 'Sunita Patel', 's.patel@example.com', 'Estates', 'Support', '15/11/2026'],
  ['', 'Jürgen Müller', '', 'Estates', 'Support', ''],
  ['20417706', 'Olu Adeyemi', 'o.adeyemi@example.com', 'Estates', 'Nursing', ''],
  ['20417707', '王 丽', 'l.wang@example.com', 'Pharmacy', 'Scientific', '30/11/2026'],
  ['20417708', 'Ксения Иванова', 'k.ivanova@example.com', 'Pharmacy', 'Scientific', '30/11/2026'],
  ['20417709', 'Nora Never', 'n.never@example.com', 'Pharmacy', 'Scientific', '31/01/2027'],
]);

test('with the completion report and the staff list: are we compliant, and who is outstanding', async ({
  page,
}) => {
  await openInsights(page);
  await chooseFiles(
    page,
    moodleFile('fire12-interactions.txt'),
    moodleFile('course-activity-completion.csv'),
    staffList,
  );
  await expect(fileCard(page, 'establishment.csv')).toContainText('Staff list');
  await expect(fileCard(page, 'establishment.csv')).toContainText('9 rows, 9 people');
  await expect(fileCard(page, 'course-activity-completion.csv')).toContainText(
    'Moodle: activity completion',
  );

  // The package calls itself 'Fire Safety Refresher', and Moodle's course page something else.
  const course = page.getByLabel('Course', { exact: true });
  expect(await course.getByRole('option').allTextContents()).toEqual([
    'Fire Safety Refresher',
    fireSafety,
    `${fireSafety} (SCORM 2004)`,
  ]);
  const about = page.getByLabel(/^Which course it is about.*fire12-interactions\.txt/);
  await about.fill(fireSafety);
  await about.press('Enter');
  await expect(course.getByRole('option')).toHaveCount(2);
  await expect(course).toHaveValue(fireSafety);

  expect(await readFigures(page)).toEqual({
    Required: '9 people who have to complete it',
    Completed: '55.6% 5 people, 39.4 points under the target of 95%',
    Passed: '100% of those who completed: 5 people',
    Outstanding: '4 not completed: 1 overdue, 1 due within 30 days',
  });
  await expect(part(page, 'Are we compliant?')).toContainText('4 more completions would meet it.');
  expect(await readPeople(page)).toEqual([
    ['Sunita Patel', 'In progress, overdue since 15 November 2026', '', '1'],
    ['Thi Nguyen', 'In progress, due by 5 December 2026', 'Score 20%', '1'],
    ['Nora Never', 'Not completed (whether begun is not known), due by 31 January 2027', '', '0'],
    ['Olu Adeyemi', 'Not started', '', '0'],
  ]);

  // Required, completed, share, passed, of those completed, in progress, not started, overdue, due soon.
  expect(await readTable(page, 'Completion by department')).toEqual([
    ['Estates', '3', '1', '33.3%', '1', '100%', '1', '1', '1', '0'],
    ['Pharmacy', '3', '2', '66.7%', '2', '100%', '1', '0', '0', '0'],
    ['Theatres', '3', '2', '66.7%', '2', '100%', '1', '0', '0', '1'],
  ]);
  expect(await readTable(page, 'Completion by staff group')).toEqual([
    ['Nursing', '4', '2', '50%', '2', '100%', '1', '1', '0', '1'],
    ['Support', '2', '1', '50%', '1', '100%', '1', '0', '1', '0'],
    ['Scientific', '3', '2', '66.7%', '2', '100%', '1', '0', '0', '0'],
  ]);
  // 20 November 2026 is a Friday, and the 23rd a Monday.
  expect(await readTable(page, 'Completions by week')).toEqual([
    ['16 November 2026', '5', '55.6%'],
    ['23 November 2026', '0', '55.6%'],
  ]);

  const matching = part(page, 'People matched with the staff list');
  await expect(matching).toContainText(
    '8 people matched, 1 of these by name alone, 1 on the list in no record, 1 in the records but not on the list.',
  );
  expect(await readTable(page, 'Matched by name alone')).toEqual([
    ['Jürgen Müller', 'j.mueller@example.com'],
  ]);
  expect(await readTable(page, 'On the staff list, and in no record')).toEqual([
    ['Olu Adeyemi', 'o.adeyemi@example.com', '20417706'],
  ]);
  expect(await readTable(page, 'In the records, and not on the staff list')).toEqual([
    ['Dan Smith', 'd.smith@example.com', ''],
  ]);
  await expect(part(page, 'The hardest decisions')).toContainText(
    'Hardest is “scene_ext.q_class”: 33.3%',
  );
  await expect(part(page, 'Attempts and scores')).toContainText(
    'Of 7 people, 5 made one attempt and 2 made more.',
  );

  // Of Theatres alone, Aoife's and María's best attempts and Thi's only one count.
  await page
    .getByRole('group', { name: 'What is shown' })
    .getByLabel('Department')
    .selectOption('Theatres');
  await expect(part(page, 'Are we compliant?')).toContainText(
    'No: 66.7% of the 3 people required have completed, 28.3 points under the target of 95%. 1 more completion would meet it.',
  );
  expect(await readPeople(page)).toEqual([
    ['Thi Nguyen', 'In progress, due by 5 December 2026', 'Score 20%', '1'],
  ]);
});

test('the other package of the same course, from the same completion report', async ({ page }) => {
  await openInsights(page);
  await chooseFiles(page, moodleFile('course-activity-completion.csv'), staffList);
  const course = page.getByLabel('Course', { exact: true });
  await course.selectOption(`${fireSafety} (SCORM 2004)`);
  // Thi has completed this one too, and so has Dan, who is not on the list. The report has no score.
  await expect(part(page, 'Are we compliant?')).toContainText('No: 66.7% of the 9 people required');
  expect(await readFigures(page)).toMatchObject({
    Completed: '66.7% 6 people, 28.3 points under the target of 95%',
    Passed: 'not known no file has a score or says who passed',
  });
});

test('the gradebook: a grade says neither who has completed nor with how many attempts', async ({
  page,
}) => {
  await openInsights(page);
  await chooseFiles(page, moodleFile('course-gradebook.xlsx'));
  const card = fileCard(page, 'course-gradebook.xlsx');
  await expect(card).toContainText('Moodle: gradebook');
  await expect(card).toContainText('does not say who has completed');
  await page.getByLabel('Course', { exact: true }).selectOption(fireSafety);
  // Grades of 80, 100, 20, 80, 60, 100 and 80; Nora and Sunita have none.
  expect(await readFigures(page)).toEqual({
    'In the records': '9 people; who is required is not known',
    Completed: 'not known no file says who has completed',
  });
  const people = await readPeople(page);
  expect(people.map(([name, state]) => [name, state])).toEqual([
    ['Nora Never', 'Not started'],
    ['Sunita Patel', 'Not started'],
    ...["Aoife O'Connor", 'Dan Smith', 'Jürgen Müller', 'María García López', 'Thi Nguyen'].map(
      (name) => [name, 'Completion not known'],
    ),
    ['Ксения Иванова', 'Completion not known'],
    ['王 丽', 'Completion not known'],
  ]);
  expect(Object.fromEntries(people.map(([name, , result]) => [name, result]))).toMatchObject({
    'María García López': 'Score 80%',
    'Jürgen Müller': 'Score 100%',
    'Thi Nguyen': 'Score 20%',
    'Dan Smith': 'Score 60%',
  });
  await expect(part(page, 'The hardest decisions')).toContainText('The files hold no decisions.');
});
