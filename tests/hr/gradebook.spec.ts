// HR reads the gradebook of the try-it LMS, on the page and as CSV, after three colleagues have played.
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { createEventRowReader } from '../../src/events/index.ts';
import { recordsStorageKey } from '../../src/lms/record-store.ts';
import {
  type Choice,
  recommendedPath,
  type Scene,
  type Story,
  storyMachine,
} from '../../src/scenario/index.ts';
import { interactionId } from '../../src/tracking/index.ts';
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts';
import { playSteps } from '../support/play.ts';
import { expect, test } from '../support/site.ts';
import { shippedStory } from '../support/stories.ts';
import { closePackage, gradebookRow, launch, playWell } from '../support/try-it.ts';

const { story } = shippedStory('friend-request');
const path = recommendedPath(story, storyMachine(story));
const first = findFirstScene(story);
const poor = findPoor(first);

test('who has completed and passed, which decisions were made, and all of it as CSV', async ({
  page,
}) => {
  test.slow();
  await page.goto('/try/');
  const passes = { title: story.title, kind: 'SCORM 1.2', learner: 'Siân Prosser' };
  const passing = await launch(page, passes);
  await playWell(passing, story);
  await expect(passing.getByText('This passes.')).toBeVisible();
  await closePackage(page);

  const stops = { title: story.title, kind: 'SCORM 2004 4th Edition', learner: 'Tomasz Wójcik' };
  const stopping = await launch(page, stops);
  await stopping.getByRole('link', { name: /^Start/ }).click();
  await playSteps(stopping, story, poor.key);
  await expect(stopping.getByText('Saved to your training record')).toBeVisible();
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
  const decision = page.getByRole('row', { name: new RegExp(`^${first.title}`) });
  await expect(decision).toContainText(story.title);
  await expect(decision).toContainText(`${poor.key}: ${poor.text}`);
  await expect(decision).toContainText('Poor');

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
  expect(rowsOf('Tomasz Wójcik').map((row) => row.slice(choice, choice + 3))).toEqual([
    [poor.key, poor.text, 'Poor'],
  ]);
  expect(rowsOf('Siân Prosser').map((row) => row[choice])).toEqual(
    [...path].filter((step) => step !== '_'),
  );

  const [header = [], ...rows] = await readCsv(page, 'Download for Insights (CSV)');
  const events = rows.map(createEventRowReader(header));
  expect(events.filter((event) => typeof event === 'string')).toEqual([]);
  expect(events).toContainEqual(
    expect.objectContaining({ kind: 'attempt', learnerName: 'Siân Prosser', success: 'passed' }),
  );
  expect(events).toContainEqual(
    expect.objectContaining({
      kind: 'decision',
      learnerName: 'Tomasz Wójcik',
      response: poor.key,
      result: 'poor',
    }),
  );
});

test('a scene decided in again, the short way, and ids that nobody knows, on a narrow screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    recordsStorageKey,
    JSON.stringify({ version: 1, attempts: [aStoredAttempt()] }),
  ] as const);
  await page.goto('/try/');
  const row = gradebookRow(page, 'Siân Prosser');
  await expect(row).toContainText('by the short way');
  await row.getByRole('button', { name: /^Show 3/ }).click();
  const again = page.getByRole('row', { name: new RegExp(`^${first.title}.*second time`) });
  await expect(again).toContainText(story.title);
  await expect(page.getByRole('row', { name: /^q7/ })).toContainText('true');
  const tooWide = await page.evaluate(() => document.body.scrollWidth - window.innerWidth);
  expect(tooWide).toBeLessThanOrEqual(0);
  await expectNoAxeViolations(page);
});

/** As an earlier visit left it: SCORM 1.2, one scene twice, a question of another package. */
function aStoredAttempt() {
  const id = interactionId(story.id, first.id);
  const decisions = [
    [id, poor.key, 'wrong'],
    [id, poor.key, 'wrong'],
    ['q7', 'true', 'correct'],
  ];
  return {
    standard: 'scorm12',
    learnerId: '20417733',
    learnerName: 'Siân Prosser',
    packageId: 'everyone',
    packageTitle: 'Everyone',
    attempt: 1,
    sessions: 1,
    startedAt: '2026-11-20T09:30:00.000Z',
    lastAccessedAt: '2026-11-20T09:41:00.000Z',
    earlierMs: 60_000,
    cmi: [
      ['cmi.core.lesson_status', 'passed'],
      ['cmi.objectives.0.id', 'test_out'],
      ['cmi.objectives.0.status', 'passed'],
      ...decisions.flatMap(([scene, response, result], n) => [
        [`cmi.interactions.${n}.id`, scene],
        [`cmi.interactions.${n}.student_response`, response],
        [`cmi.interactions.${n}.result`, result],
      ]),
    ],
  };
}

async function readCsv(page: Page, button: string): Promise<string[][]> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  let text = '';
  for await (const part of await (await waiting).createReadStream()) text += part;
  expect(text.startsWith('\uFEFF')).toBe(true);
  return Papa.parse<string[]>(text.slice(1).trimEnd()).data;
}

function findFirstScene({ scenes, start }: Story): Scene {
  const scene = scenes.find(({ id }) => id === start);
  if (!scene) throw new Error('The story has no first scene.');
  return scene;
}

function findPoor({ choices }: Scene): Choice {
  const choice = choices.find(({ verdict }) => verdict === 'poor');
  if (!choice) throw new Error('The first scene has no poor choice.');
  return choice;
}
