import { expect, it } from 'vitest';
import { type PlaceFacts, sayPlace, sayTime } from './say-place.ts';

const saved: PlaceFacts = {
  ...{ origin: 'folder', from: 'the folder ward', isUnsaved: false, hasFile: true },
  keepState: 'kept',
};

it.each<[string, Partial<PlaceFacts>, string]>([
  ['saved', {}, 'Saved in the folder ward.'],
  [
    'changed',
    { isUnsaved: true },
    'Changed since it was saved in the folder ward. Kept in this browser.',
  ],
  [
    'changed, and being kept',
    { isUnsaved: true, keepState: 'keeping' },
    'Changed since it was saved in the folder ward. Kept in this browser.',
  ],
  [
    'new',
    { origin: 'new', isUnsaved: true, hasFile: false },
    'Not in a file yet: kept in this browser.',
  ],
  [
    'of this site',
    { origin: 'site', from: 'this site' },
    'As it is on this site. What you change is kept in this browser.',
  ],
  [
    'of this site, changed',
    { origin: 'site', isUnsaved: true },
    'Changed, and not in a file yet: kept in this browser.',
  ],
  ['of a file', { origin: 'files', from: 'the file a.zip' }, 'As it is in the file a.zip.'],
  [
    'downloaded and changed',
    { origin: 'files', from: 'the download story.md', isUnsaved: true },
    'Changed since the download story.md. Kept in this browser.',
  ],
  [
    'kept nowhere',
    { isUnsaved: true, keepState: 'not-kept' },
    'Kept nowhere: this browser keeps nothing. Save or download it now.',
  ],
])('says where a story is: %s', (_, facts, sentence) => {
  expect(sayPlace({ ...saved, ...facts })).toBe(sentence);
});

it('says when something was written, with the day where it was another', () => {
  const then = new Date(2026, 10, 21, 14, 2).getTime();
  expect(sayTime(then, new Date(2026, 10, 21, 23, 0).getTime())).toBe('14:02');
  expect(sayTime(then, new Date(2026, 10, 22, 1, 0).getTime())).toBe('21 November, 14:02');
});
