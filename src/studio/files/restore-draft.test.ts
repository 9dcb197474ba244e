import { describe, expect, it } from 'vitest';
import { openFolder } from './open-folder.ts';
import { openSiteStory } from './open-story.ts';
import { deleteKept, openKept, restoreDraft } from './restore-draft.ts';
import { aBrowser, aSiteStory } from './testing/a-browser.ts';
import { aFolder } from './testing/a-folder.ts';

const text = '---\ntitle: A night on the ward\n---\n\n## One\n\nWords.\n';
const more = `${text}\nMore.\n`;

async function withFolder() {
  const folder = aFolder('ward-night', { 'story.md': text });
  const browser = aBrowser({ picks: [folder, folder, folder] });
  const first = browser.openTab();
  await openFolder(first.files);
  first.write(more);
  await first.files.idle();
  return { folder, browser, first };
}

describe('what was written', () => {
  it.each<[string, boolean]>([
    ['a reload', true],
    ['a tab that was killed', false],
  ])('comes back by itself after %s, with the file’s version beside it', async (_, isReload) => {
    const { browser, first, folder } = await withFolder();
    first.kill();
    const next = browser.openTab(isReload ? first.tab : { key: '' });
    await restoreDraft(next.files);
    expect(next.studio).toMatchObject({ text: more, saved: text, id: 'ward-night' });
    expect(next.studio.from).toBe('the folder ward-night');
    expect(next.files.hand?.place?.folder).toBe(folder);
    expect(next.files.notice).toEqual({
      ...{ kind: 'restored', writtenAt: browser.now, theirs: text },
    });
  });

  it('is kept with each change, the newest last', async () => {
    const { browser, first } = await withFolder();
    for (const end of ['a', 'ab', 'abc']) first.write(more + end);
    await first.files.idle();
    expect([...browser.kept.values()].map(({ draft }) => draft.text)).toEqual([`${more}abc`]);
    expect(first.files.keepState).toBe('kept');
    expect(browser.persistAsked).toBe(1);
  });

  it('shows what the file says by now', async () => {
    const { browser, first, folder } = await withFolder();
    first.kill();
    folder.put('story.md', 'theirs');
    const next = browser.openTab(first.tab);
    await restoreDraft(next.files);
    expect(next.studio).toMatchObject({ text: more, saved: text });
    expect(next.files.notice).toMatchObject({ kind: 'restored', theirs: 'theirs' });
  });

  it('waits for permission where the browser wants to be asked again', async () => {
    const { browser, first, folder } = await withFolder();
    first.kill();
    folder.permission = 'prompt';
    const next = browser.openTab(first.tab);
    await restoreDraft(next.files);
    expect(next.studio.text).toBe(more);
    expect(next.files.needsPermission).toBe(true);
    expect(next.files.notice).toMatchObject({ kind: 'restored', theirs: text });
  });

  it('comes back when the same folder is opened again', async () => {
    const { browser, first } = await withFolder();
    first.kill();
    const next = browser.openTab();
    await openFolder(next.files);
    expect(next.studio.text).toBe(more);
    expect(next.files.notice).toMatchObject({ kind: 'restored', theirs: text });
    expect(browser.kept.size).toBe(1);
  });
});

describe('where nothing was written', () => {
  it('a reload shows the story again, as its file is now', async () => {
    const folder = aFolder('ward-night', { 'story.md': text });
    const browser = aBrowser({ picks: [folder] });
    const first = browser.openTab();
    await openFolder(first.files);
    await first.files.idle();
    first.kill();
    folder.put('story.md', more);
    const next = browser.openTab(first.tab);
    await restoreDraft(next.files);
    expect(next.studio).toMatchObject({ text: more, saved: more });
    expect(next.files.notice).toBeNull();
  });

  it('a new tab begins with nothing', async () => {
    const browser = aBrowser();
    browser.site.set('stories/friend-request.json', aSiteStory(text));
    const first = browser.openTab();
    await openSiteStory(first.files, 'friend-request');
    await first.files.idle();
    first.kill();
    const next = browser.openTab();
    await restoreDraft(next.files);
    expect(next.studio.isOpen).toBe(false);
    expect(next.files.recent.map(({ id }) => id)).toEqual(['friend-request']);
  });
});

