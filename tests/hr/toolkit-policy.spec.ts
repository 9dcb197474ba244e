// A manager and HR use the toolkit: a policy, objectives, arrangements, all of it kept in the browser.
import type { Page } from '@playwright/test';
import { writeHandoff } from '../../src/scenario/index.ts';
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts';
import { expect, test } from '../support/site.ts';
import { shippedStory } from '../support/stories.ts';

const { story } = shippedStory('blanket-ban');
const wellPlayed = aLine('cbab_b');

test('HR takes the recommended wordings, makes one its own, and finds it again', async ({
  page,
}) => {
  await page.goto('/toolkit/policy/');
  await expect(page.getByText('0 of 16 clauses have a wording')).toBeVisible();
  await expect(page.getByText('no clause has a wording.')).toBeVisible();
  await page.getByRole('button', { name: 'Use the recommended wordings' }).click();
  await expect(page.getByText('Every clause has the recommended wording now.')).toBeFocused();
  await expect(page.getByText('16 of 16 clauses have a wording')).toBeVisible();
  await expect(page.getByText(/^It reads as .*permissive: \d+ permissive clauses/)).toBeVisible();

  const clause = await openClause(page, 'Confidentiality');
  await expect(clause.getByText('Recommended', { exact: true })).toHaveCount(1);
  await clause.getByRole('button', { name: 'Edit this wording' }).click();
  const wording = clause.getByLabel('Your wording');
  await expect(wording).toBeFocused();
  const ours = await wording.inputValue();
  await wording.fill('You can talk about your work.');
  await expect(clause.getByText(ours).last()).toBeVisible();
  await expect(clause.getByText(/no sentence in it rules out/)).toBeVisible();
  await clause.getByRole('radio', { name: /^Middle/ }).check();
  await expect(clause.getByRole('status').first()).toContainText('Your own wording is kept.');
  await expect(clause.locator('> summary')).toContainText(/began as “.*” \(permissive\)/);
  await expect(wording).toHaveValue('You can talk about your work.');
  await clause.getByRole('button', { name: /^Use our wording/ }).click();
  await expect(clause.getByRole('status').first()).toBeFocused();
  await expect(clause.locator('> summary')).toContainText('Middle:');
  await clause.getByRole('button', { name: 'Undo' }).click();
  await clause.getByRole('button', { name: /^Keep mine, and count it as/ }).click();
  await expect(clause.locator('> summary')).toContainText(/began as “.*” \(middle\)/);
  await wording.fill('Never identify anybody, alone or combined. You can talk about your work.');
  await expect(clause.getByText(/no sentence in it rules out/)).toHaveCount(0);
  await clause.getByLabel('Why you chose it').fill('Staff asked for it.');

  const warnings = page.getByRole('region', { name: 'Does it hold together?' });
  await expect(warnings).toContainText('Clause 5 is in your own words.');
  await expect(warnings).toContainText('The policy has no owner.');
  await expect(warnings).toContainText('The policy has the part “Equality”');
  await page.getByLabel('Owner', { exact: true }).fill('Director of people');
  await page.getByRole('button', { name: /^Review on/ }).click();
  await page.getByRole('checkbox', { name: 'Staff side' }).check();
  await expect(page.getByText(/^Still to consult: Equality/)).toBeVisible();
  await page.getByRole('checkbox', { name: /^Equality lead/ }).check();
  await expect(warnings).toContainText('Nothing was found');
  await page.getByRole('checkbox', { name: /Included.*Elections/ }).uncheck();
  await expect(page.getByText('Left out. Include it')).toBeVisible();

  await page.reload();
  const again = await openClause(page, 'Confidentiality');
  await expect(again.getByRole('radio', { name: /^Middle/ })).toBeChecked();
  await expect(again.getByLabel('Your wording')).toHaveValue(/^Never identify anybody/);
  await expect(again.getByLabel('Why you chose it')).toHaveValue('Staff asked for it.');
  await again.getByRole('button', { name: 'Back to our wording' }).click();
  await expect(again.getByLabel('Your wording')).toHaveCount(0);
  await again.getByRole('button', { name: 'Undo' }).click();
  await expect(again.getByLabel('Your wording')).toHaveValue(/^Never identify anybody/);

  await page.goto('/toolkit/');
  await expect(page.getByText('16 of 16 clauses have a wording.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear draft' }).click();
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await expect(page.getByText('Policy builder: Not begun.')).toBeVisible();
});

