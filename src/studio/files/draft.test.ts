import { describe, expect, it } from 'vitest';
import { type Draft, isUnsaved, readDraft, readPictures, titleOf } from './draft.ts';

const draft: Draft = {
  ...{ format: 1, key: 'k1', id: 'ward-night', text: 'a', saved: 'a', from: 'a new scenario' },
  ...{ origin: 'new', form: { hasMark: false, lineEnd: 'lf' }, newPictures: [], released: [] },
  ...{ imported: [], writtenAt: null, usedAt: 1 },
};

describe('what was kept', () => {
  it('is read again, also from before there were notes', () => {
    expect(readDraft(draft)).toEqual(draft);
    const { imported: _, ...older } = draft;
    expect(readDraft(older)).toEqual(draft);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a newer release’s', { ...draft, format: 2 }],
    ['one without text', { ...draft, text: null }],
    ['one of an unknown kind', { ...draft, origin: 'cloud' }],
    ['one without a key', { ...draft, key: '' }],
  ])('is left alone where it is %s', (_, value) => {
    expect(readDraft(value)).toBeNull();
  });

  it('holds pictures, or none', () => {
    const picture = { name: 'b.png', type: 'image/png', bytes: new Uint8Array([1]) };
    expect(readPictures([picture])).toEqual([picture]);
    expect(readPictures([{ ...picture, bytes: 'x' }])).toEqual([]);
    expect(readPictures(undefined)).toEqual([]);
  });
});

it.each<[Partial<Draft>, boolean]>([
  [{}, false],
  [{ text: 'b' }, true],
  [{ saved: null }, true],
  [{ newPictures: ['b.png'] }, true],
])('knows whether something is in no file: %j', (change, expected) => {
  expect(isUnsaved({ ...draft, ...change })).toBe(expected);
});

it.each([
  ['---\ntitle: A night\n---\n', 'A night'],
  ['---\ntitle: [\n---\n', 'ward-night'],
  ['', 'ward-night'],
])('calls %j what its list calls it', (text, expected) => {
  expect(titleOf({ text, id: 'ward-night' })).toBe(expected);
});
