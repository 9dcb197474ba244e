// Nothing that an editor has typed is lost: not by a reload, a crash, a second tab, or a browser that keeps nothing.
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts';
import { expect, test } from '../support/site.ts';
import { shippedStory } from '../support/stories.ts';
import { downloadBy, openScenario, textBox } from '../support/studio.ts';

const { story } = shippedStory('friend-request');
const heading = story.scenes[0]?.title ?? '';
const typed = 'The pasta is burning. ';

test('a reload and a crash keep what was typed, and the file’s own version stands beside it', async ({
  page,
  context,
}) => {
  await openScenario(page, story.title);
  await write(page, typed);
  await expect(place(page)).toContainText('Changed, and not in a file yet: kept in this browser.');

  await page.reload();
  await expect(textBox(page)).toContainText(typed);
  await expect(notice(page)).toContainText(/Restored what you wrote at \d\d:\d\d\./);
  await expect(notice(page)).toContainText(`The file itself says something else in “${heading}”.`);

  await write(page, 'Nobody eats it. ');
  await expect(page.frameLocator(preview).getByText('Nobody eats it.')).toBeVisible();
  await crash(page);
  const again = await context.newPage();
  await again.goto('/studio/');
  await expect(textBox(again)).toContainText(`Nobody eats it. ${typed}`);
  await expect(notice(again)).toHaveText(/Restored what you wrote at \d\d:\d\d\./);
  await expectNoAxeViolations(again, { within: '.app-studio-head' });

  await again.getByRole('button', { name: 'Compare' }).click();
  const compared = again.getByRole('dialog', { name: 'Two versions of this story' });
  await expect(compared).toContainText(`One part differs: “${heading}”.`);
  await expect(compared.getByText(`Yours only: `)).toHaveCount(1);
  await expectNoAxeViolations(again, { within: 'dialog' });
  await compared.getByRole('button', { name: 'Go on with yours' }).click();
  await expect(textBox(again)).toContainText(`Nobody eats it. ${typed}`);
  await expect(notice(again)).toHaveCount(0);
});

test('who goes back to the file’s version finds their own under Recent', async ({ page }) => {
  await openScenario(page, story.title);
  await write(page, typed);
  await page.reload();
  await notice(page).getByRole('button', { name: 'Go back to the file’s version' }).click();
  await expect(page.getByText('This is the file’s version.')).toBeVisible();
  await expect(textBox(page)).not.toContainText(typed);
  await expect(place(page)).toContainText('As it is on this site.');

  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const kept = page.getByRole('listitem').filter({ hasText: 'before you went back' });
  await kept.getByRole('button', { name: `Go on with ${story.title}` }).click();
  await expect(textBox(page)).toContainText(typed);
  await expect(place(page)).toContainText('kept in this browser');
});

test('a second tab says that the story is open, and writes in a copy', async ({
  page,
  context,
}) => {
  await openScenario(page, story.title);
  await write(page, typed);
  const second = await context.newPage();
  await second.goto('/studio/');
  await expect(
    second.getByRole('heading', { name: `“${story.title}” is open in another tab` }),
  ).toBeFocused();
  await expectNoAxeViolations(second, { within: 'main' });
  await second.getByRole('button', { name: 'Write in a copy' }).click();
  await expect(textBox(second)).toContainText(typed);
  await write(second, 'This is the copy. ');
  await expect(place(second)).toContainText('Not in a file yet: kept in this browser.');

  await second.reload();
  await expect(textBox(second)).toContainText('This is the copy. ');
  await page.reload();
  await expect(textBox(page)).toContainText(typed);
  await expect(textBox(page)).not.toContainText('This is the copy. ');
});

test.describe('a browser that keeps nothing', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
  });

  test('says so, asks before anything is lost, and offers the download', async ({ page }) => {
    await openScenario(page, story.title);
    const warning = page.getByRole('alert').filter({ hasText: 'keeps nothing of what you write' });
    await expect(warning).toBeVisible();
    await write(page, typed);
    await expect(place(page)).toContainText(
      'Kept nowhere: this browser keeps nothing. Save or download it now.',
    );
    await expectNoAxeViolations(page, { within: '.app-studio-head' });

    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByLabel('Scenario', { exact: true }).selectOption({ label: story.title });
    await page.getByRole('button', { name: 'Open it' }).click();
    await expect(page.getByRole('heading', { name: 'What you wrote would be lost' })).toBeFocused();
    await page.getByRole('button', { name: 'Stay here' }).click();
    await expect(textBox(page)).toContainText(typed);

    const asked = page.waitForEvent('dialog');
    const reload = page.reload({ timeout: 2000 }).catch(() => null);
    const leaving = await asked;
    expect(leaving.type()).toBe('beforeunload');
    await leaving.dismiss();
    await reload;

    const file = new TextDecoder().decode(await downloadBy(page, 'Download'));
    expect(file).toContain(`${typed}You are Delroy Campbell`);
    await expect(place(page)).toContainText('As it is in the download story.md.');
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Studio', level: 1 })).toBeVisible();
  });
});

const preview = 'iframe[title^="Preview"]';

/** At the beginning of the first scene's text. */
async function write(page: Page, words: string): Promise<void> {
  await page.frameLocator(preview).getByText('You are Delroy Campbell').first().waitFor();
  await textBox(page)
    .getByText('You are Delroy Campbell')
    .click({ position: { x: 2, y: 5 } });
  await page.keyboard.press('Home');
  await page.keyboard.type(words);
}

/** As when the browser's process for the page ends: nothing of the page's own runs any more. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => null);
  await crashed;
}

function place(page: Page) {
  return page.locator('.app-studio-files__place');
}

function notice(page: Page) {
  return page.locator('.app-studio-notice');
}