describe('two tabs', () => {
  it('never write in one story: the second offers a copy', async () => {
    const { browser, first } = await withFolder();
    const second = browser.openTab();
    await restoreDraft(second.files);
    expect(second.studio.isOpen).toBe(false);
    const { notice } = second.files;
    expect(notice).toMatchObject({ kind: 'elsewhere', title: 'A night on the ward' });
    if (notice?.kind === 'elsewhere') await notice.copy();
    expect(second.studio).toMatchObject({ text: more, saved: null, id: 'ward-night' });
    expect(second.files.hand).toMatchObject({ place: null, origin: 'copy' });
    second.write(`${more}Mine.\n`);
    first.write(`${more}Theirs.\n`);
    await Promise.all([first.files.idle(), second.files.idle()]);
    expect([...browser.kept.values()].map(({ draft }) => draft.text).sort()).toEqual([
      `${more}Mine.\n`,
      `${more}Theirs.\n`,
    ]);
  });

  it('are told when they open the same folder', async () => {
    const { browser } = await withFolder();
    const second = browser.openTab();
    await openFolder(second.files);
    expect(second.studio.isOpen).toBe(false);
    expect(second.files.notice).toMatchObject({ kind: 'elsewhere' });
  });

  it('can take a story over when the other has gone on to another', async () => {
    const { browser, first } = await withFolder();
    browser.site.set('stories/friend-request.json', aSiteStory('## Site\n'));
    await openSiteStory(first.files, 'friend-request');
    const second = browser.openTab();
    await second.files.list();
    const key = second.files.recent.find(({ id }) => id === 'ward-night')?.key ?? '';
    await openKept(second.files, key);
    expect(second.studio.text).toBe(more);
  });

  it('do not delete what the other has at hand', async () => {
    const { browser, first } = await withFolder();
    const second = browser.openTab();
    const key = first.files.hand?.key ?? '';
    await deleteKept(second.files, key);
    expect(browser.kept.size).toBe(1);
    expect(second.files.told?.sentences[0]).toContain('It is open');
    first.kill();
    await deleteKept(second.files, key);
    expect(browser.kept.size).toBe(0);
  });
});

describe('a browser that keeps nothing', () => {
  it('says so at the start, and when something is written', async () => {
    const browser = aBrowser();
    browser.isFull = true;
    browser.site.set('stories/friend-request.json', aSiteStory(text));
    const { files, write } = browser.openTab();
    await restoreDraft(files);
    expect(files.isStoreless).toBe(true);
    await openSiteStory(files, 'friend-request');
    write(more);
    await files.idle();
    expect(files).toMatchObject({ keepState: 'not-kept', isAtRisk: true });
  });

  it('asks before what was written would be lost', async () => {
    const browser = aBrowser();
    browser.isFull = true;
    browser.site.set('stories/friend-request.json', aSiteStory(text));
    const { files, studio, write } = browser.openTab();
    await openSiteStory(files, 'friend-request');
    write(more);
    await openSiteStory(files, 'friend-request');
    expect(studio.text).toBe(more);
    expect(files.notice).toMatchObject({ kind: 'would-lose' });
    if (files.notice?.kind === 'would-lose') await files.notice.go();
    expect(studio.text).toBe(text);
  });
});

it('leaves alone what only a newer release can read', async () => {
  const { browser, first } = await withFolder();
  first.kill();
  const [kept] = browser.kept.values();
  Object.assign(kept?.draft ?? {}, { format: 2 });
  const next = browser.openTab(first.tab);
  await restoreDraft(next.files);
  expect(next.studio.isOpen).toBe(false);
  expect(next.files).toMatchObject({ unreadable: 1, recent: [] });
  expect(browser.kept.size).toBe(1);
});
