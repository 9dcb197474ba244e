// An editor makes mistakes while typing, sees each at once in a plain sentence, and puts it right by the
// button that is offered; and sees beside the text what learners will.
import type { Page } from '@playwright/test';
import { writeNewStory } from '../../src/drafting/index.ts';
import { loadLibrary } from '../../src/library/index.ts';
import { expect, test } from '../support/site.ts';
import { shippedStory } from '../support/stories.ts';
import {
  openScenario,
  openText,
  preview,
  problem,
  problemCounts,
  textBox,
  typeOver,
} from '../support/studio.ts';

const { story } = shippedStory('friend-request');
const aStory = writeNewStory({
  title: 'Soup',
  audience: ['everyone'],
  outcomes: ['ST2'],
  today: new Date().toISOString().slice(0, 10),
  sources: Object.keys(loadLibrary(process.cwd()).sources),
});

test('a misspelt link, a reworded and a doubled heading, and a dead end are put right by their fixes', async ({
  page,
}) => {
  test.slow();
  await openText(page, aStory);
  await expectProblems(page, 'No problems');

  await typeOver(page, '(#the-recipe)', '(#the-recpie)');
  await expectProblems(page, '1 error');
  await expect(problem(page, 'missing-scene')).toContainText('#the-recpie');
  await fix(page, 'missing-scene', 'Lead to "the-recipe"');
  await expectProblems(page, 'No problems');

  await typeOver(page, '## The photo', '## The picture');
  await expect(problem(page, 'About missing-scene')).toHaveCount(3);
  await fix(page, 'missing-scene', 'Lead all 3 links to "the-picture"');
  await expectProblems(page, 'No problems');

  await typeOver(page, '## The picture', '## The recipe');
  await expect(problem(page, 'duplicate-scene')).toBeVisible();
  await fix(page, 'duplicate-scene', 'Name this one "The recipe 2"; links stay with the first');
  await fix(page, 'missing-scene', 'Lead all 3 links to "the-recipe-2"');
  await expectProblems(page, 'No problems');

  await typeOver(page, '(#how-it-turns-out)', '(#a-quiet-word)');
  await fix(page, 'missing-scene', 'Add the scene "A quiet word"');
  await expect(textBox(page)).toBeFocused();
  await page.keyboard.type('Priya smiles.');
  await expectProblems(page, 'No problems');
  await typeOver(page, '[Go on](#ending-soup-for-everyone)', 'She has an idea.');
  await expect(problem(page, 'dead-end')).toContainText('A quiet word');
  await fix(page, 'dead-end', /^Lead on to "soup for everyone"$/i);
  await expectProblems(page, 'No problems');
});

test('a fix is taken back with Ctrl+Z, and the problem is told again', async ({ page }) => {
  await openText(page, aStory);
  await typeOver(page, '(#the-recipe)', '(#the-recpie)');
  await fix(page, 'missing-scene', 'Lead to "the-recipe"');
  await expectProblems(page, 'No problems');
  await expect(page.getByRole('status').getByText('Done: Lead to "the-recipe"')).toBeAttached();
  await textBox(page).press('ControlOrMeta+z');
  await expectProblems(page, '1 error');
  await expect(textBox(page)).toContainText('(#the-recpie)');
});

test('the line at the top says what an edit does to learners of the release', async ({ page }) => {
  await openScenario(page, story.title);
  const line = page.locator('.app-studio-head__release');
  const safe = 'Safe: learners half-way through keep their place.';
  await expect(line).toHaveText(safe);
  await typeOver(page, 'The pasta is boiling over', 'The rice is boiling over');
  await expectProblems(page, 'No problems');
  await expect(line).toHaveText(safe);

  await typeOver(page, '## What to say to Kath', '## What to tell Kath');
  await expect(line).toContainText('lead elsewhere than in release');
  await expect(line).toContainText('start again');
  await fix(page, 'missing-scene', /^Lead all \d+ links to "what-to-tell-kath"$/);
  await expect(problem(page, 'released-scene-gone')).toContainText('people may have stopped there');
  await fix(
    page,
    'released-scene-gone',
    'Note that "what-to-say-to-kath" is now "what-to-tell-kath"',
  );
  await expectProblems(page, 'No problems');
  await expect(line).toHaveText(safe);

  await typeOver(page, '(#nine-minutes-past-two)', '(#what-to-tell-kath)');
  await expect(line).toContainText('people who took choice a of "Kath asks to be friends" start');
  await textBox(page).press('ControlOrMeta+z');
  await expect(line).toHaveText(safe);
});

test('a scene of the map leads to its text, and the preview starts there and stays while typing', async ({
  page,
}) => {
  await openText(page, aStory);
  const heading = preview(page).getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Thanks for the soup');
  await page.getByRole('tab', { name: 'Map' }).click();
  await page.getByRole('button', { name: /^The photo, 3 ways on/ }).click();
  await expect(textBox(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('The pot is hot. ');
  await page.getByRole('tab', { name: 'Preview' }).click();
  await expect(preview(page).getByText('The pot is hot. This is the third scene.')).toBeVisible();
  await expect(heading).toHaveText('The photo');

  await typeOver(page, 'Your tea is still warm', 'Your tea is cold');
  await typeOver(page, '## The photo', '## The picture');
  await expect(heading).toHaveText('The picture');
  await page.getByLabel('Scene', { exact: true }).selectOption('Thanks for the soup');
  await expect(preview(page).getByText('Your tea is cold')).toBeVisible();
});

test('flags that are set by hand change what is shown', async ({ page }) => {
  await openText(page, aStory);
  await page.getByLabel('Scene', { exact: true }).selectOption('The recipe');
  const [quiet, told] = ['Dad has read all the comments twice', 'Dad is a private man'];
  await expect(preview(page).getByText(quiet)).toBeVisible();
  await page.getByText('Remembered: 0 of 2').click();
  await page.getByRole('checkbox', { name: 'talked-of-care' }).check();
  await expect(preview(page).getByText(told)).toBeVisible();
  await expect(preview(page).getByText(quiet)).toHaveCount(0);
  await expect(page.getByText('Remembered: 1 of 2')).toBeVisible();

  await page
    .getByLabel('Scene', { exact: true })
    .selectOption({ label: 'Junction: How it turns out' });
  await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText(/put right together/i);
  await page.getByRole('checkbox', { name: 'talked-of-care' }).uncheck();
  await page
    .getByLabel('Scene', { exact: true })
    .selectOption({ label: 'Junction: How it turns out' });
  await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText(/soup for everyone/i);
});

async function expectProblems(page: Page, words: string): Promise<void> {
  await expect(problemCounts(page)).toHaveText(`Problems: ${words}`);
}

/** Presses the button of that name at the first problem of a rule. */
async function fix(page: Page, rule: string, title: string | RegExp): Promise<void> {
  await problem(page, `About ${rule}`).first().getByRole('button', { name: title }).click();
}
