/*
 * HR opens what a real Moodle exported. Every figure here is worked out by hand from these files.
 *
 * Twelve attempts of nine learners, as fire12-interactions.txt has them. A cross is what Moodle calls wrong.
 * The questions: alarm (a is right), lift (f), class (co2), order (pull first) and number (112).
 *
 *   learner     attempt  score  alarm lift class  order  number
 *   Aoife          1      40     c x   f   water x pull   911 x
 *   Aoife          2      80     a     f   water x pull   112
 *   María          1      40     a     t x co2     aim x  911 x
 *   María          2      40     c x   t x co2     pull   911 x
 *   María          3      80     a     f   co2     pull   911 x
 *   王 丽          1      80     a     f   co2     aim x  112
 *   Sunita         1      –      a     t x                        Incomplete
 *   Thi            1      20     c x   t x water x aim x  112
 *   Ксения         1     100     a     f   co2     pull   112
 *   Dan            1      60     c x   f   co2     aim x  112
 *   Dan            2      –      a     t x                        Incomplete
 *   Nora           –      –                                       Not attempted
 *   Jürgen         1     100     a     f   co2     pull   112
 *
 * Best attempts: Aoife 2, María 3, Dan 1, and the one attempt of each of the others.
 *
 *              first attempts                             best attempts
 *   alarm      8 made, 3 c (Aoife, Thi, Dan)    37.5%     8 made, 2 c (Thi, Dan)          25%
 *   lift       8 made, 3 t (María, Sunita, Thi) 37.5%     8 made, 2 t (Sunita, Thi)       25%
 *   class      7 made, 2 water (Aoife, Thi)     28.6%     7 made, 2 water (Aoife, Thi)    28.6%
 *   order      7 made, 4 aim (María, 王, Thi, Dan) 57.1%  7 made, 3 aim (王, Thi, Dan)    42.9%
 *   number     7 made, 2 911 (Aoife, María)     28.6%     7 made, 1 911 (María)           14.3%
 *   scores     40 40 80 20 100 60 100: mean 62.9, median 60    80 80 80 20 100 60 100: mean 74.3, median 80
 *
 * The package is of another make, and the report does not say who has completed: of the seven with a score that
 * is not known. In a course of our own a score is a result, so all but Sunita and Nora would have completed, and
 * five of them passed with 80% or more.
 */
import {
  chooseFiles,
  fileCard,
  moodleFile,
  openInsights,
  part,
  readChoices,
  readFigures,
  readPeople,
  readResults,
  readScenes,
  readTable,
} from '../support/insights.ts';
import { expect, test } from '../support/site.ts';

test('the interactions report alone: who has a score may have completed or not', async ({
  page,
}) => {
  await openInsights(page);
  await chooseFiles(page, moodleFile('fire12-interactions.txt'));
  await expect(page.getByRole('heading', { name: 'Results', exact: true })).toBeFocused();
  const card = fileCard(page, 'fire12-interactions.txt');
  await expect(card).toContainText('Moodle: SCORM interactions report');
  // A row for each attempt and one for Nora; with 54 decisions that makes 67 records.
  await expect(card).toContainText('13 rows, 67 records');
  await expect(page.getByLabel('Course', { exact: true })).toHaveValue('Fire Safety Refresher');

  expect(await readFigures(page)).toEqual({
    'In the records': '9 people; who is required is not known',
    Completed: 'not known no file says who has completed',
  });
  await expect(part(page, 'Are we compliant?')).toContainText(
    'These files do not say who has completed. Add your learning system’s completion report.',
  );
  await expect(part(page, 'Are we compliant?')).toContainText('There is no staff list');
  expect(await readPeople(page)).toEqual([
    ['Nora Never', 'Not started', '', '0'],
    ["Aoife O'Connor", 'Completion not known', 'Score 80%', '2'],
    ['Dan Smith', 'Completion not known', 'Score 60%', '2'],
    ['Jürgen Müller', 'Completion not known', 'Score 100%', '1'],
    ['María García López', 'Completion not known', 'Score 80%', '3'],
    ['Sunita Patel', 'In progress', '', '1'],
    ['Thi Nguyen', 'Completion not known', 'Score 20%', '1'],
    ['Ксения Иванова', 'Completion not known', 'Score 100%', '1'],
    ['王 丽', 'Completion not known', 'Score 80%', '1'],
  ]);
  await expect(part(page, 'People matched with the staff list')).toContainText(
    'There is no staff list, so nobody could be matched with one.',
  );
});

