import type { FrameLocator, Page } from '@playwright/test';
import { loadLibrary } from '../../src/library/index.ts';
import { recommendedPath, storyMachine } from '../../src/scenario/index.ts';
import { expectScene, playSteps } from '../support/play.ts';
import { expect, test } from '../support/site.ts';
import { sceneAfter, shippedStory } from '../support/stories.ts';

const learner = 'Yusuf Demir';
const ids = loadLibrary(process.cwd()).pathways['managers']?.scenarios ?? [];

test('a learner is interrupted at a random scene, comes back, passes, and HR sees it', async ({
  context,
  page,
}) => {
  const { story } = shippedStory('friend-request');
  const path = recommendedPath(story, storyMachine(story));
  const stopAt = 1 + Math.floor(Math.random() * (path.length - 1));
  test.info().annotations.push({ type: 'interrupted after', description: path.slice(0, stopAt) });

  const first = await launch(page, story.title);
  await first.getByRole('link', { name: /^Start/ }).click();
  await playSteps(first, story, path.slice(0, stopAt));
  await expectScene(first, sceneAfter(story, path.slice(0, stopAt)).title);
  await expect(first.getByText('Saved to your training record')).toBeVisible();
  await page.close();

  const again = await context.newPage();
  const second = await launch(again, story.title);
  await expectScene(second, sceneAfter(story, path.slice(0, stopAt)).title);
  await playSteps(second, story, path.slice(stopAt), path.slice(0, stopAt));
  await expectScene(second, sceneAfter(story, path).title);
  await expect(second.getByText('This passes.')).toBeVisible();
  await expect(second.getByText('Saved to your training record')).toBeVisible();

  const row = again.getByRole('row', { name: new RegExp(learner) });
  await expect(row).toContainText('passed');
  await expect(row).toContainText('100%');
  await again.reload();
  await expect(again.getByRole('row', { name: new RegExp(learner) })).toContainText('passed');
  await again
    .getByRole('row', { name: new RegExp(learner) })
    .getByRole('button')
    .click();
  await expect(again.getByText('kath asks to be friends', { exact: false }).first()).toBeVisible();
});

test('a second try with poorer choices does not lower the record', async ({ page }) => {
  const { story } = shippedStory('friend-request');
  const path = recommendedPath(story, storyMachine(story));
  const player = await launch(page, story.title);
  await player.getByRole('link', { name: /^Start/ }).click();
  await playSteps(player, story, path);
  await player.getByRole('button', { name: 'Start again from the beginning' }).click();
  const [poor] = story.scenes.filter(({ id }) => id === story.start);
  const key = poor?.choices.find(({ verdict }) => verdict === 'poor')?.key ?? 'a';
  await playSteps(player, story, key);
  await expect(player.getByText('Saved to your training record')).toBeVisible();
  const row = page.getByRole('row', { name: new RegExp(learner) });
  await expect(row).toContainText('passed');
  await expect(row).toContainText('100%');
});

test('a pathway is completed when every scenario of it is finished, and not before', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const player = await launch(page, 'Beyond the Canteen: managers and HR');
  const row = page.getByRole('row', { name: new RegExp(learner) });
  for (const [index, id] of ids.entries()) {
    const { story } = shippedStory(id);
    if (index === 0) await player.locator(`a[href="#/${id}"]`).click();
    else await player.getByRole('button', { name: /^Next:/ }).click();
    await playSteps(player, story, recommendedPath(story, storyMachine(story)));
    await expect(player.getByText('Saved to your training record')).toBeVisible();
    await expect(row).toContainText(index === ids.length - 1 ? 'passed' : 'In progress');
  }
  await expect(row).toContainText('100%');
});

test('going back to a decision keeps the way up to it', async ({ page }) => {
  const { story } = shippedStory('friend-request');
  const path = recommendedPath(story, storyMachine(story));
  const player = await launch(page, story.title);
  await player.getByRole('link', { name: /^Start/ }).click();
  await playSteps(player, story, path);
  const scene = sceneAfter(story, path.slice(0, 2));
  await player.locator('summary', { hasText: scene.title }).click();
  await player
    .getByRole('button', { name: new RegExp(`Go back to this decision.*${scene.title}`) })
    .click();
  await expectScene(player, scene.title);
  await playSteps(player, story, path.slice(2), path.slice(0, 2));
  await expectScene(player, sceneAfter(story, path).title);
});

async function launch(page: Page, title: string): Promise<FrameLocator> {
  await page.goto('/try/');
  await page.getByRole('radio', { name: new RegExp(learner) }).check();
  await page.getByRole('combobox').selectOption({ label: title });
  await page
    .getByRole('button', { name: /^(Launch|Resume|Carry on|Continue|Open)/ })
    .first()
    .click();
  return page.frameLocator('iframe');
}
