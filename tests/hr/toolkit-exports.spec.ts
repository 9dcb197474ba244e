// HR goes on from a story to a policy of its own, and takes it away: as Word, as Markdown, as a file to go on with.
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { loadLibrary } from '../../src/library/index.ts';
import {
  readHandoff,
  recommendedPath,
  type Story,
  storyMachine,
} from '../../src/scenario/index.ts';
import { openWord } from '../../src/toolkit/testing/open-word.ts';
import { english } from '../../src/words/index.ts';
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts';
import { playSteps } from '../support/play.ts';
import { expect, test } from '../support/site.ts';
import { shippedStory } from '../support/stories.ts';

const { toolkit } = loadLibrary(process.cwd());
const { clauses } = toolkit.policy;
const { story } = shippedStory('blanket-ban');
const best = recommendedPath(story, storyMachine(story));
const { notice } = english.words.shell;

test('a manager plays "Just ban it", and what they decided becomes a policy in Word', async ({
  page,
}) => {
  await page.goto('/scenarios/blanket-ban/');
  await page.getByRole('link', { name: /^Start/ }).click();
  await playSteps(page, story, best);
  const link = page.getByRole('link', { name: 'Open the policy builder (opens in a new tab)' });
  await expect(link).toBeVisible();
  await expectNoAxeViolations(page);

  const opening = page.context().waitForEvent('page');
  await link.click();
  const builder = await opening;
  await expect(
    builder.getByRole('heading', { name: `You come from “${story.title}”` }),
  ).toBeFocused();
  expect(new URL(builder.url()).hash).toBe('');
  await builder.getByText('What you did there').click();
  await expect(builder.getByText(/^Set one aim that we can measure/)).toBeVisible();
  await expect(builder.getByText(/: Messaging a patient from your own account$/)).toBeVisible();
  await builder.getByRole('button', { name: /^Take all \d+ for clauses that are open/ }).click();
  await builder.getByLabel('Organisation').fill('Larkmoor & <Sons>');
  await expectNoAxeViolations(builder);

  const word = await openWord(await readDownload(builder, 'Export as Word'));
  expect(word.problems).toEqual([]);
  const headings = word.paragraphs.filter(({ style }) => style === 'Heading2');
  expect(headings.slice(0, clauses.length).map(({ text }) => text)).toEqual(
    clauses.map(({ title }, at) => `${at + 1}. ${title}`),
  );
  const texts = word.paragraphs.map(({ text }) => text);
  expect(texts.filter((text) => text === notice)).toHaveLength(2);
  expect(texts).toContain('Organisation: Larkmoor & <Sons>');
  const purpose = clauses.find(({ id }) => id === 'purpose');
  expect(texts).toContain(plain(purpose?.wordings.permissive.text));
  expect(texts).toContain('Not decided yet.');
});

