import { readFileSync } from 'node:fs';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** The text at hand. It stands in an open shadow root, which roles and names look into. */
export function textBox(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Text of the story' });
}

/** The story as it is played beside its text. */
export function preview(page: Page): FrameLocator {
  return page.frameLocator('iframe[title^="Preview"]');
}

/** How many problems there are, as the pane's heading says: `No problems`, `1 error and 2 warnings`. */
export function problemCounts(page: Page): Locator {
  return page.getByRole('heading', { name: /^Problems/ });
}

/** Each problem with its sentence and the buttons that put it right. */
export function problem(page: Page, words: string | RegExp): Locator {
  return page
    .getByRole('region', { name: /^Problems/ })
    .getByRole('listitem')
    .filter({
      hasText: words,
    });
}

/** Opens a text as somebody does who has the file, and waits until it is checked. */
export async function openText(page: Page, text: string, name = 'story.md'): Promise<void> {
  await page.goto('/studio/');
  const waiting = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open files' }).click();
  const chooser = await waiting;
  await chooser.setFiles({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) });
  await untilChecked(page);
}

/** Opens a scenario of the site by its title. */
export async function openScenario(page: Page, title: string): Promise<void> {
  await page.goto('/studio/');
  await page.getByLabel('Scenario', { exact: true }).selectOption({ label: title });
  await page.getByRole('button', { name: 'Open it' }).click();
  await untilChecked(page);
}

export async function untilChecked(page: Page): Promise<void> {
  await expect(textBox(page)).toBeVisible();
  await expect(problemCounts(page)).toHaveText(/problem|error|warning/);
  await expect(problemCounts(page)).not.toHaveText(/being checked/);
}

/** Selects the first place that says `words`, by the text box's own search. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await textBox(page).press('ControlOrMeta+Home');
  await page.keyboard.press('ControlOrMeta+f');
  const find = page.getByRole('textbox', { name: 'Find' });
  await find.fill(words);
  // The search takes up what is in its field when a key is let go.
  await find.press('End');
  await find.press('Enter');
  await find.press('Escape');
  await expect(textBox(page)).toBeFocused();
}

/** Writes over the first place that says `words`; `\n` is a new line. */
export async function writeOver(page: Page, words: string, now: string): Promise<void> {
  await selectWords(page, words);
  await page.keyboard.insertText(now);
}

/** Types over the first place that says `words`, key by key, as a person does. */
export async function typeOver(page: Page, words: string, now: string): Promise<void> {
  await selectWords(page, words);
  await page.keyboard.type(now);
}

/** What the text says now: `story.md`, as Download makes it of a story without pictures. */
export async function readText(page: Page): Promise<string> {
  const bytes = await downloadBy(page, 'Download');
  return new TextDecoder().decode(bytes);
}

/** The bytes of what a button puts into the downloads. */
export async function downloadBy(page: Page, button: string): Promise<Uint8Array> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFileSync(await (await waiting).path());
}
