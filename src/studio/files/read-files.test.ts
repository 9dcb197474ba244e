import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type FilesReading, type FoundFile, readFiles } from './read-files.ts';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2]);
const story = '---\ntitle: A friend request\n---\n\n## One\n\nWords.\n';

function file(path: string, content: string | Uint8Array<ArrayBufferLike> = story): FoundFile {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return { path, bytes: new Uint8Array(bytes) };
}

function aZip(files: Record<string, string | Uint8Array>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Zippable);
}

function storyOf(reading: FilesReading) {
  if (reading.kind !== 'story') throw new Error(JSON.stringify(reading));
  return reading.story;
}

describe('a story', () => {
  it.each<[string, FoundFile[], string, string[]]>([
    ['alone', [file('story.md')], 'a-friend-request', []],
    ['alone, of a known title', [file('story.md')], 'friend-request', []],
    ['by its own name', [file('ward-night.md')], 'ward-night', []],
    ['in its folder', [file('ward-night/story.md')], 'ward-night', []],
    ['of a folder with capitals', [file('Ward Night/story.md', '## One\n')], 'ward-night', []],
    ['with a picture', [file('w/story.md'), file('w/b.png', png)], 'w', ['b.png']],
    ['without others’ pictures', [file('w/story.md'), file('v/b.png', png)], 'w', []],
    [
      'with its translation',
      [file('w/story.cy.md', '---\ntitle: B\n---\n'), file('w/story.md')],
      'w',
      [],
    ],
    [
      'in a zip',
      [file('w.zip', aZip({ 'w/story.md': story, 'w/b.png': png, '__MACOSX/w/._b.png': 'x' }))],
      'w',
      ['b.png'],
    ],
    [
      'in a zip, with a picture beside it',
      [file('w.zip', aZip({ 'story.md': story })), file('b.png', png)],
      'a-friend-request',
      ['b.png'],
    ],
  ])('is read: %s', (name, files, id, pictures) => {
    const known = name.includes('known')
      ? [{ id: 'friend-request', title: 'A friend request' }]
      : [];
    const found = storyOf(readFiles(files, known));
    expect(found.id).toBe(id);
    expect(found.pictures.map((one) => one.name)).toEqual(pictures);
    expect(found.notes).toEqual([]);
  });

  it('leaves out what it cannot use, and says so', () => {
    const found = storyOf(
      readFiles([
        file('w/story.md', `${story.replaceAll('\n', '\r\n')}`),
        file('w/My board.png', png),
        file('w/fake.png', 'GIF'),
        file('w/plan.svg', '<svg/>'),
        file('w/notes.docx', 'x'),
      ]),
    );
    expect(found.pictures).toEqual([]);
    expect(found.notes).toEqual([
      expect.stringContaining('“My board.png” was left out'),
      expect.stringContaining('“fake.png” was left out'),
      expect.stringContaining('“plan.svg” is an SVG drawing'),
    ]);
    expect(found.form).toEqual({ hasMark: false, lineEnd: 'crlf' });
    expect(found.text).toBe(story);
  });
});

it('tells what another program wrote, and pictures alone', () => {
  expect(readFiles([file('game.twee', ':: Start\nHello')])).toEqual({
    ...{ kind: 'foreign', name: 'game.twee', text: ':: Start\nHello' },
  });
  expect(readFiles([file('b.png', png), file('c.png', png)])).toMatchObject({ kind: 'pictures' });
});

it.each<[string, FoundFile[], string]>([
  ['nothing', [], 'There is no story among the files'],
  ['a Word document', [file('a.docx', aZip({ 'word/document.xml': 'x' }))], 'is a Word document'],
  ['bytes', [file('story.md', new Uint8Array([0, 1, 2]))], 'is not text'],
  ['an empty file', [file('story.md', '')], 'is empty'],
  ['two stories', [file('a/story.md'), file('b/story.md')], 'There are 2 stories'],
  ['a damaged zip', [file('a.zip', 'PK\u0003\u0004 and no more')], 'is damaged'],
  ['a zip of nothing', [file('a.zip', aZip({ 'notes.css': 'a' }))], 'is not a story'],
  ['half a zip', [file('a.zip', aZip({ 'story.md': story }).subarray(0, 60))], 'is damaged'],
  [
    'a zip that fills the memory',
    [file('a.zip', aZip({ 'story.md': new Uint8Array(61_000_000) }))],
    'unpacks to more than',
  ],
])('refuses %s in a sentence', (_, files, sentence) => {
  const found = readFiles(files);
  expect(found).toEqual({
    kind: 'refused',
    problems: expect.arrayContaining([expect.stringContaining(sentence)]),
  });
});
