// The studio for those who use no mouse, see little, or have a small screen.
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts';
import { expect, test } from '../support/site.ts';
import { shippedStory } from '../support/stories.ts';
import { problemCounts, textBox, untilChecked, writeOver } from '../support/studio.ts';

const { story } = shippedStory('friend-request');
const [first, ...others] = story.scenes;
const link = first?.choices[0]?.target ?? '';
const second = others.find(({ id, kind }) => kind === 'scene' && id !== link);

for (const { width, colorScheme } of [
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const) {
  test.describe(`at ${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme });

    test('the welcome and its dialogs have no violation, and do not scroll sideways', async ({
      page,
    }) => {
      test.setTimeout(60_000);
      await page.goto('/studio/');
      await expect(page.getByRole('heading', { name: 'Begin' })).toBeVisible();
      await expectGoodPage(page);
      for (const button of ['New scenario', 'Bring a story']) {
        await page.getByRole('button', { name: button }).click();
        await expectGoodPage(page);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('button', { name: button })).toBeFocused();
      }
    });

    test('every pane, and what stands above them, has no violation', async ({ page }) => {
      test.setTimeout(120_000);
      await open(page);
      const tabs = page.getByRole('tab');
      await expect(tabs).toHaveText(width < 700 ? [/Text/, ...beside, /Problems/] : beside);
      await expectGoodPage(page);
      for (const tab of await tabs.all()) {
        await tab.click();
        const pane = await tab.getAttribute('aria-controls');
        await expectGoodPage(page, `#${pane}`);
      }
      await tabs.filter({ hasText: 'List' }).click();
      await page.getByRole('button', { name: 'Show all details' }).click();
      await expectGoodPage(page, '#pane-list');
      await page.getByRole('button', { name: 'Pictures', exact: true }).click();
      await expectGoodPage(page, 'dialog');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Make a package' }).click();
      await expect(page.getByRole('button', { name: 'Download the zip' })).toBeVisible();
      await expectGoodPage(page, '[aria-labelledby="heading-ship"]');
    });

    test('two versions beside each other have no violation', async ({ page }) => {
      await open(page);
      await writeOver(page, first?.question ?? '', 'Well?');
      await expect(page.getByText('kept in this browser')).toBeVisible();
      await page.reload();
      await page.getByRole('button', { name: 'Compare' }).click();
      await expect(page.getByText('Yours only:').first()).toBeAttached();
      await expectGoodPage(page, 'dialog');
    });
  });
}

test('nothing scrolls sideways at 700 px', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto('/studio/');
  await expectNoSidewaysScroll(page);
  await open(page);
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await expectNoSidewaysScroll(page);
  }
});

test('a whole round with the keyboard alone', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/studio/');
  await expect(page.getByLabel('Scenario', { exact: true })).toBeVisible();
  await tabTo(page, /^Scenario$/);
  await page.keyboard.type(story.title.slice(0, 12));
  await tabTo(page, 'Open it');
  await page.keyboard.press('Enter');
  await untilChecked(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await press(page, 'F6');
  await expect(textBox(page)).toBeFocused();
  await press(page, 'Tab');
  await expect(textBox(page)).not.toBeFocused();
  await press(page, 'Shift+Tab');
  await expect(textBox(page)).toBeFocused();
  await misspell(page);
  await expect(problemCounts(page)).toHaveText(/error/);

  await press(page, 'F6');
  await expect(tab(page, 'Preview')).toBeFocused();
  await press(page, 'ArrowRight');
  await expect(tab(page, 'Map')).toBeFocused();
  const scenes = page.getByRole('group', { name: /^Scenes from top to bottom/ });
  await expect(scenes).toBeVisible();
  await tabTo(page, new RegExp(`^.*${first?.title}`));
  await press(page, 'ArrowDown');
  await press(page, 'Enter');
  await expect(textBox(page)).toBeFocused();

  await press(page, 'F6');
  await press(page, 'ArrowRight');
  await expect(tab(page, 'List')).toBeFocused();
  await tabTo(page, new RegExp(`^\\+ ?${second?.title}$`));
  await press(page, 'Enter');
  await tabTo(page, 'Preview from here');
  await press(page, 'Enter');
  const preview = page.frameLocator('iframe[title^="Preview"]');
  await expect(preview.getByRole('heading', { level: 1, name: second?.title ?? '' })).toBeVisible();
  await expectFocus(page);
  await expect(tab(page, 'Preview')).toBeFocused();

  await press(page, 'ArrowLeft');
  await press(page, 'ArrowRight');
  await press(page, 'End');
  await expect(tab(page, 'List')).toBeFocused();
  await tabTo(page, 'Rename…');
  await press(page, 'Enter');
  await expect(page.getByLabel('New title of the scene')).toBeFocused();
  await page.keyboard.type('What now');
  await press(page, 'Enter');
  await expect(page.getByRole('button', { name: 'What now', exact: true })).toBeFocused();

  await press(page, 'F6');
  await expect(problemCounts(page)).toBeFocused();
  await tabTo(page, /^Go to line/);
  await press(page, 'Enter');
  await expect(textBox(page)).toBeFocused();
  await press(page, 'Shift+F6');
  await expect(problemCounts(page)).toBeFocused();
  await tabTo(page, `Lead to "${link}"`);
  await press(page, 'Enter');
  await expect(problemCounts(page)).not.toHaveText(/error/);
  await expectFocus(page);

  await tabTo(page, 'Make a package');
  await press(page, 'Enter');
  await expect(page.getByRole('button', { name: 'Download the zip' })).toBeVisible();
  await expectFocus(page);
  await tabTo(page, 'Play it in the try-it LMS');
});

const beside = [/Preview/, /Map/, /List/];

function tab(page: Page, name: string) {
  return page.getByRole('tab', { name });
}

/** Takes a letter from the first link to a scene, by the text box's own search. */
async function misspell(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+f');
  await expect(page.getByRole('textbox', { name: 'Find' })).toBeFocused();
  await page.keyboard.type(`(#${link})`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(textBox(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Backspace');
}

async function open(page: Page): Promise<void> {
  await page.goto('/studio/');
  await page.getByLabel('Scenario', { exact: true }).selectOption({ label: story.title });
  await page.getByRole('button', { name: 'Open it' }).click();
  // Known with the first answer of the check; on a small screen its problems are behind a tab.
  await expect(page.locator('.app-studio-head__release')).toBeVisible();
}

/** `within` is a part of the page, by its CSS selector, where the rest was looked at before. */
async function expectGoodPage(page: Page, within?: string): Promise<void> {
  // A pointer left where a button was may rest on a link, which loses its underline for it.
  await page.mouse.move(0, 0);
  await expectNoAxeViolations(page, within === undefined ? {} : { within });
  await expectNoSidewaysScroll(page);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expectFocus(page);
}

/** Somewhere on the page: it may go from one place to another, and never gets lost. */
async function expectFocus(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
}

/** Presses Tab until the focus is on what has this name. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const { activeElement: active } = document;
      const label = active instanceof HTMLSelectElement ? active.labels[0] : active;
      const words = active?.getAttribute('aria-label') ?? label?.textContent ?? '';
      return words.replace(/\s+/g, ' ').trim();
    });
    if (typeof name === 'string' ? text === name : name.test(text)) return;
  }
  throw new Error(`Tab never came to ${name}.`);
}
