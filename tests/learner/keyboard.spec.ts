import type { Page } from '@playwright/test';
import { recommendedPath, storyMachine } from '../../src/scenario/index.ts';
import { expectScene } from '../support/play.ts';
import { expect, test } from '../support/site.ts';
import { asShown, sceneAfter, shippedStory } from '../support/stories.ts';

test('a whole scenario is played with the keyboard alone', async ({ page }) => {
  const { story } = shippedStory('after-the-shift');
  const path = recommendedPath(story, storyMachine(story));
  await page.goto('/try/packages/scorm12/after-the-shift/index.html');
  await expect(page.getByText('not connected').first()).toBeVisible();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await tabTo(page, /^Start/);
  await page.keyboard.press('Enter');

  for (let at = 0; at < path.length; at += 1) {
    const scene = sceneAfter(story, path.slice(0, at));
    await expectScene(page, scene.title);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    if (scene.choices.length > 0) await decide(page, path.charAt(at), at === 0);
    else await passByKeyboard(page);
  }
  await expectScene(page, sceneAfter(story, path).title);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  const first = sceneAfter(story, '');
  await tabTo(page, asShown(first.title));
  await page.keyboard.press('Enter');
  await tabTo(page, new RegExp(`^Go back to this decision.*${first.title}`));
  await page.keyboard.press('Enter');
  await expectScene(page, first.title);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

async function decide(page: Page, key: string, tryNothing: boolean): Promise<void> {
  if (tryNothing) {
    await tabTo(page, 'Continue');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeFocused();
    await tabTo(page, /Choose what you do/);
    await page.keyboard.press('Enter');
    await expect(page.locator('#choice-1')).toBeFocused();
  } else {
    await page.keyboard.press('Tab');
    while (!(await page.evaluate(() => document.activeElement?.matches('[name="choice"]')))) {
      await page.keyboard.press('Tab');
    }
  }
  await page.keyboard.press('Space');
  const wanted = page.locator(`input[name="choice"][value="${key}"]`);
  for (let turn = 0; turn < 5 && !(await wanted.isChecked()); turn += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeChecked();
  await tabTo(page, 'Continue');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What happens' })).toBeFocused();
  await tabTo(page, 'Continue');
  await page.keyboard.press('Enter');
}

async function passByKeyboard(page: Page): Promise<void> {
  if ((await page.getByRole('button', { name: 'Compare' }).count()) > 0) {
    await tabTo(page, 'Compare');
    await page.keyboard.press('Enter');
    await expect(page.locator('.app-review__title')).toBeFocused();
  }
  await tabTo(page, 'Continue');
  await page.keyboard.press('Enter');
}

/** Presses Tab until the focus is on what has this name; never loses it to the page itself. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() =>
      (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
    if (typeof name === 'string' ? text === name : name.test(text)) return;
  }
  throw new Error(`Tab never came to ${name}.`);
}
