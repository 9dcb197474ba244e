import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { recommendedPath, type Story, storyMachine } from '../../src/scenario/index.ts';
import { playSteps } from './play.ts';

const samples = new URL('../../src/lms/testing/', import.meta.url);

/** Offers the room's own sample packages, some of which break rules, in place of the real ones. */
export async function offerSamples(page: Page): Promise<void> {
  await page.route('**/try/packages.json', (route) =>
    route.fulfill({ path: new URL('packages.json', samples).pathname }),
  );
  await page.route('**/try/scos/**', (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^.*\/scos\//, 'scos/');
    return name.startsWith('scos/gone/')
      ? route.fulfill({ status: 404 })
      : route.fulfill({ path: new URL(name, samples).pathname });
  });
}

/** Opens a course in one kind of package, as one of the learners, and gives the package's frame. */
export async function launch(page: Page, chosen: Launch): Promise<FrameLocator> {
  await choose(page, chosen);
  await page.getByRole('button', { name: /^(Launch|Resume|Open again)$/ }).click();
  return inPackage(page);
}

export async function choose(page: Page, { title, kind, learner }: Launch): Promise<void> {
  await page.getByRole('radio', { name: learner ?? 'Yusuf Demir' }).check();
  await page.getByLabel('The course').selectOption({ label: title });
  if (kind) await page.getByRole('radio', { name: kind }).check();
}

/** The package that is open; a second window is another frame. */
export function inPackage(page: Page): FrameLocator {
  return page.frameLocator('iframe').first();
}

/** Begins the story and takes the recommended way, or the first `steps` of it. */
export async function playWell(player: FrameLocator, story: Story, steps?: number): Promise<void> {
  await player.getByRole('link', { name: /^Start/ }).click();
  await playSteps(player, story, recommendedPath(story, storyMachine(story)).slice(0, steps));
}

/** Makes something go wrong, by the words of the choice, and leaves the list closed. */
export async function makeWrong(page: Page, words: string): Promise<void> {
  const list = page.locator('details', { hasText: 'What goes wrong' });
  const choice = list.getByRole('radio', { name: words, exact: true });
  const turn = (isOpen: boolean) =>
    list.evaluate((details: HTMLDetailsElement, open) => {
      details.open = open;
    }, isOpen);
  // A launch that is under way replaces the list with another.
  await expect(async () => {
    await turn(true);
    await choice.check({ timeout: 1000 });
  }).toPass();
  await turn(false);
}

export function gradebookRow(page: Page, learner: string): Locator {
  return page.getByRole('row', { name: new RegExp(learner) });
}

export async function closePackage(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close the package' }).click();
}

interface Launch {
  title: string;
  /** `SCORM 2004 4th Edition`; the first in the list unless it is given. */
  kind?: string;
  /** Yusuf Demir unless another is given. */
  learner?: string;
}
