// A learner is told what has reached the training record, and what has not.
import { recommendedPath, storyMachine } from '../../src/scenario/index.ts';
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts';
import { putLms, readLms, setLms } from '../support/own-lms.ts';
import { playSteps } from '../support/play.ts';
import { expect, test } from '../support/site.ts';
import { shippedStory } from '../support/stories.ts';

const address = '/try/packages/scorm12/friend-request/index.html';
const { story } = shippedStory('friend-request');
const best = recommendedPath(story, storyMachine(story));

test.beforeEach(async ({ page }) => {
  await putLms(page);
});

test('an LMS that refuses is told of, with a code to note down, and made good when it is back', async ({
  page,
}) => {
  await page.goto(address);
  await expect(page.getByText('Saved to your training record')).toBeVisible();
  await page.getByRole('link', { name: /^Start/ }).click();
  await setLms(page, 'refusing');
  await playSteps(page, story, best.slice(0, 1));
  await expect(page.getByText('Not saved yet, still trying')).toBeVisible();
  const banner = page.getByText('Your last steps are not on your training record yet.');
  await expect(banner).toBeVisible({ timeout: 15_000 });
  await banner.click();
  await expect(page.getByText(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/)).toBeVisible();
  await expectNoAxeViolations(page);
  await setLms(page, 'up');
  await expect(page.getByText('Saved to your training record')).toBeVisible({ timeout: 15_000 });
  await expect(banner).toBeHidden();
  expect((await readLms(page))['cmi.suspend_data']).toMatch(/^bc2\./);
});

test('leaving without saving is possible, and is not called saved', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('link', { name: /^Start/ }).click();
  await setLms(page, 'refusing');
  await playSteps(page, story, best.slice(0, 1));
  await page.getByRole('button', { name: 'Save and exit' }).click();
  await expect(
    page.getByRole('heading', { name: 'Your last steps are not saved yet' }),
  ).toBeFocused();
  await page.getByRole('button', { name: 'Leave without saving these steps' }).click();
  const heading = page.getByRole('heading', {
    name: 'Your last steps are not on your training record',
  });
  await expect(heading).toBeFocused();
  await expect(page.getByText(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/)).toBeVisible();
  await expect(page.getByText('Your place is saved')).toBeHidden();
  await expectNoAxeViolations(page);
});

test('a result is not called one before the record has confirmed it', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('link', { name: /^Start/ }).click();
  await playSteps(page, story, best.slice(0, -1));
  await setLms(page, 'refusing');
  await playSteps(page, story, best.slice(-1), best.slice(0, -1));
  await expect(page.getByRole('heading', { name: 'Debrief' })).toBeVisible();
  await expect(page.getByText('has not confirmed the result yet')).toBeVisible();
  await expect(page.getByText('This passes.')).toBeHidden();
  await expect(page.getByText('has not confirmed this yet')).toBeVisible();
  await setLms(page, 'up');
  await expect(page.getByText('This passes.')).toBeVisible({ timeout: 15_000 });
  expect(await readLms(page)).toMatchObject({
    'cmi.core.lesson_status': 'passed',
    'cmi.core.score.raw': '100',
  });
});

test.describe('a server that is gone while the LMS says true', () => {
  test.use({ expectedTroubles: [/Failed to load resource|ERR_FAILED/] });

  test('is noticed by a file that does not come', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('Saved to your training record')).toBeVisible();
    await page.route(/probe\.txt/, (route) => route.abort());
    await page.getByRole('link', { name: /^Start/ }).click();
    await expect(page.getByText('No connection to your training record')).toBeVisible();
    await page.unroute(/probe\.txt/);
    await expect(page.getByText('Saved to your training record')).toBeVisible({ timeout: 15_000 });
  });
});

test('a second window says so, and writes nothing', async ({ page, context }) => {
  await page.goto(address);
  await expect(page.getByText('Saved to your training record')).toBeVisible();
  const second = await context.newPage();
  await putLms(second);
  await second.goto(address);
  await expect(
    second.getByRole('heading', { name: 'This module is open in another window' }),
  ).toBeVisible();
  await expectNoAxeViolations(second);
  await second.getByRole('link', { name: /^Start/ }).click();
  await playSteps(second, story, best.slice(0, 1));
  expect(await readLms(second)).toEqual({});
  await page.close();
  await second.reload();
  await expect(second.getByText('Saved to your training record')).toBeVisible();
});

test('hostile text from an LMS is text', async ({ page, context }) => {
  const hostile = '<img src=x onerror=alert(1)>"};alert(1);//';
  const other = await context.newPage();
  await putLms(other, {
    'cmi.core.student_name': hostile,
    'cmi.suspend_data': hostile,
    'cmi.launch_data': `passing_score=0.6; feedback=${hostile}; ${hostile}`,
    'cmi.core.lesson_mode': hostile,
    'cmi.student_data.mastery_score': hostile,
  });
  let dialogs = 0;
  other.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  await other.goto(`${address}?x=${encodeURIComponent(hostile)}#/${encodeURIComponent(hostile)}`);
  await expect(other.getByRole('heading', { name: 'Your place could not be read' })).toBeVisible();
  await expect(
    other.getByRole('heading', { name: 'A setting of your learning system was not understood' }),
  ).toBeVisible();
  await expect(other.getByText('60%')).toBeVisible();
  await other.getByRole('link', { name: /^Start/ }).click();
  await playSteps(other, story, best.slice(0, 1));
  expect(dialogs).toBe(0);
  expect(await other.locator('img[src="x"]').count()).toBe(0);
  await page.close();
});

test('settings of a launch are followed: another passing score, explanations at the end', async ({
  page,
}) => {
  await putLms(page, { 'cmi.launch_data': 'passing_score=0.6; feedback=end' });
  await page.goto(address);
  await expect(page.getByText('60%')).toBeVisible();
  await page.getByRole('link', { name: /^Start/ }).click();
  for (const key of best) {
    if (key === '_') continue;
    const choice = page.locator(`input[name="choice"][value="${key}"]`);
    await choice.check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: 'What happens' })).toBeHidden();
  }
  await expect(page.getByRole('heading', { name: 'What each choice leads to' })).toBeVisible();
  await expect(page.getByText('This passes.')).toBeVisible();
});
