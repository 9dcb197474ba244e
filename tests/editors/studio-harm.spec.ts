// What comes into the studio by mistake or with bad intent does no harm: the text stays, and it is checked on.
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { aStory } from '../../src/scenario/testing/a-story.ts';
import { aLongStory } from '../../src/studio/testing/a-studio.ts';
import { expect, test } from '../support/site.ts';
import { openText, problem, problemCounts, readText, textBox } from '../support/studio.ts';

const preview = 'iframe[title^="Preview"]';
const text = aStory();

test('a paste of 1 MB is kept, refused in a sentence, and can be taken back', async ({ page }) => {
  const large = `\n\n${'A long night on the ward. '.repeat(10_000)}\n\n${'And so on.\n'.repeat(70_000)}`;
  await openText(page, text);
  const before = await problemCounts(page).textContent();
  await textBox(page).press('ControlOrMeta+End');
  await paste(page, large);
  const tooLong = problem(
    page,
    /The story has 1,03\d,\d{3} characters, expected at most 500,000\./,
  );
  await expect(tooLong).toBeVisible();
  const said = await tooLong.textContent();
  await page.keyboard.type('{');
  await expect(tooLong).not.toHaveText(said ?? '');
  expect(await readText(page)).toBe(`${text}${large}{`);
  await textBox(page).press('ControlOrMeta+z');
  await textBox(page).press('ControlOrMeta+z');
  await expect(problemCounts(page)).toHaveText(before ?? '');
  await expectLively(page);
});

test('files that are no stories are answered in sentences, opened and dropped', async ({
  page,
}) => {
  const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256);
  const word = zipSync({ '[Content_Types].xml': noise, 'word/document.xml': noise });
  const twine = '<html><body><tw-storydata name="Ward"></tw-storydata></body></html>';
  const refused: [string, Uint8Array | string, string][] = [
    ['noise.md', noise, 'The file is not text, expected a story in Markdown (story.md).'],
    ['ward.docx', word, '“ward.docx” is a Word document, expected a story in Markdown (story.md).'],
    ['ward.html', twine, '“ward.html” is a story as Twine saves it (HTML)'],
    ['ward.zip', zipSync({ 'notes.bin': noise }), 'There is no story among the files'],
    ['broken.zip', 'PK\u0003\u0004 and nothing else', '“broken.zip” is damaged'],
    ['empty.md', '', '“empty.md” is empty, expected a story in Markdown (story.md).'],
    ['drawing.svg', '<svg onload="window.harm = 1"></svg>', '“drawing.svg” is an SVG drawing'],
    ['photo.png', 'no picture at all', '“photo.png” is no picture that browsers show'],
  ];
  await openText(page, text);
  for (const [name, content, sentence] of refused) {
    await drop(page, name, content);
    const told = page.locator('.app-studio-told').filter({ hasText: sentence });
    await expect(told, name).toBeFocused();
    await told.getByRole('button', { name: 'Dismiss' }).click();
  }
  expect(await readText(page)).toBe(text);
  await expectLively(page);

  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Open' });
  for (const [name, content, sentence] of refused.slice(0, 6)) {
    const buffer = Buffer.from(content);
    const file = { name, mimeType: 'application/octet-stream', buffer };
    await dialog.getByLabel('Open files').setInputFiles(file);
    await expect(dialog.getByText(sentence), name).toBeVisible();
  }
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect(await readText(page)).toBe(text);
});

test('half a letter and right-to-left words stay as they were typed, and come back', async ({
  page,
}) => {
  const arabic = 'مرحبا، كيف حالك؟';
  await openText(page, text);
  await textBox(page).press('ControlOrMeta+End');
  await paste(page, `\n\n${arabic}\n\nHalf a smile: `);
  await textBox(page).evaluate((_, half) => {
    document.execCommand('insertText', false, String.fromCharCode(half));
  }, 0xd83d);
  await expect(problem(page, /character U\+(D83D|FFFD),/)).toBeVisible();
  await page.keyboard.type('\n\n\u202enot this way');
  await expect(problem(page, 'U+202E')).toBeVisible();
  expect(await hasInText(page, 0xd83d)).toBe(true);
  await expect(textBox(page)).toContainText(arabic);
  await expect(textBox(page)).toContainText('not this way');
  await expectLively(page);

  await page.reload();
  await expect(textBox(page)).toBeVisible();
  await textBox(page).press('ControlOrMeta+End');
  await expect(textBox(page)).toContainText(arabic);
  expect(await hasInText(page, 0xd83d)).toBe(true);
  expect(await readText(page)).toContain(`${arabic}\n\nHalf a smile: \ufffd`);
});

