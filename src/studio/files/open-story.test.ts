import { describe, expect, it } from 'vitest';
import { readStory } from '../../scenario/index.ts';
import { bringStory, readForeignFile } from './bring-story.ts';
import { addOffered, removeFromStory } from './offer-pictures.ts';
import { newStory, openFiles, openSiteStory } from './open-story.ts';
import { aBrowser, aSiteStory } from './testing/a-browser.ts';

const text = '---\ntitle: A night on the ward\n---\n\n## One\n\nWords.\n';
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);

const file = (name: string, ...parts: BlobPart[]) => new File(parts, name);

describe('files', () => {
  it('are opened as a story with its pictures', async () => {
    const { files, studio } = aBrowser().openTab();
    await openFiles(files, [file('ward-night.md', text), file('board.png', png)]);
    expect(studio).toMatchObject({ id: 'ward-night', text, saved: text, from: '2 files' });
    expect(studio.pictures.map(({ name }) => name)).toEqual(['board.png']);
    expect(files.isUnsaved).toBe(false);
  });

  it('of a scenario of this site get its releases', async () => {
    const browser = aBrowser();
    const released = [
      { version: '0.1.0', story: { fingerprint: 'abc123', start: 'one', scenes: {} } },
    ];
    browser.site.set('stories/friend-request.json', aSiteStory(text, released));
    const { files, studio } = browser.openTab();
    await openFiles(files, [file('friend-request.md', text)]);
    expect(studio.released).toEqual(released);
  });

  it('go to the import where they are of another program', async () => {
    const { files, studio } = aBrowser().openTab();
    await openFiles(files, [file('a.twee', ':: Start\nHello')]);
    expect(files.dialog).toEqual({ kind: 'import', name: 'a.twee', text: ':: Start\nHello' });
    expect(studio.isOpen).toBe(false);
  });

  it('that are pictures wait for a story, and then for their words', async () => {
    const { files, studio } = aBrowser().openTab();
    await openFiles(files, [file('board.png', png)]);
    expect(files.told?.sentences[0]).toContain('Open or begin a scenario first');
    await openFiles(files, [file('ward-night.md', text)]);
    await openFiles(files, [file('board.png', png)]);
    expect(files.dialog).toEqual({ kind: 'pictures' });
    expect(studio.text).toBe(text);
    expect(files.offered).toHaveLength(1);
  });

  it.each<[string, File[], string]>([
    ['too many', Array.from({ length: 501 }, () => file('a.md', text)), 'You chose 501 files'],
    ['no story', [file('a.pdf', '%PDF-1.7')], 'is a PDF'],
  ])('are refused in a sentence: %s', async (_, chosen, sentence) => {
    const { files, studio } = aBrowser().openTab();
    await openFiles(files, chosen);
    expect(files.told).toMatchObject({ tone: 'problem', sentences: [expect.any(String)] });
    expect(files.told?.sentences[0]).toContain(sentence);
    expect(studio.isOpen).toBe(false);
  });
});

describe('a scenario of this site', () => {
  it('comes with its pictures', async () => {
    const browser = aBrowser();
    const story = { ...aSiteStory(text), pictures: { 'board.png': '/a/board.123.png' } };
    browser.site.set('stories/friend-request.json', story);
    browser.site.set('/a/board.123.png', png);
    const { files, studio } = browser.openTab();
    await openSiteStory(files, 'friend-request');
    expect(studio.pictures).toEqual([{ name: 'board.png', type: 'image/png', bytes: png }]);
  });

  it.each<[string, unknown]>([
    ['is not there', undefined],
    ['is something else', { text: 5 }],
  ])('that %s is told', async (_, answer) => {
    const browser = aBrowser();
    browser.site.set('stories/friend-request.json', answer);
    const { files, studio } = browser.openTab();
    await openSiteStory(files, 'friend-request');
    expect(files.told?.sentences[0]).toContain('could not be loaded');
    expect(studio.isOpen).toBe(false);
  });
});

it('a new scenario passes the check, and is named after no other', async () => {
  const { files, studio } = aBrowser().openTab();
  const wish = { title: 'Friend request', audience: [], outcomes: ['ST2'], platform: 'Instagram' };
  await newStory(files, wish);
  expect(studio).toMatchObject({ id: 'friend-request-2', saved: null, released: [] });
  const { diagnostics } = readStory(studio.text, { id: studio.id });
  expect(diagnostics).toEqual([]);
  expect(files.isUnsaved).toBe(true);
});

describe('a story of another program', () => {
  const twee = ':: StoryTitle\nBorrowed\n\n:: Start\nWhere?\n\n[[On->Next]]\n\n:: Next\nDone.\n';

  it('is taken up with what is left to do', async () => {
    const { files, studio } = aBrowser().openTab();
    expect(await bringStory(files, { name: 'a.twee', text: twee })).toEqual([]);
    expect(studio).toMatchObject({ id: 'borrowed', from: 'the file a.twee', saved: null });
    expect(files.hand?.imported.length).toBeGreaterThan(0);
  });

  it('is known by its text where it was pasted', async () => {
    const { files, studio } = aBrowser().openTab();
    expect(await bringStory(files, { name: '', text: twee })).toEqual([]);
    expect(studio.id).toBe('borrowed');
    expect(
      await bringStory(files, { name: '', text: '* [One] -> two\n== two\nEnd.\n-> END\n' }),
    ).toEqual([]);
    expect(studio.text).toContain('## ');
  });

  it.each([
    ['', 'Choose a file, or paste a story.'],
    ['a'.repeat(500_001), 'longer than 500,000'],
  ])('is refused in a sentence', async (pasted, sentence) => {
    const { files, studio } = aBrowser().openTab();
    expect((await bringStory(files, { name: '', text: pasted }))[0]).toContain(sentence);
    expect(studio.isOpen).toBe(false);
  });

  it('is no picture, and no Word document', () => {
    expect(readForeignFile({ path: 'b.png', bytes: png })).toHaveProperty('problem');
    const word = new TextEncoder().encode('{\\rtf1}');
    expect(readForeignFile({ path: 'b.rtf', bytes: word })).toHaveProperty('problem');
  });
});

it('a picture goes into the story and out of it again', async () => {
  const { files, studio } = aBrowser().openTab();
  await openFiles(files, [file('ward-night.md', text)]);
  await openFiles(files, [file('Ward Board.png', png)]);
  const [offered] = files.offered;
  if (offered) addOffered(files, 'A board', { ...offered, caret: text.length });
  expect(studio.text).toBe(`${text}\n![A board](ward-board.png)\n`);
  expect(files.hand?.newPictures).toEqual(['ward-board.png']);
  expect(files.offered).toEqual([]);
  removeFromStory(files, 'ward-board.png');
  expect(studio.text).toBe(`${text}\n`);
  expect(studio.pictures).toEqual([]);
  expect(files.hand?.newPictures).toEqual([]);
});
