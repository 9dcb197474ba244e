// An editor opens and saves a scenario's folder, uploads and downloads where folders cannot be opened, adds a
// picture, and brings a story from Twine and takes it there.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/expect-no-axe-violations.ts';
import { expect, test } from '../support/site.ts';
import { shippedStory } from '../support/stories.ts';
import {
  downloadBy,
  openScenario,
  openText,
  problem,
  readText,
  textBox,
  typeOver,
  untilChecked,
} from '../support/studio.ts';

const { story } = shippedStory('friend-request');
const text = readFileSync('scenarios/friend-request/story.md', 'utf8');
const picture = readFileSync('scenarios/_playground/kitchen.png');
const alt = 'A kitchen with a pan on the stove';
const pan = 'The pasta is boiling over';

test('a folder is opened, changed and saved, and nobody else’s change is written over', async ({
  page,
}) => {
  await offerFolder(page);
  await page.goto('/studio/');
  await page.getByRole('button', { name: 'Open a folder' }).click();
  await untilChecked(page);
  await expect(place(page)).toHaveText('friend-request Saved in the folder friend-request.');
  await typeOver(page, pan, 'The rice is boiling over');
  await expect(place(page)).toContainText('Changed since it was saved in the folder');
  await textBox(page).press('ControlOrMeta+s');
  await expect(place(page)).toHaveText('friend-request Saved in the folder friend-request.');
  const saved = text.replace(pan, 'The rice is boiling over');
  expect(await onDisk(page)).toBe(saved);

  const theirs = saved.replace('lemon cake', 'ginger cake');
  await changeOnDisk(page, theirs);
  await typeOver(page, 'The rice', 'The soup');
  const mine = saved.replace('The rice', 'The soup');
  await textBox(page).press('ControlOrMeta+s');
  const refused = page.getByRole('heading', {
    name: 'Not saved: the file was changed by somebody else',
  });
  await expect(refused).toBeFocused();
  expect(await onDisk(page)).toBe(theirs);
  await expectNoAxeViolations(page, { within: '.app-studio-head' });
  await page.getByRole('button', { name: 'Save mine over it' }).click();
  await expect(place(page)).toHaveText('friend-request Saved in the folder friend-request.');
  expect(await onDisk(page)).toBe(mine);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByText('what the file in friend-request said')).toBeVisible();
});

test('a picture that is dropped gets words, is shown, and is saved beside the story', async ({
  page,
}) => {
  await offerFolder(page);
  await page.goto('/studio/');
  await page.getByRole('button', { name: 'Open a folder' }).click();
  await untilChecked(page);
  await addPicture(page);
  await textBox(page).press('ControlOrMeta+s');
  await expect(place(page)).toHaveText('friend-request Saved in the folder friend-request.');
  expect(await onDisk(page)).toContain(`![${alt}](kitchen.png)`);
  expect(await onDisk(page, 'kitchen.png')).toBe(picture.toString('latin1'));
});

test('where no folder can be opened, a download opens again with its picture', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'));
  await page.goto('/studio/');
  await expect(page.getByText('This browser does not open folders')).toBeVisible();
  await openScenario(page, story.title);
  expect(await readText(page)).toBe(text);
  await addPicture(page);
  const zip = Buffer.from(await downloadBy(page, 'Download'));
  await expect(place(page)).toContainText('As it is in the download friend-request.zip.');

  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const file = { name: 'friend-request.zip', mimeType: 'application/zip', buffer: zip };
  await page.getByRole('dialog').getByLabel('Open files').setInputFiles(file);
  await expect(place(page)).toContainText('As it is in the file friend-request.zip.');
  await untilChecked(page);
  await expect(textBox(page)).toContainText(`![${alt}](kitchen.png)`);
  await expect(shownPicture(page)).toBeVisible();
  expect(Buffer.from(await downloadBy(page, 'Download'))).toEqual(zip);
});

