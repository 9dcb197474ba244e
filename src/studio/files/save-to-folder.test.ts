import { describe, expect, it } from 'vitest';
import { findPlace, type SaveWish, saveToFolder } from './save-to-folder.ts';
import { type AFolder, aFolder } from './testing/a-folder.ts';

const lf = { hasMark: false, lineEnd: 'lf' } as const;
const board = { name: 'board.png', type: 'image/png', bytes: new Uint8Array([1, 2]) };

function save(folder: AFolder, wish: Partial<SaveWish> = {}) {
  const usual = { text: 'new', form: lf, expected: 'old', newPictures: [] };
  return saveToFolder({ folder, ...usual, ...wish });
}

describe('saving', () => {
  it('writes the story and its new pictures', async () => {
    const folder = aFolder('w', { 'story.md': 'old', 'other.png': 'x' });
    expect(await save(folder, { newPictures: [board] })).toEqual({ kind: 'saved', text: 'new' });
    expect(folder.textOf('story.md')).toBe('new');
    expect(folder.textOf('board.png')).toBe('\u0001\u0002');
    expect(folder.textOf('other.png')).toBe('x');
  });

  it('writes the file as it was: its mark and its line ends', async () => {
    const folder = aFolder('w', { 'story.md': '\ufeffa\r\nb\r\n' });
    const form = { hasMark: true, lineEnd: 'crlf' } as const;
    expect(await save(folder, { text: 'a\nc\n', form, expected: 'a\nb\n' })).toMatchObject({
      kind: 'saved',
    });
    expect(folder.textOf('story.md')).toBe('\ufeffa\r\nc\r\n');
  });

  it('begins a file that was not there', async () => {
    const folder = aFolder('w');
    expect((await save(folder, { expected: null })).kind).toBe('saved');
    expect(folder.textOf('story.md')).toBe('new');
  });

  it('can be done twice, with half an emoji too', async () => {
    const folder = aFolder('w', { 'story.md': 'old' });
    const first = await save(folder, { text: 'a \ud83d' });
    expect(first).toEqual({ kind: 'saved', text: 'a \ufffd' });
    expect((await save(folder, { expected: 'a \ud83d' })).kind).toBe('saved');
  });

  it.each<[string, AFolder, Partial<SaveWish>, object]>([
    [
      'the file says something else',
      aFolder('w', { 'story.md': 'theirs\r\n' }),
      {},
      { kind: 'changed', theirs: 'theirs\n', form: { hasMark: false, lineEnd: 'crlf' } },
    ],
    [
      'a story was put there meanwhile',
      aFolder('w', { 'story.md': 'theirs' }),
      { expected: null },
      { kind: 'changed', theirs: 'theirs', form: lf },
    ],
    ['the file is gone', aFolder('w'), {}, { kind: 'gone' }],
    [
      'another picture of that name came there',
      aFolder('w', { 'story.md': 'old', 'board.png': 'x' }),
      { newPictures: [board] },
      { kind: 'refused', problem: expect.stringContaining('another file “board.png”') },
    ],
    [
      'story.md is a folder',
      aFolder('w', { 'story.md': {} }),
      { expected: null },
      { kind: 'refused', problem: expect.stringContaining('could not be used') },
    ],
  ])('writes nothing where %s', async (_, folder, wish, result) => {
    const before = folder.textOf('story.md');
    expect(await save(folder, wish)).toEqual(result);
    expect(folder.textOf('story.md')).toBe(before);
  });

  it('asks for permission where it has none', async () => {
    const folder = aFolder('w', { 'story.md': 'old' });
    folder.permission = 'prompt';
    expect((await save(folder)).kind).toBe('saved');
    folder.permission = 'denied';
    expect(await save(folder)).toMatchObject({ problem: expect.stringContaining('not allowed') });
  });

  it.each([
    ['NotFoundError', 'not there any more'],
    ['NotAllowedError', 'not allowed'],
    ['QuotaExceededError', 'no room left'],
    ['NoModificationAllowedError', 'another program'],
  ])('says what %s means', async (name, sentence) => {
    const folder = aFolder('w', { 'story.md': 'old' });
    folder.createFault = name;
    expect(await save(folder)).toMatchObject({ problem: expect.stringContaining(sentence) });
    expect(folder.textOf('story.md')).toBe('old');
  });
});

describe('a folder to save in', () => {
  it('is the project’s scenarios', async () => {
    const project = aFolder('canteen', { scenarios: { other: { 'story.md': '' } } });
    const found = await findPlace(project, 'ward');
    expect(found).toMatchObject({ place: { folder: { name: 'ward' }, project }, taken: false });
    expect(await findPlace(project, 'other')).toMatchObject({ taken: true });
  });

  it('is the folder itself where it is called like the story', async () => {
    const folder = aFolder('ward');
    expect(await findPlace(folder, 'ward')).toEqual({
      ...{ place: { folder, project: null }, taken: false },
    });
    folder.put('story.md', 'x');
    expect(await findPlace(folder, 'ward')).toMatchObject({ taken: true });
  });

  it('is a new one in any other', async () => {
    const documents = aFolder('Documents');
    expect(await findPlace(documents, 'ward')).toMatchObject({ taken: false });
    expect([...documents.entries.keys()]).toEqual(['ward']);
  });

  it('is none that holds another story, or that may not be used', async () => {
    expect(await findPlace(aFolder('other', { 'story.md': '' }), 'ward')).toMatchObject({
      problem: expect.stringContaining('holds another story'),
    });
    const denied = aFolder('Documents');
    denied.permission = 'denied';
    expect(await findPlace(denied, 'ward')).toMatchObject({
      problem: expect.stringContaining('not allowed'),
    });
  });
});
