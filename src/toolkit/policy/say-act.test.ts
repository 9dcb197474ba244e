import { expect, it } from 'vitest';
import type { Act } from './read-from-story.ts';
import { groupByScene, sayAct, sayBecause } from './say-act.ts';

const choice: Act = { scene: 'A draft', question: '', did: '“Not now.”', place: null };
const item: Act = { scene: 'Notes', question: '', did: 'A photo', place: 'Clear lines' };
const praised: Act = { ...item, place: 'We encourage' };

it.each([
  [choice, '“Not now.”'],
  [item, 'Clear lines: A photo'],
])('lists %j', (act, words) => {
  expect(sayAct(act)).toBe(words);
});

const none: Act[] = [];

it.each([
  [[choice], none, 'Because you chose “Not now”.'],
  [
    [{ ...choice, did: 'Groups are covered as well.' }],
    none,
    'Because you chose “Groups are covered as well”.',
  ],
  [[{ ...choice, did: '“What for?”' }], none, 'Because you chose “What for?”'],
  [[{ ...choice, did: 'Wait and see …' }], none, 'Because you chose “Wait and see …”'],
  [[{ ...choice, did: '"Not now."' }], none, 'Because you chose "Not now".'],
  [[item], none, 'Because you put “A photo” in “Clear lines”.'],
  [
    [item, { ...choice, did: 'Wait.' }],
    none,
    'Because you put “A photo” in “Clear lines” and chose “Wait”.',
  ],
  [
    none,
    [praised],
    'You put “A photo” in “We encourage”. No wording allows this. This one says why.',
  ],
  [
    [item],
    [praised],
    'Because you put “A photo” in “Clear lines”. You also put “A photo” in “We encourage”. No wording allows this. This one says why.',
  ],
])('%j, crossed %j', (because, crossed, words) => {
  expect(sayBecause({ because, crossed })).toBe(words);
});

it('groups what was done, a scene that was met again once', () => {
  const again = { ...choice, did: 'Yes.' };
  expect(groupByScene([choice, item, again])).toEqual([
    { scene: 'A draft', acts: [choice, again] },
    { scene: 'Notes', acts: [item] },
  ]);
});
