import { expect, it } from 'vitest';
import { groupByScene, sayAct, sayBecause } from './say-act.ts';

const choice = { scene: 'A draft', question: '', did: '“Not now.”', place: null };
const item = { scene: 'Notes', question: '', did: 'A photo', place: 'Clear lines' };

it.each([
  [[choice], '“Not now.”', 'Because you chose “Not now.”.'],
  [[item], 'Clear lines: A photo', 'Because you put “A photo” in “Clear lines”.'],
  [
    [item, { ...choice, did: 'Wait' }],
    'Clear lines: A photo',
    'Because you put “A photo” in “Clear lines” and chose “Wait”.',
  ],
])('%j', (acts, first, because) => {
  expect(acts.map(sayAct)[0]).toBe(first);
  expect(sayBecause(acts)).toBe(because);
});

it('groups what was done, a scene that was met again once', () => {
  const again = { ...choice, did: 'Yes.' };
  expect(groupByScene([choice, item, again])).toEqual([
    { scene: 'A draft', acts: [choice, again] },
    { scene: 'Notes', acts: [item] },
  ]);
});