test('attempts, scores and decisions, by best and by first attempt', async ({ page }) => {
  await openInsights(page);
  await chooseFiles(page, moodleFile('fire12-interactions.txt'));
  const attempts = part(page, 'Attempts and scores');
  const decisions = part(page, 'The hardest decisions');
  // One attempt: 王, Sunita, Thi, Ксения and Jürgen. Two: Aoife and Dan. Three: María.
  await expect(attempts).toContainText('Of 8 people, 5 made one attempt and 3 made more.');
  expect(await readTable(page, 'learners by number of attempts')).toEqual([
    ['1', '5'],
    ['2', '2'],
    ['3', '1'],
    ['4', '0'],
    ['5 or more', '0'],
  ]);
  await expect(attempts).toContainText(
    '7 attempts have a score. The mean is 74.3% and the median 80%. 2 (28.6%) are under the passing score of 80%.',
  );
  await expect(decisions).toContainText(
    'Hardest is “scene_ext.q_order”: 42.9% of its decisions were poor. Nowhere was half or more of it poor.',
  );
  await expect(decisions).toContainText(
    'Of 7 decisions, 42.9% were poor. The poor choice most often made was “aim,pull,squeeze,sweep”, in 42.9% of decisions.',
  );
  expect(await readScenes(page)).toEqual([
    'scene_ext.q_order 42.9% poor few decisions (7)',
    'scene_ext.q_class 28.6% poor few decisions (7)',
    'scene_exit.q_alarm 25% poor few decisions (8)',
    'scene_exit.q_lift 25% poor few decisions (8)',
    'scene_report.q_number 14.3% poor few decisions (7)',
  ]);
  expect(await readChoices(page)).toEqual({
    'scene_exit.q_alarm': ['a Best 75% 6', 'c Poor 25% 2'],
    'scene_exit.q_lift': ['f Best 75% 6', 't Poor 25% 2'],
    'scene_ext.q_class': ['co2 Best 71.4% 5', 'water Poor 28.6% 2'],
    'scene_ext.q_order': [
      'pull,aim,squeeze,sweep Best 57.1% 4',
      'aim,pull,squeeze,sweep Poor 42.9% 3',
    ],
    'scene_report.q_number': ['112 Best 85.7% 6', '911, "ext" 2 Poor 14.3% 1'],
  });

  await page.getByLabel('Attempt that counts').selectOption('Each person’s first attempt');
  await expect(attempts).toContainText(
    '7 attempts have a score. The mean is 62.9% and the median 60%. 4 (57.1%) are under the passing score of 80%.',
  );
  await expect(decisions).toContainText(
    'Hardest is “scene_ext.q_order”: 57.1% of its decisions were poor. In 1 of 5 scenes half or more of the decisions were poor.',
  );
  expect(await readScenes(page)).toEqual([
    'scene_ext.q_order 57.1% poor few decisions (7)',
    'scene_exit.q_alarm 37.5% poor few decisions (8)',
    'scene_exit.q_lift 37.5% poor few decisions (8)',
    'scene_ext.q_class 28.6% poor few decisions (7)',
    'scene_report.q_number 28.6% poor few decisions (7)',
  ]);
  expect(await readChoices(page)).toEqual({
    'scene_exit.q_alarm': ['a Best 62.5% 5', 'c Poor 37.5% 3'],
    'scene_exit.q_lift': ['f Best 62.5% 5', 't Poor 37.5% 3'],
    'scene_ext.q_class': ['co2 Best 71.4% 5', 'water Poor 28.6% 2'],
    'scene_ext.q_order': [
      'aim,pull,squeeze,sweep Poor 57.1% 4',
      'pull,aim,squeeze,sweep Best 42.9% 3',
    ],
    'scene_report.q_number': ['112 Best 71.4% 5', '911, "ext" 2 Poor 28.6% 2'],
  });

  // All twelve: 4 of 12 alarms, 5 of 12 lifts, 3 classes, 4 orders and 4 numbers of 10 each were wrong.
  await page.getByLabel('Attempt that counts').selectOption('Every attempt');
  await expect(attempts).toContainText('10 attempts have a score.');
  await expect(decisions).toContainText('Hardest is “scene_exit.q_lift”: 41.7%');
  expect(await readScenes(page)).toEqual([
    'scene_exit.q_lift 41.7% poor few decisions (12)',
    'scene_ext.q_order 40% poor few decisions (10)',
    'scene_report.q_number 40% poor few decisions (10)',
    'scene_exit.q_alarm 33.3% poor few decisions (12)',
    'scene_ext.q_class 30% poor few decisions (10)',
  ]);
});

test('the same report from Excel says the same', async ({ page }) => {
  await openInsights(page);
  await chooseFiles(page, moodleFile('fire12-interactions.txt'));
  const fromText = await readResults(page);
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await chooseFiles(page, moodleFile('fire12-interactions.xlsx'));
  await expect(fileCard(page, 'fire12-interactions.xlsx')).toContainText('Excel workbook');
  expect(await readResults(page)).toBe(fromText);

  // Both together are still twelve attempts.
  await chooseFiles(page, moodleFile('fire12-interactions.txt'));
  expect(await readResults(page)).toBe(fromText);
});

test('the basic report of the SCORM 2004 package, called by the name of its file', async ({
  page,
}) => {
  await openInsights(page);
  await chooseFiles(page, moodleFile('fire2004-basic.txt'));
  await expect(fileCard(page, 'fire2004-basic.txt')).toContainText('Moodle: SCORM basic report');
  await expect(page.getByLabel('Course', { exact: true })).toHaveValue('fire2004-basic');
  expect(await readFigures(page)).toMatchObject({
    Completed: 'not known no file says who has completed',
  });
  await expect(part(page, 'Time spent')).toContainText('No completed attempt has a time.');

  // Under the name of a course of ours, a score above 0 is a result.
  const about = page.getByLabel(/^Which course it is about.*fire2004-basic\.txt/);
  await about.fill('everyone');
  await about.press('Enter');
  await expect(page.getByLabel('Course', { exact: true })).toHaveValue('everyone');
  expect(await readFigures(page)).toMatchObject({
    Completed: '77.8% 7 people, 7 taken from a score',
    Passed: '71.4% of those who completed: 5 people',
    Outstanding: '2 not completed: 0 overdue, 0 due within 30 days',
  });
  // Moodle writes 0 where there is no score: Sunita has begun, and Dan's second attempt has none.
  expect(await readPeople(page)).toEqual([
    ['Nora Never', 'Not started', '', '0'],
    ['Sunita Patel', 'In progress', '', '1'],
  ]);
  await expect(part(page, 'Attempts and scores')).toContainText(
    '7 attempts have a score. The mean is 74.3% and the median 80%. 2 (28.6%) are under the passing score of 80%.',
  );
  // Everybody began and ended within one minute, as Moodle writes times.
  await expect(part(page, 'Time spent')).toContainText('Too fast: 7 attempts');
});