test('the policy is the same in Markdown and on paper', async ({ page }) => {
  await page.goto('/toolkit/policy/');
  await page.getByRole('button', { name: 'Use the recommended wordings' }).click();
  const markdown = new TextDecoder().decode(await readDownload(page, 'Export as Markdown'));
  expect(markdown).toContain(`> ${notice}`);
  expect(markdown).not.toContain('Not decided yet');
  for (const [at, { title }] of clauses.entries()) {
    expect(markdown).toContain(`### ${at + 1}. ${title}\n`);
  }

  await page.getByRole('radio', { name: 'The policy alone' }).check();
  const alone = new TextDecoder().decode(await readDownload(page, 'Export as Markdown'));
  expect(alone).toContain(`> ${notice}`);
  expect(alone).toContain('## Also part of this policy');
  expect(alone).not.toContain('## Why we chose these wordings');
  expect(alone).toContain('Something is still to be done before this policy is in force.');
  await page.getByRole('radio', { name: /^With reasons/ }).check();

  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const sheet = page.locator('.app-paper');
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('Social media policy');
  await expect(sheet.getByText(notice)).toHaveCount(2);
  await expect(page.locator('#main')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(sheet).toHaveCount(0);
  await expect(page.locator('#main')).toBeVisible();
});

test('a work file takes the draft to another computer, and clearing leaves nothing', async ({
  page,
}) => {
  await page.goto('/toolkit/policy/');
  await page.getByRole('button', { name: 'Use the recommended wordings' }).click();
  await page.getByLabel('Organisation').fill('Larkmoor');
  await expect(page.getByText(/^Your draft is kept in this browser/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Organisation')).toHaveValue('Larkmoor');
  const file = await readDownload(page, 'Save work file');

  await page.getByRole('button', { name: 'Clear draft' }).click();
  await expect(page.getByText(/^Clear the policy, the objectives/)).toBeFocused();
  await expectNoAxeViolations(page, { within: '.app-work-bar' });
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await expect(page.getByLabel('Organisation')).toHaveValue('');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Larkmoor');

  const input = page.getByLabel('Open a work file');
  await input.setInputFiles({
    name: 'letter.json',
    mimeType: 'application/json',
    buffer: bytes('{}'),
  });
  await expect(page.getByRole('alert')).toContainText('The file is not of this toolkit');
  await expectNoAxeViolations(page, { within: '.app-work-bar' });
  await input.setInputFiles({
    name: 'work.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
  await expect(page.getByLabel('Organisation')).toHaveValue('Larkmoor');
  await expect(page.getByText('The work file is open.')).toBeVisible();
  expect(await readDownload(page, 'Save work file')).toEqual(file);
});

test('two tabs bring their work together, and ask where they cannot', async ({ page, context }) => {
  await page.goto('/toolkit/policy/');
  const other = await context.newPage();
  await other.goto('/toolkit/objectives/');
  await page.getByLabel('Organisation').fill('Larkmoor');
  await expect(other.getByLabel('Organisation')).toHaveValue('Larkmoor');

  // A tab hears nothing of what is written by itself: as where the other's news came too late.
  await page.evaluate(() => {
    const key = 'beyond-the-canteen:toolkit';
    const draft = JSON.parse(localStorage.getItem(key) ?? '{}');
    draft.work.organisation = 'Elsewhere';
    localStorage.setItem(key, JSON.stringify({ ...draft, revision: 'another' }));
  });
  await page.getByLabel('Organisation').fill('Larkmoor Community');
  await expect(
    page.getByText(/^The draft was changed or cleared in another tab/).first(),
  ).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Show what the other tab has' }).first().click();
  await expect(page.getByLabel('Organisation')).toHaveValue('Elsewhere');
});

test('in a package the ending gives a line, which the toolkit takes', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/try/packages/scorm12/blanket-ban/index.html');
  await page.getByRole('link', { name: /^Start/ }).click();
  await playSteps(page, story, best);
  await expect(
    page.getByText(/open Toolkit, then Policy builder, unfold .* and paste your line there:$/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Copy the line' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  await expectNoAxeViolations(page);
  const line = await page.evaluate(() => navigator.clipboard.readText());
  expect(readHandoff(line)).toEqual({
    handoff: {
      storyId: 'blanket-ban',
      path: best,
      sorted: { [sortedIn(story)]: expect.any(Array) },
    },
  });

  await page.goto('/toolkit/policy/');
  await page.getByText('Go on from a scenario that you played').click();
  await page.getByLabel('Line from the ending').fill(line);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByRole('heading', { name: `You come from “${story.title}”` })).toBeFocused();
});

/** What a button saves, as bytes. */
async function readDownload(page: Page, button: string): Promise<Uint8Array> {
  const waiting: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return new Uint8Array(readFileSync(await (await waiting).path()));
}

function sortedIn({ scenes }: Story): string {
  return scenes.find(({ activity }) => activity?.kind === 'sort')?.id ?? '';
}

function bytes(text: string): Buffer {
  return Buffer.from(text);
}

/** Without the line break at the end that YAML may leave. */
function plain(text = ''): string {
  return text.trim();
}
