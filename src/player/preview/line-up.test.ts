import { expect, it } from 'vitest';
import { continueList, type Known } from './line-up.ts';

interface Entry extends Known {
  number: number;
}

/** Words, of which each begins with a name and may go on with a content: `on-the-bus=he sits down`. */
function follow(before: readonly Entry[], words: string): Entry[] {
  let given = before.length;
  const items = words.split(' ').filter(Boolean);
  return continueList<Entry, { name: string; content: string }>(
    before,
    items.map((word) => ({ name: word.split('=')[0] ?? '', content: word.split('=')[1] ?? '' })),
    {
      make: (item, old) => {
        if (!old) given += 1;
        return { ...item, isGone: false, number: old?.number ?? given };
      },
      lose: (old) => ({ ...old, isGone: true }),
    },
  );
}

/** Numbers in their order; those that are gone in brackets. */
function say(list: readonly Entry[]): string {
  return list.map(({ number, isGone }) => (isGone ? `(${number})` : number)).join(' ');
}

it.each([
  ['nothing changes', ['a b c', 'a b c'], '1 2 3'],
  ['one is reworded', ['a b c', 'a x c'], '1 2 3'],
  ['the first is reworded', ['a b c', 'x b c'], '1 2 3'],
  ['two side by side are reworded', ['a b c d', 'a x y d'], '1 2 3 4'],
  ['one is taken out', ['a b c', 'a c'], '1 (2) 3'],
  ['one is put in', ['a c', 'a b c'], '1 3 2'],
  ['one is put in beside one that is reworded', ['a b c', 'a x y c'], '1 (2) 4 5 3'],
  ['two change places', ['a b c', 'a c b'], '1 3 2'],
  ['all change places', ['a b c', 'c b a'], '3 2 1'],
  ['one is reworded and moved, and is known by its content', ['a b=q c', 'a c x=q'], '1 3 2'],
  ['a heading is emptied and written anew', ['a b c', 'a c', 'a x c'], '1 2 3'],
  ['one is taken out and put back', ['a b c', 'a c', 'a b c'], '1 2 3'],
  ['one is taken out and put back elsewhere', ['a b c', 'a c', 'b a c'], '2 1 3'],
  ['a name is given up and taken by another', ['a b', 'x b', 'x a b'], '1 3 2'],
  ['a name stands twice', ['a b', 'a a b'], '1 3 2'],
  ['everything is taken out', ['a b', ''], '(1) (2)'],
  ['everything is taken out and put back', ['a b', '', 'a b'], '1 2'],
] as const)('knows its items where %s', (_, texts, expected) => {
  const lists = texts.reduce((list: Entry[], words) => follow(list, words), []);
  expect(say(lists)).toBe(expected);
});
