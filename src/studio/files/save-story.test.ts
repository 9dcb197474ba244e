import { describe, expect, it } from 'vitest';
import { addOffered, offerFound } from './offer-pictures.ts';
import { openFolder } from './open-folder.ts';
import { newStory, openSiteStory } from './open-story.ts';
import { downloadStory, saveElsewhere, saveOver, saveStory, saveUnder } from './save-story.ts';
import { aBrowser, aSiteStory } from './testing/a-browser.ts';
import { aFolder } from './testing/a-folder.ts';
import { useTheirs } from './versions.ts';

const text = '---\r\ntitle: A night on the ward\r\n---\r\n\r\n## One\r\n\r\nWords.\r\n';
const read = text.replaceAll('\r\n', '\n');
const more = `${read}\nMore.\n`;
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);
const wish = { title: 'A new night', audience: [], outcomes: ['ST2'] };

async function withFolder(...others: ReturnType<typeof aFolder>[]) {
  const folder = aFolder('ward-night', { 'story.md': text });
  const browser = aBrowser({ picks: [folder, ...others] });
  const tab = browser.openTab();
  await openFolder(tab.files);
  return { folder, browser, ...tab };
}

describe('a story of a folder', () => {
  it('is saved there, with its line ends and its new pictures', async () => {
    const { folder, files, studio, write } = await withFolder();
    write(more);
    offerFound(files, [{ path: 'Board.PNG', bytes: png }]);
    const [offered] = files.offered;
    if (offered) addOffered(files, 'A board', { ...offered, caret: more.length });
    expect(files.isUnsaved).toBe(true);
    await saveStory(files);
    expect(folder.textOf('story.md')).toBe(
      `${more}\n![A board](board.png)\n`.replaceAll('\n', '\r\n'),
    );
    expect([...folder.entries.keys()]).toEqual(['story.md', 'board.png']);
    expect(files.isUnsaved).toBe(false);
    expect(studio.said).toContain('Saved in the folder ward-night.');
    await saveStory(files);
    expect(files.notice).toBeNull();
  });

  it('is not saved over what somebody else wrote', async () => {
    const { folder, files, studio, write, browser } = await withFolder();
    write(more);
    folder.put('story.md', 'theirs');
    await saveStory(files);
    expect(files.notice).toMatchObject({ kind: 'changed', theirs: 'theirs' });
    expect(folder.textOf('story.md')).toBe('theirs');
    await saveOver(files, 'theirs');
    expect(folder.textOf('story.md')).toBe(more.replaceAll('\n', '\r\n'));
    expect(studio.saved).toBe(more);
    await files.list();
    expect(files.recent.map((draft) => draft.text)).toEqual([more, 'theirs']);
    expect(browser.kept.size).toBe(2);
  });

  it('keeps what was written when the file’s version is taken', async () => {
    const { files, studio, write } = await withFolder();
    write(more);
    await useTheirs(files, 'theirs');
    expect(studio).toMatchObject({ text: 'theirs', saved: 'theirs' });
    await files.idle();
    await files.list();
    expect(files.recent.map((draft) => draft.text)).toEqual(['theirs', more]);
    expect(files.recent[1]).toMatchObject({ origin: 'copy', saved: null });
  });

  it('changes nothing where the other version could not be kept', async () => {
    const { files, studio, write, browser, folder } = await withFolder();
    write(more);
    await files.idle();
    folder.put('story.md', 'theirs');
    browser.isFull = true;
    await useTheirs(files, 'theirs');
    await saveOver(files, 'theirs');
    expect(studio.text).toBe(more);
    expect(folder.textOf('story.md')).toBe('theirs');
    expect(files.told?.sentences[0]).toContain('could not keep');
  });

  it('can be saved in another folder, with all its pictures', async () => {
    const documents = aFolder('Documents');
    const { files, folder } = await withFolder(documents);
    folder.put('board.png', png);
    await saveElsewhere(files);
    expect(files.hand?.place?.folder.name).toBe('ward-night');
    expect([...documents.entries.keys()]).toEqual(['ward-night']);
    expect(folder.textOf('story.md')).toBe(text);
  });
});

describe('a new story', () => {
  it('goes into a project’s scenarios', async () => {
    const project = aFolder('canteen', { scenarios: {}, content: {} });
    const { files, studio } = aBrowser({ picks: [project] }).openTab();
    await newStory(files, wish);
    expect(studio).toMatchObject({ id: 'a-new-night', saved: null });
    await saveStory(files);
    expect(studio.saved).toBe(studio.text);
    expect(studio.from).toBe('the folder a-new-night');
    expect(files.project?.folder).toBe(project);
  });

  it('gets another name where one is there', async () => {
    const project = aFolder('canteen', { scenarios: { 'a-new-night': { 'story.md': 'x' } } });
    const { files, studio } = aBrowser({ picks: [project] }).openTab();
    await newStory(files, wish);
    await saveStory(files);
    const { notice } = files;
    expect(notice).toMatchObject({ kind: 'taken', free: 'a-new-night-2' });
    if (notice?.kind === 'taken') await saveUnder(files, notice.free, notice.chosen);
    expect(studio).toMatchObject({ id: 'a-new-night-2', from: 'the folder a-new-night-2' });
    expect(files.notice).toBeNull();
  });

  it('is downloaded where the browser opens no folders', async () => {
    const tab = aBrowser().openTab();
    const { files, studio, downloads } = tab;
    Object.assign(tab.means, { pickFolder: null });
    await newStory(files, wish);
    await saveStory(files);
    expect(downloads.map(({ name }) => name)).toEqual(['story.md']);
    expect(files.isUnsaved).toBe(false);
    expect(studio.from).toBe('the download story.md');
  });
});

it('a story of this site is saved over the same one in the project only', async () => {
  const same = aFolder('canteen', { scenarios: { 'friend-request': { 'story.md': read } } });
  const other = aFolder('canteen', { scenarios: { 'friend-request': { 'story.md': 'x' } } });
  for (const [project, isSaved] of [
    [same, true],
    [other, false],
  ] as const) {
    const browser = aBrowser({ picks: [project] });
    browser.site.set('stories/friend-request.json', aSiteStory(text));
    const { files, write } = browser.openTab();
    await openSiteStory(files, 'friend-request');
    write(more);
    await saveStory(files);
    expect(files.isUnsaved).toBe(!isSaved);
    expect(files.notice?.kind).toBe(isSaved ? undefined : 'taken');
  }
});

it('a download of a story with a folder is no saving', async () => {
  const { files, write, downloads } = await withFolder();
  write(more);
  downloadStory(files);
  expect(downloads).toHaveLength(1);
  expect(files.isUnsaved).toBe(true);
});
