// HR reads the gradebook of the try-it LMS, on the page and as CSV, after three colleagues have played.
import type { Page } from '@playwright/test';
import { recommendedPath, type Story, storyMachine } from '../../src/scenario/index.ts';
import { playSteps } from '../support/play.ts';
import { expect, test } from '../support/site.ts';
import { shippedStory } from '../support/stories.ts';
import { closePackage, gradebookRow, launch, playWell } from '../support/try-it.ts';

const { story } = shippedStory('friend-request');
const path = recommendedPath(story, storyMachine(story));
const poorKey = findPoorKey(story);

test('who has completed and passed, which decisions were made, and both as CSV', async ({
  page,
}) => {
  test.slow();
  await page.goto('/try/');
  const passes = { title: story.title, kind: 'SCORM 1.2', learner: 'Siân Prosser' };
  const first = await launch(page, passes);
  await playWell(first, story);
  await expect(first.getByText('This passes.')).toBeVisible();
  await closePackage(page);

  const stops = { title: story.title, kind: 'SCORM 2004 4th Edition', learner: 'Tomasz Wójcik' };
  const second = await launch(page, stops);
  await second.getByRole('link', { name: /^Start/ }).click();
  await playSteps(second, story, poorKey);
  await expect(second.getByText('Saved to your training record')).toBeVisible();
  await closePackage(page);

  await launch(page, {
    title: story.title,
    kind: 'SCORM 2004 3rd Edition',
    learner: 'Yusuf Demir',
  });
  await closePackage(page);

  await expect(page.getByText('3 attempts, 1 completed, 1 passed.')).toBeVisible();
  const passed = gradebookRow(page, 'Siân Prosser');
  await expect(passed).toContainText('Completed, passed');
  await expect(passed).toContainText('100%');
  await expect(gradebookRow(page, 'Tomasz Wójcik')).toContainText('In progress');
  const stopped = gradebookRow(page, 'Tomasz Wójcik');
  await stopped.getByRole('button', { name: /^Show 1/ }).click();
  const decision = page.getByRole('row', { name: /^kath asks to be friends/i });
  await expect(decision).toContainText('incorrect');

  const attempts = await readCsv(page, 'Download attempts (CSV)');
  expect(attempts[0]?.slice(0, 8)).toEqual([
    'Learner',
    'Staff number',
    'Package',
    'Kind',
    'Attempt',
    'Completion',
    'Success',
    'Score %',
  ]);
  const byLearner = new Map(attempts.slice(1).map((row) => [row[0], row.slice(3, 8)]));
  expect(byLearner.get('Siân Prosser')).toEqual(['SCORM 1.2', '1', 'completed', 'passed', '100']);
  expect(byLearner.get('Tomasz Wójcik')).toEqual([
    'SCORM 2004 4th Edition',
    '1',
    'incomplete',
    'unknown',
    '',
  ]);
  expect(byLearner.get('Yusuf Demir')?.slice(0, 2)).toEqual(['SCORM 2004 3rd Edition', '1']);

  const decisions = await readCsv(page, 'Download decisions (CSV)');
  const choice = (decisions[0] ?? []).indexOf('Choice');
  const rowsOf = (learner: string) => decisions.filter((row) => row[0] === learner);
  expect(rowsOf('Tomasz Wójcik').map((row) => row[choice])).toEqual([poorKey]);
  expect(rowsOf('Siân Prosser').map((row) => row[choice])).toEqual(
    [...path].filter((step) => step !== '_'),
  );
});

async function readCsv(page: Page, button: string): Promise<string[][]> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  let text = '';
  for await (const part of await (await waiting).createReadStream()) text += part;
  expect(text.startsWith('\uFEFF')).toBe(true);
  // No cell of these has a comma, a quote or a line break in it.
  return text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
}

function findPoorKey({ scenes, start }: Story): string {
  const choices = scenes.find(({ id }) => id === start)?.choices ?? [];
  const poor = choices.find(({ verdict }) => verdict === 'poor');
  if (!poor) throw new Error('The first scene has no poor choice.');
  return poor.key;
}