test('a manager goes on from "Just ban it", and nothing chosen is changed unasked', async ({
  page,
}) => {
  await page.goto('/toolkit/policy/');
  const clause = await openClause(page, 'Purpose');
  await clause.getByRole('radio', { name: /^Restrictive/ }).check();
  await page.goto('/toolkit/');
  await page.goto(`/toolkit/policy/#from=${wellPlayed}`);

  const brought = page.getByRole('region', { name: 'You come from “Just ban it”' });
  await expect(brought.getByRole('heading', { level: 2 })).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
  await brought.getByText('What you did there').click();
  await expect(brought.getByText('Graham wants a ban')).toBeVisible();
  await expect(
    brought.getByText('“That sounds like a hard call to take. What are you trying to prevent?”'),
  ).toBeVisible();
  const purpose = brought.getByRole('listitem').filter({ hasText: 'Purpose:' });
  await expect(purpose).toContainText('Your policy has: Restrictive: Prevent misuse.');
  await brought.getByRole('button', { name: /^Take all \d+ for clauses that are open/ }).click();
  await expect(brought.getByRole('button', { name: /^Take/ })).toHaveCount(0);
  await expect(purpose).toContainText('Your policy has: Restrictive: Prevent misuse.');
  await purpose.getByRole('button', { name: 'Change it to this' }).click();
  await expect(purpose.getByText('This is what your policy says.')).toBeFocused();

  await page.reload();
  await expect(brought).toBeVisible();
  await brought.getByRole('button', { name: 'Put this away' }).click();
  await expect(page.locator('summary', { hasText: 'Go on from a scenario' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByLabel('Line from the ending').fill(wellPlayed.replace('blanket', 'blankey'));
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(
    page.getByText(/^Error: Part of the line is missing or has changed\./),
  ).toBeVisible();
  await expect(page.getByLabel('Line from the ending')).toBeFocused();
  await page.getByLabel('Line from the ending').fill(wellPlayed);
  await page.keyboard.press('Enter');
  await expect(brought.getByRole('heading', { level: 2 })).toBeFocused();
});

test('a communications team writes objectives by keyboard, and loses none by mistake', async ({
  page,
}) => {
  await page.goto('/toolkit/objectives/');
  await page.getByRole('button', { name: /^Begin with this.*right information/ }).focus();
  await page.keyboard.press('Enter');
  const first = page.locator('details').filter({ hasText: '1. By 31 March' });
  await expect(first.locator('> summary')).toBeFocused();
  await expect(first.getByText('What you could add:')).toBeVisible();
  await first.getByRole('link', { name: 'A baseline' }).focus();
  await page.keyboard.press('Enter');
  await expect(first.getByLabel('Baseline')).toBeFocused();
  await page.keyboard.type('54% in October 2026');
  await expect(first.getByRole('link', { name: 'A baseline' })).toHaveCount(0);
  await first.getByRole('textbox', { name: /^Measure/ }).fill('Likes');
  await expect(
    first.getByText(/^A measure that shows a difference\. Likes, followers/),
  ).toBeVisible();

  await first.getByRole('button', { name: 'Duplicate objective 1' }).press('Enter');
  const second = page.locator('details').filter({ hasText: '2. By 31 March' });
  await second.getByLabel('The objective in one sentence').fill('Answer more.');
  const renamed = page.locator('details').filter({ hasText: '2. Answer more.' });
  await renamed.getByRole('button', { name: 'Move up objective 2' }).press('Enter');
  const moved = page.locator('details').filter({ hasText: '1. Answer more.' });
  await expect(moved.locator('> summary')).toBeFocused();
  await moved.getByRole('button', { name: 'Remove objective 1' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(moved.locator('> summary')).toBeFocused();
  await page.reload();
  await expect(page.getByText('1. Answer more.')).toBeVisible();
  await expect(page.getByText('2. By 31 March')).toBeVisible();
});

test('a manager fills in arrangements beside what the scenarios ask, and looks at accounts', async ({
  page,
}) => {
  await page.goto('/toolkit/arrangements/#scenarios=ward-video,elsewhere');
  await expect(page.getByText('1 scenario from the link you followed is chosen.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'The ward video' })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Just ban it' }).check();
  await page.getByRole('radio', { name: /^Asked about in the scenarios/ }).check();
  const filming = page.getByRole('listitem').filter({ hasText: 'agreed places to film' });
  await filming.getByText('What the scenarios ask').click();
  await expect(filming.getByRole('heading', { level: 4, name: 'The ward video' })).toBeVisible();

  await page.getByRole('radio', { name: 'Not looked at yet (24)' }).check();
  await filming.getByRole('radio', { name: 'Partly' }).check();
  await expect(filming, 'stays under the hand').toBeVisible();
  await expect(
    page.getByText(/^0 of 24 .* 1 partly, 0 not yet, 23 not looked at\.$/),
  ).toBeVisible();
  await filming.getByText(/^Owner, date and evidence/).click();
  await filming.getByLabel('Owner').fill('Estates');
  await filming.getByLabel('Date').fill('2026-01-31');
  await expect(filming.getByText('The date, 31 January 2026, is past.')).toBeVisible();
  await page.getByRole('radio', { name: 'Date is past (1)' }).check();
  await expect(page.getByText('1 of 24 shown.')).toBeVisible();

  await page.getByRole('button', { name: 'Add an account' }).click();
  await page.keyboard.type('Ward 6');
  const account = page.locator('details').filter({ hasText: 'Who owns it?' });
  await account.getByLabel('Who owns it?').fill('The ward clerk');
  await account.getByRole('radio', { name: 'Merge' }).check();
  await expect(account.locator('> summary')).toHaveText(/Ward 6\s+Merge/);
  await account.getByRole('button', { name: 'Remove this account' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.reload();
  await expect(account.locator('> summary')).toHaveText(/Ward 6\s+Merge/);
  await expect(page.getByRole('radio', { name: 'Not in place (1)' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('wordings, stages, examples and lists can be read', async ({ page }) => {
    await page.goto('/toolkit/policy/');
    await expect(page.getByText(/ \(recommended\)$/)).toHaveCount(16);
    await expect(
      page.getByRole('heading', { level: 3, name: '16. When things go wrong' }),
    ).toBeVisible();
    await page.goto('/toolkit/objectives/');
    await expect(page.getByRole('heading', { level: 3, name: 'Map stakeholders' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '8 examples' })).toBeVisible();
    await page.goto('/toolkit/arrangements/');
    await expect(page.getByRole('heading', { name: '24 arrangements' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Just ban it' })).toBeVisible();
  });
});

for (const width of [320, 700, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`at ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme });

      test('every tool fits and can be used by everybody', async ({ page }) => {
        test.setTimeout(120_000);
        await page.goto('/toolkit/');
        await expectGood(page);
        await page.goto(`/toolkit/policy/#from=${wellPlayed}`);
        await page.getByRole('button', { name: /^Use the recommended wordings/ }).click();
        const clause = await openClause(page, 'Messaging apps and groups');
        await clause.getByRole('button', { name: 'Edit this wording' }).click();
        await expectGood(page);
        await page.goto('/toolkit/objectives/');
        await page.getByRole('button', { name: /^Begin with this.*right information/ }).click();
        await expectGood(page);
        await page.goto('/toolkit/arrangements/#scenarios=ward-video');
        await page.getByRole('button', { name: 'Add an account' }).click();
        await page.getByText('What the scenarios ask').first().click();
        await page
          .getByText(/^Owner, date and evidence/)
          .first()
          .click();
        await expectGood(page);
      });
    });
  }
}

async function openClause(page: Page, title: string) {
  const clause = page.locator('details').filter({ hasText: new RegExp(`^\\s*\\d+\\. ${title}`) });
  await clause.locator('> summary').click();
  return clause;
}

async function expectGood(page: Page) {
  await expectNoAxeViolations(page);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, page.url()).toBeLessThanOrEqual(0);
}

/** The line of somebody who took these choices, and put every note where the story puts it. */
function aLine(path: string): string {
  const sorted = Object.fromEntries(
    story.scenes.flatMap(({ id, activity }) =>
      activity?.kind === 'sort'
        ? [[id, activity.items.map(({ goesIn }) => activity.places.indexOf(goesIn))]]
        : [],
    ),
  );
  return writeHandoff({ storyId: story.id, path, sorted });
}
