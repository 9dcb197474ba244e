import { recommendedPath, type Story, storyMachine } from '../../src/scenario/index.ts';
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts';
import { expectScene, fillActivity, type Player } from '../support/play.ts';
import { expect, test } from '../support/site.ts';
import { asShown, sceneAfter, shippedStory } from '../support/stories.ts';
import { gradebookRow, launch } from '../support/try-it.ts';

const learner = 'Yusuf Demir';
const title = 'Beyond the Canteen: everyone';
const ways = ['friend-request', 'after-the-shift', 'raising-a-concern'].map((id) => {
  const { story } = shippedStory(id);
  return { story, path: recommendedPath(story, storyMachine(story)) };
});

test('a learner who knows it already shows it without feedback, and completes early', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('/try/');
  const player = await launch(page, { title, learner });
  await expect(player.getByRole('heading', { name: 'Know this already?' })).toBeVisible();
  await player.getByRole('button', { name: 'Take the short way' }).click();
  for (const [index, { story, path }] of ways.entries()) {
    await playWithoutFeedback(player, story, path);
    await expect(player.getByRole('heading', { name: 'The short way' })).toBeVisible();
    if (index === 2) break;
    await expect(player.getByText(`${index + 1} of 3 scenarios finished.`)).toBeVisible();
    await expect(gradebookRow(page, learner)).not.toContainText('passed');
    await player.getByRole('button', { name: /^Next:/ }).click();
  }
  await expect(player.getByText('You have completed the module')).toBeVisible();
  await expect(player.getByText('Saved to your training record')).toBeVisible();
  await expect(gradebookRow(page, learner)).toContainText('passed');
  await expect(gradebookRow(page, learner)).toContainText('100%');
  await expect(gradebookRow(page, learner)).toContainText('by the short way');

  await page.reload();
  const again = await launch(page, { title, learner });
  await again.getByRole('button', { name: 'All scenarios' }).click();
  await expect(again.getByText('3 of 3 scenarios finished')).toBeVisible();
  await expect(again.getByText('the other scenarios stay open to you.')).toBeVisible();
});

test('the offer is accessible, at every size', async ({ page }) => {
  for (const [width, colorScheme] of [
    [320, 'dark'],
    [700, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto('/try/packages/scorm12/everyone/index.html');
    await expect(page.getByRole('button', { name: 'Take the short way' })).toBeVisible();
    await expectNoAxeViolations(page);
  }
});

test('a slip on the short way loses nothing: the module goes on in the usual way', async ({
  page,
}) => {
  const { story } = shippedStory('friend-request');
  await page.goto('/try/');
  const player = await launch(page, { title, learner });
  await player.getByRole('button', { name: 'Take the short way' }).click();
  await playWithoutFeedback(player, story, 'daabc');
  await expect(player.getByText(/A first attempt was below 80%/)).toBeVisible();
  await player.getByRole('button', { name: /^Next:/ }).click();
  await player.locator('input[name="choice"]').first().check();
  await player.getByRole('button', { name: 'Continue' }).click();
  await expect(player.getByRole('heading', { name: 'What happens' })).toBeFocused();
  await expect(gradebookRow(page, learner)).toContainText('In progress');
});

async function playWithoutFeedback(player: Player, story: Story, path: string): Promise<void> {
  for (const [at, step] of [...path].entries()) {
    await expectScene(player, sceneAfter(story, path.slice(0, at)).title);
    if (step === '_') {
      // An activity keeps its answers for the end, too.
      if (sceneAfter(story, path.slice(0, at)).activity) await fillActivity(player);
      await player.getByRole('button', { name: /^(Continue|Compare)$/ }).click();
      continue;
    }
    await player.locator(`input[name="choice"][value="${step}"]`).check();
    await player.getByRole('button', { name: 'Continue' }).click();
  }
  const { title: last } = sceneAfter(story, path);
  await expect(player.getByRole('heading', { level: 1, name: asShown(last) })).toBeVisible();
}
