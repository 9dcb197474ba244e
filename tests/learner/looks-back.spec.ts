// A learner who has finished looks back: one decision again, the receipt, and a second try left part-way.
import { recommendedPath, storyMachine } from '../../src/scenario/index.ts';
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts';
import { putLms } from '../support/own-lms.ts';
import { choose, expectScene, playSteps } from '../support/play.ts';
import { expect, test } from '../support/site.ts';
import { sceneAfter, shippedStory } from '../support/stories.ts';

const { story } = shippedStory('friend-request');
const best = recommendedPath(story, storyMachine(story));
const slip = 'daabc';

test('the last poor decision is made again from the ending, with the way up to it', async ({
  page,
}) => {
  await putLms(page);
  await page.goto('/try/packages/scorm12/friend-request/index.html');
  await page.getByRole('link', { name: /^Start/ }).click();
  await playSteps(page, story, slip);
  const at = findLastPoor(slip);
  const scene = sceneAfter(story, slip.slice(0, at));
  const again = page.getByRole('button', { name: /^Try one decision again:/ });
  await expect(again).toContainText(scene.title);
  await expectNoAxeViolations(page);
  await again.click();
  await expectScene(page, scene.title);
  await choose(page, scene.choices.find(({ verdict }) => verdict === 'best')?.key ?? 'a');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(scene.title);
});

test('nobody who decided well is sent back, and the receipt stays on the start page', async ({
  page,
}) => {
  await putLms(page);
  await page.goto('/try/packages/scorm12/friend-request/index.html');
  await page.getByRole('link', { name: /^Start/ }).click();
  await playSteps(page, story, best);
  await expect(page.getByRole('heading', { name: 'Your receipt' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Try one decision again/ })).toHaveCount(0);
  await expect(page.getByText('Saved to your training record')).toBeVisible();
  const code = await page.locator('.app-receipt__code').innerText();
  await page.getByRole('button', { name: 'Back to the start page' }).click();
  await expect(page.getByRole('heading', { name: 'Where you stand' })).toBeVisible();
  await expect(page.locator('.app-receipt--saved .app-receipt__code')).toHaveText(
    code.replaceAll(/\s/g, ''),
    { ignoreCase: false },
  );
  await expectNoAxeViolations(page);
});

test('a second try that is left part-way says so, and is carried on', async ({ page }) => {
  await putLms(page);
  await page.goto('/try/packages/scorm12/friend-request/index.html');
  await page.getByRole('link', { name: /^Start/ }).click();
  await playSteps(page, story, best);
  await page.getByRole('button', { name: 'Start again from the beginning' }).click();
  await playSteps(page, story, best.slice(0, 2));
  await page.getByRole('button', { name: 'Stop here and go to the start page' }).click();
  await expect(page.getByText('Finished, 100%; a second try is part-way')).toBeVisible();
  await page.getByRole('link', { name: /^Carry on/ }).click();
  await expectScene(page, sceneAfter(story, best.slice(0, 2)).title);
});

/** Where on a path the last poor decision stands. */
function findLastPoor(path: string): number {
  const verdicts = [...path].map((step, at) => {
    const { choices } = sceneAfter(story, path.slice(0, at));
    return choices.find(({ key }) => key === step)?.verdict;
  });
  return verdicts.lastIndexOf('poor');
}