test('a hostile story is shown as words or not at all, and each trick is named', async ({
  page,
}) => {
  const tricks = [
    ['<script>top.harm = 1</script>', 'Unexpected HTML "<script>top.harm = 1</script>"'],
    ['<img src=x onerror="top.harm = 2">', 'Unexpected HTML "<img src=x onerror='],
    ['[Look](javascript:top.harm=3)', 'Unexpected address "javascript:top.harm=3"'],
    ['{top.harm = 4}', 'Unexpected brace in "{top.harm = 4}"'],
    ['{@html "<b onclick=top.harm=5>b</b>"}', 'Unexpected brace in "{@html'],
    ['![A door](https://elsewhere.example/a.png)', 'Unexpected address "https://elsewhere.example'],
    ['<iframe srcdoc="<script>top.harm = 6</script>"></iframe>', 'Unexpected HTML "<iframe'],
    [
      '<Message from="Kath" onclick="top.harm = 7">\n\nHi Bo\n\n</Message>',
      'Message has no attribute "onclick"',
    ],
  ] as const;
  const all = tricks.map(([trick]) => trick).join('\n\n');
  const title = `<img src=x onerror=top.harm=8>`;
  const start = text.indexOf('\n\n', text.indexOf('\n## '));
  const hostile = `${text.slice(0, start)}\n\n${all}${text.slice(start)}`.replace(
    /^title: .*$/m,
    `title: "${title}"`,
  );
  await openText(page, hostile);
  for (const [, sentence] of tricks) await expect(problem(page, sentence).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  const player = page.frameLocator(preview);
  await expect(player.getByText('A man films')).toBeVisible();
  const images = player.locator('img, iframe, [onclick], a[href^="javascript" i]');
  await expect(images).toHaveCount(0);
  for (const link of await player.getByText('Look', { exact: true }).all()) await link.click();
  expect(await page.evaluate(() => 'harm' in window)).toBe(false);
  expect(await readText(page)).toBe(hostile);
  await expectLively(page);
});

test('a story of 1,000 scenes is checked, listed and searched while it is written', async ({
  page,
}) => {
  await page.goto('/studio/');
  const buffer = Buffer.from(aLongStory(1000));
  const file = { name: 'story.md', mimeType: 'text/markdown', buffer };
  await page.getByLabel('Open files').setInputFiles(file);
  await expect(problemCounts(page)).toHaveText(/\d errors?|\d warnings?/, { timeout: 20_000 });
  await page.getByRole('tab', { name: 'Map' }).click();
  await expect(page.getByText('this story has 1000. Ways that lead further')).toBeVisible();
  await page.getByRole('tab', { name: 'List' }).click();
  await page.getByLabel('Find a scene').fill('stop 777');
  await expect(page.getByText(/^1 of \d+ found/)).toBeVisible();
  await page.getByRole('button', { name: 'Go to the text : Stop 777' }).click();
  await expect(textBox(page)).toBeFocused();
  await expect(textBox(page)).toContainText('## Stop 777');
  await expectLively(page, 'End');
});

/** Another letter is written, and the check answers to it. */
async function expectLively(page: Page, at = 'ControlOrMeta+End'): Promise<void> {
  await textBox(page).focus();
  await textBox(page).press(at);
  await page.keyboard.type(' {still here');
  const brace = problem(page, /Unexpected brace in ".*{still here"/);
  await expect(brace).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(brace).toHaveCount(0);
}

async function paste(page: Page, words: string): Promise<void> {
  await textBox(page).evaluate((box, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const options = { clipboardData, bubbles: true, cancelable: true, composed: true };
    box.dispatchEvent(new ClipboardEvent('paste', options));
  }, words);
}

async function drop(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  const bytes = [...Buffer.from(content)];
  const file = { name, bytes, type: name.endsWith('.png') ? 'image/png' : '' };
  const dataTransfer = await page.evaluateHandle((one) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(one.bytes)], one.name, { type: one.type }));
    return data;
  }, file);
  await textBox(page).dispatchEvent('drop', { dataTransfer });
}

/** Whether a letter, by its number, is anywhere in the part of the text that is drawn. */
function hasInText(page: Page, code: number): Promise<boolean> {
  return textBox(page).evaluate(
    (box, wanted) => [...(box.textContent ?? '')].some((one) => one.codePointAt(0) === wanted),
    code,
  );
}