test('a story from Twine opens with what is left to do', async ({ page }) => {
  const twee = [
    ':: StoryTitle\nA quiet shift',
    ':: StoryData\n{ "ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC", "start": "The bay" }',
    ':: The bay\nThe bay is quiet. A phone buzzes.\n\n[[Look at it->The phone]]\n[[Leave it->The end]]',
    ':: The phone\n<<set $seen to true>>It is a post about your ward.\n\n[[Put it away->The end]]',
    ':: The end\nThe shift is over.\n',
  ].join('\n\n');
  await page.goto('/studio/');
  await page.getByRole('button', { name: 'Bring a story' }).click();
  await page.getByLabel('Choose a file').setInputFiles({
    ...{ name: 'shift.twee', mimeType: 'text/plain', buffer: Buffer.from(twee) },
  });
  await page.getByRole('button', { name: 'Bring it' }).click();
  await expect(page.getByText(/To do after bringing it here: \d+\s+notes/)).toBeVisible();
  const notes = page.locator('.app-studio-imported__list').getByRole('listitem');
  await expect(notes.filter({ hasText: '<<set $seen to true>>' })).toBeVisible();
  await untilChecked(page);
  await expect(textBox(page)).toContainText('## The phone');
  await expect(problem(page, 'feedback').first()).toBeVisible();
  await expectNoAxeViolations(page, { within: '.app-studio-head' });
});

test('a story that goes to Twine comes back as it was', async ({ page }) => {
  await openText(page, text);
  const exported = Buffer.from(await downloadBy(page, 'Export for Twine'));
  expect(exported.toString()).toContain(`:: StoryTitle\n${story.title}`);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const file = { name: 'friend-request.twee', mimeType: 'text/plain', buffer: exported };
  await page.getByRole('dialog').getByLabel('Open files').setInputFiles(file);
  await page.getByRole('button', { name: 'Bring it' }).click();
  await expect(place(page)).toContainText('Not in a file yet');
  await untilChecked(page);
  expect(await readText(page)).toBe(text);
});

/** The browser's chooser of folders gives one of its own, with the scenario in it. */
async function offerFolder(page: Page): Promise<void> {
  await page.addInitScript((content) => {
    const choose = async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('friend-request', { create: true });
      const file = await folder.getFileHandle('story.md', { create: true });
      const writable = await file.createWritable();
      await writable.write(content);
      await writable.close();
      return folder;
    };
    Object.assign(window, { showDirectoryPicker: choose });
  }, text);
}

/** What a file of the folder says; a picture's bytes as letters. */
function onDisk(page: Page, name = 'story.md'): Promise<string> {
  return page.evaluate(async (wanted) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('friend-request');
    const file = await (await folder.getFileHandle(wanted)).getFile();
    if (wanted.endsWith('.md')) return file.text();
    const bytes = new Uint8Array(await file.arrayBuffer());
    return [...bytes].map((byte) => String.fromCharCode(byte)).join('');
  }, name);
}

async function changeOnDisk(page: Page, content: string): Promise<void> {
  await page.evaluate(async (now) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('friend-request');
    const writable = await (await folder.getFileHandle('story.md')).createWritable();
    await writable.write(now);
    await writable.close();
  }, content);
}

/** Drops a picture onto the first scene; its words are asked for, and insisted on. */
async function addPicture(page: Page): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    (bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], 'kitchen.png', { type: 'image/png' }));
      return data;
    },
    [...picture],
  );
  await textBox(page).getByText(pan).dispatchEvent('drop', { dataTransfer });
  const dialog = page.getByRole('dialog', { name: 'Pictures' });
  await dialog.getByRole('button', { name: 'Put it into the story' }).click();
  await expect(dialog.getByText('Say in words what the picture shows.')).toBeVisible();
  await dialog.getByLabel('What the picture shows').fill(alt);
  await expectNoAxeViolations(page, { within: 'dialog' });
  await dialog.getByRole('button', { name: 'Put it into the story' }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(textBox(page)).toContainText(`![${alt}](kitchen.png)`);
  await expect(shownPicture(page)).toBeVisible();
}

function shownPicture(page: Page) {
  const player = page.frameLocator('iframe[title^="Preview"]');
  return player.getByRole('img', { name: alt });
}

function place(page: Page) {
  return page.locator('.app-studio-files__place');
}
