// Somebody who has never seen the format writes a scenario of three scenes, with the guide alone, and
// plays the package in the try-it LMS until it says passed.
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readStory, recommendedPath, type Story, storyMachine } from '../../src/scenario/index.ts';
import { playSteps } from '../support/play.ts';
import { expect, test } from '../support/site.ts';
import {
  downloadBy,
  preview,
  problem,
  problemCounts,
  readText,
  typeOver,
  untilChecked,
  writeOver,
} from '../support/studio.ts';
import { closePackage, gradebookRow, launch, playWell } from '../support/try-it.ts';

const title = 'A song on the ward';
const learner = 'Siân Prosser';

test('from the guide to passed', async ({ page }) => {
  test.slow();
  const named = await readGuide(page);
  await beginStory(page, named);
  await makeItYours(page, named);
  await putRight(page, named);
  const { story } = readStory(await readText(page), { id: 'a-song-on-the-ward' });
  expect(story.scenes.filter(({ kind }) => kind === 'scene')).toHaveLength(3);
  await playInPreview(page, named, story);
  await makePackage(page, named);
  await passInLms(page, named, story);
});

/** Gives the names that the guide prints in bold: nothing else is pressed here. */
async function readGuide(page: Page): Promise<Named> {
  await page.goto('/editors/');
  await page.getByRole('link', { name: 'How to write a scenario' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How to write a scenario');
  const names = await page.getByRole('article').locator('strong').allTextContents();
  await page.getByRole('article').getByRole('link', { name: 'Open the studio' }).click();
  return (words) => {
    expect(names, 'what the guide names').toContain(words);
    return words;
  };
}

async function beginStory(page: Page, named: Named): Promise<void> {
  await page.getByRole('button', { name: named('New scenario') }).click();
  const begin = page.getByRole('button', { name: named('Begin'), exact: true });
  await page.getByLabel('Title').fill(title);
  await begin.click();
  await page.getByRole('link', { name: 'Choose at least one outcome' }).click();
  await page.keyboard.press('Space');
  await begin.click();
  await untilChecked(page);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(problemCounts(page)).toHaveText('Problems: No problems');
}

async function makeItYours(page: Page, named: Named): Promise<void> {
  await typeOver(page, 'Your tea is still warm when', 'It is ten past six, and');
  await writeOver(page, 'your soup is better than mine', 'you sang to him');
  await writeOver(page, 'Thank her in one warm line', 'Thank her in one kind line');
  await page.getByRole('tab', { name: named('List') }).click();
  await page.getByRole('button', { name: 'The recipe', exact: true }).click();
  await page.getByRole('button', { name: named('Rename') }).click();
  await page.getByLabel('New title of the scene').fill('The song');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'The song', exact: true })).toBeFocused();
}

async function putRight(page: Page, named: Named): Promise<void> {
  await typeOver(page, 'your phone lights up.', 'your phone lights up!');
  await expect(problemCounts(page)).toHaveText(`${named('Problems')}: 1 warning`);
  const found = problem(page, 'exclamation mark');
  await expect(found.getByRole('button', { name: named('Go to line') })).toBeVisible();
  await found.getByRole('button', { name: 'Write a full stop' }).click();
  await expect(problemCounts(page)).toHaveText('Problems: No problems');
}

async function playInPreview(page: Page, named: Named, story: Story): Promise<void> {
  await page.getByRole('tab', { name: named('Preview') }).click();
  const player = preview(page);
  await expect(player.getByText('It is ten past six, and your phone lights up.')).toBeVisible();
  await playSteps(player, story, recommendedPath(story, storyMachine(story)));
  await expect(player.getByRole('heading', { level: 1 })).toHaveText(/soup for everyone/i);
}

async function makePackage(page: Page, named: Named): Promise<void> {
  await page.getByRole('button', { name: named('Make a package') }).click();
  const zip = unzipSync(await downloadBy(page, named('Download the zip')));
  expect(Object.keys(zip)).toEqual(expect.arrayContaining(['imsmanifest.xml', 'index.html']));
  expect(strFromU8(zip['imsmanifest.xml'] ?? new Uint8Array())).toContain(title);
}

async function passInLms(page: Page, named: Named, story: Story): Promise<void> {
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: named('Play it in the try-it LMS') }).click();
  const lms = await opening;
  const player = await launch(lms, { title: `From the studio: ${title}`, learner });
  await playWell(player, story);
  await expect(player.getByText('This passes.')).toBeVisible();
  await closePackage(lms);
  await expect(gradebookRow(lms, learner)).toContainText('Completed, passed');
  await expect(gradebookRow(lms, learner)).toContainText('100%');
}

/** Gives a name back that the guide has; fails where it has not. */
type Named = (words: string) => string;
