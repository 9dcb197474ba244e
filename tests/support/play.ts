import { expect, type FrameLocator, type Page } from '@playwright/test';
import type { Story } from '../../src/scenario/index.ts';
import { asShown, sceneAfter } from './stories.ts';

/** Where the player is: a page of its own, or a frame of an LMS. */
export type Player = Page | FrameLocator;

/**
 * Plays the steps of a path, from the scene that `from` leads to, as a learner would: a choice,
 * Continue, and Continue again after the consequence; activities are compared and gone on from.
 */
export async function playSteps(
  player: Player,
  story: Story,
  steps: string,
  from = '',
): Promise<void> {
  let path = from;
  for (const step of steps) {
    const scene = sceneAfter(story, path);
    await expectScene(player, scene.title);
    if (step === '_') await passScene(player);
    else await choose(player, step);
    path += step;
  }
}

export async function choose(player: Player, key: string): Promise<void> {
  await player.locator(`input[name="choice"][value="${key}"]`).check();
  await player.getByRole('button', { name: 'Continue' }).click();
  await expect(player.getByRole('heading', { name: 'What happens' })).toBeFocused();
  await player.getByRole('button', { name: 'Continue' }).click();
}

/** Goes on from a scene without a decision, through its activity if it has one. */
export async function passScene(player: Player): Promise<void> {
  const action = player.getByRole('button', { name: /^(Continue|Compare)$/ });
  await expect(action).toBeVisible();
  if ((await action.textContent())?.trim() === 'Compare') {
    await fillActivity(player);
    await action.click();
    await expect(player.locator('.app-review__title')).toBeFocused();
  }
  await player.getByRole('button', { name: 'Continue' }).click();
}

export async function fillActivity(player: Player): Promise<void> {
  for (const item of await player.locator('.app-sort__item').all()) {
    await item.locator('input').first().check();
  }
  const boxes = player.locator('.app-spot input');
  if ((await boxes.count()) > 0) await boxes.first().check();
}

export async function expectScene(player: Player, title: string): Promise<void> {
  await expect(player.getByRole('heading', { level: 1, name: asShown(title) })).toBeVisible();
}
