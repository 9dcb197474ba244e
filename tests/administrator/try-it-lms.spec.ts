// An administrator tries the real packages before any LMS has them: plays a learner in each kind, and
// makes things go wrong to see what the learner would see.
import { recommendedPath, storyMachine } from '../../src/scenario/index.ts';
import { playSteps } from '../support/play.ts';
import { expect, test } from '../support/site.ts';
import { shippedStory } from '../support/stories.ts';
import {
  choose,
  closePackage,
  gradebookRow,
  inPackage,
  launch,
  makeWrong,
  playWell,
} from '../support/try-it.ts';

const { story } = shippedStory('friend-request');
const path = recommendedPath(story, storyMachine(story));
const learner = 'Yusuf Demir';
const kinds = ['SCORM 1.2', 'SCORM 2004 3rd Edition', 'SCORM 2004 4th Edition', 'cmi5'];
const apis: Record<string, string[]> = {
  'SCORM 1.2': ['API'],
  'SCORM 2004 3rd Edition': ['API_1484_11'],
  'SCORM 2004 4th Edition': ['API_1484_11'],
  cmi5: [],
};

// A record store answers 404 for a place that nobody has saved yet, and the browser reports each.
test.use({ expectedTroubles: [/status of 404.*\/lrs\//] });

for (const kind of kinds) {
  test(`${kind}: played to the end without one refused call, and in the gradebook after a reload`, async ({
    page,
  }) => {
    await page.goto('/try/');
    const player = await launch(page, { title: story.title, kind });
    await expect(player.getByRole('link', { name: /^Start/ })).toBeVisible();
    expect(
      await page.evaluate(() => ['API', 'API_1484_11'].filter((name) => name in window)),
    ).toEqual(apis[kind]);
    await playWell(player, story);
    await expect(player.getByText('This passes.')).toBeVisible();
    await expect(player.getByText('Saved to your training record')).toBeVisible();
    await expect(page.getByText('calls, no errors')).toBeVisible();
    await player.getByRole('button', { name: 'Save and exit' }).click();
    await expect(page.getByText('The package has ended its session.')).toBeVisible();
    await closePackage(page);
    await expect(page.getByText('and everything it sent is kept.')).toBeVisible();

    await page.reload();
    const row = gradebookRow(page, learner);
    await expect(row).toContainText('Completed, passed');
    await expect(row).toContainText('100%');
    await expect(row).toContainText(kind);
    await row.getByRole('button', { name: /^Show/ }).click();
    await expect(page.getByRole('row', { name: /^kath asks to be friends/i })).toContainText(
      'Best',
    );
  });

  test(`${kind}: interrupted without a word, and resumed at the same scene`, async ({
    page,
    context,
  }) => {
    await page.goto('/try/');
    const player = await launch(page, { title: story.title, kind });
    await playWell(player, story, 1);
    await expect(player.getByText('Saved to your training record')).toBeVisible();
    const scene = await player.getByRole('heading', { level: 1 }).textContent();
    await page.close({ runBeforeUnload: false });

    const again = await context.newPage();
    await again.goto('/try/');
    const resumed = await launch(again, { title: story.title, kind });
    await expect(again.getByText('attempt 1, session 2. Entry: resume.')).toBeVisible();
    await expect(resumed.getByRole('heading', { level: 1 })).toHaveText(scene ?? '');
  });
}

test('starting again keeps the first attempt, and each kind has a record of its own', async ({
  page,
}) => {
  await page.goto('/try/');
  await launch(page, { title: story.title, kind: 'SCORM 2004 4th Edition' });
  await expect(page.getByText('attempt 1, session 1. Entry: ab-initio.')).toBeVisible();
  await closePackage(page);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByText('attempt 2, session 1. Entry: ab-initio.')).toBeVisible();
  await closePackage(page);
  await launch(page, { title: story.title, kind: 'SCORM 1.2' });
  await expect(page.getByText('attempt 1, session 1. Entry: ab-initio.')).toBeVisible();
  await closePackage(page);
  await expect(gradebookRow(page, learner)).toHaveCount(3);
});

test.describe('when something goes wrong, the learner is told the truth', () => {
  const refused = [
    ['SCORM 1.2', 'The LMS is down', '101'],
    ['SCORM 2004 4th Edition', 'The LMS is down', '391'],
    ['SCORM 1.2', 'The session has expired', '101'],
    ['SCORM 2004 4th Edition', 'The session has expired', '101'],
  ] as const;
  for (const [kind, fault, code] of refused) {
    test(`${kind}, ${fault}: not saved, and saved when it is over`, async ({ page }) => {
      await page.goto('/try/');
      const player = await launch(page, { title: story.title, kind });
      await playWell(player, story, 1);
      await expect(player.getByText('Saved to your training record')).toBeVisible();
      await makeWrong(page, fault);
      await playSteps(player, story, path.slice(1, 2), path.slice(0, 1));
      await expect(player.getByText(/^(Not saved yet|No connection)/)).toBeVisible();
      const log = page.getByRole('log');
      await expect(log).toContainText(`What goes wrong: ${fault}.`);
      await page.getByLabel('Only errors').check();
      await expect(log).toContainText(`error code ${code}`);
      await expect(gradebookRow(page, learner)).toContainText('Show 1 decisions');

      await makeWrong(page, 'Nothing');
      await expect(player.getByText('Saved to your training record')).toBeVisible({
        timeout: 60_000,
      });
      await expect(gradebookRow(page, learner)).toContainText('Show 2 decisions');
    });
  }

  test('an LMS that says true and stores nothing is found out', async ({ page }) => {
    await page.goto('/try/');
    const player = await launch(page, { title: story.title, kind: 'SCORM 2004 4th Edition' });
    await playWell(player, story, 1);
    await expect(player.getByText('Saved to your training record')).toBeVisible();
    await makeWrong(page, 'Says true and stores nothing');
    await playSteps(player, story, path.slice(1, 2), path.slice(0, 1));
    await expect(
      player.getByText('No connection to your training record, still trying'),
    ).toBeVisible();
    await expect(gradebookRow(page, learner)).toContainText('Show 1 decisions');
    await closePackage(page);
    await expect(page.getByText('Its last save was not kept')).toBeVisible();
    await expect(gradebookRow(page, learner)).toContainText('Show 1 decisions');
  });

  test('without the browser’s storage everything is recorded all the same', async ({ page }) => {
    await page.goto('/try/');
    await makeWrong(page, 'The browser’s storage is blocked');
    const player = await launch(page, { title: story.title, kind: 'SCORM 2004 4th Edition' });
    await expect(player.getByRole('link', { name: /^Start/ })).toBeVisible();
    const frame = page.frames().find((each) => each.url().includes('/packages/'));
    expect(
      await frame?.evaluate(() => {
        try {
          return `there are ${window.localStorage.length}`;
        } catch (cause) {
          return cause instanceof DOMException ? cause.name : 'something else';
        }
      }),
    ).toBe('SecurityError');
    await playWell(player, story);
    await expect(player.getByText('This passes.')).toBeVisible();
    await expect(gradebookRow(page, learner)).toContainText('Completed, passed');
  });

  test('an LMS that answers slowly saves all the same', async ({ page }) => {
    test.slow();
    await page.goto('/try/');
    const player = await launch(page, { title: story.title, kind: 'SCORM 2004 4th Edition' });
    await expect(player.getByRole('link', { name: /^Start/ })).toBeVisible();
    await makeWrong(page, 'Answers slowly');
    await playWell(player, story, 1);
    await expect(player.getByText('Saved to your training record')).toBeVisible();
    await expect(gradebookRow(page, learner)).toContainText('Show 1 decisions');
  });

  test('cmi5: the window that is launched last records, and the first one asks to be closed', async ({
    page,
  }) => {
    await page.goto('/try/');
    const player = await launch(page, { title: story.title, kind: 'cmi5' });
    await playWell(player, story, 1);
    await expect(player.getByText('Saved to your training record')).toBeVisible();
    await page.getByRole('button', { name: 'Open a second window' }).click();
    const second = page.frameLocator('iframe').nth(1).frameLocator('iframe');
    await expect(second.getByText('Saved to your training record')).toBeVisible();
    await playSteps(player, story, path.slice(1, 2), path.slice(0, 1));
    await expect(player.getByText('Your last steps are not on your training record')).toBeVisible();
    await expect(gradebookRow(page, learner)).toContainText('Show 1 decisions');
  });

  for (const kind of kinds.filter((each) => each !== 'cmi5')) {
    test(`${kind}: a second window of the same learner may only read`, async ({ page }) => {
      await page.goto('/try/');
      const player = await launch(page, { title: story.title, kind });
      await playWell(player, story, 1);
      await expect(player.getByText('Saved to your training record')).toBeVisible();
      await page.getByRole('button', { name: 'Open a second window' }).click();
      const second = page.frameLocator('iframe').nth(1).frameLocator('iframe');
      await expect(
        second.getByText('Open in another window: nothing is recorded here'),
      ).toBeVisible();
      await expect(page.getByRole('log')).toContainText(
        'A second window opens for the same learner.',
      );
      await expect(gradebookRow(page, learner)).toContainText('Show 1 decisions');
    });
  }

  for (const kind of kinds.filter((each) => each !== 'cmi5')) {
    test(`${kind}: the first window goes on where a second one was closed`, async ({ page }) => {
      await page.goto('/try/');
      const player = await launch(page, { title: story.title, kind });
      await playWell(player, story, 1);
      await expect(player.getByText('Saved to your training record')).toBeVisible();
      await page.getByRole('button', { name: 'Open a second window' }).click();
      const second = page.frameLocator('iframe').nth(1).frameLocator('iframe');
      await expect(second.getByText('Open in another window: nothing')).toBeVisible();
      await page.getByRole('button', { name: 'Close the second window' }).click();
      await playSteps(player, story, path.slice(1, 2), path.slice(0, 1));
      await expect(player.getByText('Saved to your training record')).toBeVisible();
      await expect(gradebookRow(page, learner)).toContainText('Show 2 decisions');
    });
  }
});

test.describe('launch settings', () => {
  for (const kind of kinds) {
    test(`${kind}: launch data reaches the package`, async ({ page }) => {
      await page.goto('/try/');
      await page.getByText('Launch settings').first().click();
      await page.getByLabel('Launch data').fill('passing_score=seven');
      const player = await launch(page, { title: story.title, kind });
      await expect(
        player.getByRole('heading', {
          name: 'A setting of your learning system was not understood',
        }),
      ).toBeVisible();
      await expect(player.getByText(/passing_score.*seven.*was found/)).toBeVisible();
    });

    test(`${kind}: the passing score of the LMS decides`, async ({ page }) => {
      await page.goto('/try/');
      await page.getByText('Launch settings').first().click();
      await page.getByLabel('Passing score set by the LMS').fill('0.05');
      const player = await launch(page, { title: story.title, kind });
      await expect(player.getByRole('definition').filter({ hasText: /^5%$/ })).toBeVisible();
    });
  }

  test('a passing score that is none is explained, and nothing is launched', async ({ page }) => {
    await page.goto('/try/');
    await page.getByText('Launch settings').first().click();
    await page.getByLabel('Passing score set by the LMS').fill('80%');
    await choose(page, { title: story.title });
    await page.getByRole('button', { name: 'Launch' }).click();
    await expect(
      page.getByText('Unexpected passing score "80%", expected a number from 0 to 1'),
    ).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
  });

  test('browse mode, and review mode once completed', async ({ page }) => {
    await page.goto('/try/');
    await page.getByText('Launch settings').first().click();
    await page.getByLabel(/browse mode/).check();
    await launch(page, { title: story.title });
    await expect(page.getByText('Mode: browse.')).toBeVisible();
    await expect(inPackage(page).getByText('Looking only: nothing is recorded')).toBeVisible();
    await closePackage(page);

    await page.getByText('Launch settings').first().click();
    await page.getByLabel(/browse mode/).uncheck();
    await page.getByLabel(/review mode/).check();
    const player = await launch(page, { title: story.title });
    await expect(page.getByText('Mode: normal.')).toBeVisible();
    await playWell(player, story);
    await expect(player.getByText('This passes.')).toBeVisible();
    await closePackage(page);
    await page.getByRole('button', { name: 'Open again' }).click();
    await expect(page.getByText('Mode: review.')).toBeVisible();
    await expect(gradebookRow(page, learner)).toContainText('Completed, passed');
  });
});
