import { describe, expect, it } from 'vitest';
import { anObjective } from '../testing/some-content.ts';
import {
  addObjective,
  duplicateObjective,
  moveObjective,
  removeObjective,
  restoreObjective,
} from './change-objectives.ts';

const three = ['o1', 'o2', 'o7'].map((id) => anObjective({ id, sentence: `Of ${id}.` }));
const ids = (objectives: readonly { id: string }[]) => objectives.map(({ id }) => id);

describe('adding', () => {
  it('begins empty, under an id of its own', () => {
    const added = addObjective(three, null).at(-1);
    expect(added).toMatchObject({ id: 'o8', sentence: '', isWithinControl: false });
    expect(ids(addObjective([], null))).toEqual(['o1']);
  });

  it('begins with what an example says', () => {
    const example = { id: 'x', aim: 'Listen', sentence: 'By May.', measure: 'Log', avoid: 'Likes' };
    expect(addObjective([], example)).toMatchObject([
      { teamObjective: 'Listen', sentence: 'By May.', measure: 'Log', avoid: 'Likes' },
    ]);
  });
});

it('duplicates beside the original', () => {
  const list = duplicateObjective(three, 'o2');
  expect(ids(list)).toEqual(['o1', 'o2', 'o8', 'o7']);
  expect(list[2]?.sentence).toBe('Of o2.');
});

describe('removing', () => {
  it('can be undone in place', () => {
    const [, second = anObjective()] = three;
    const left = removeObjective(three, 'o2');
    expect(ids(left)).toEqual(['o1', 'o7']);
    expect(restoreObjective(left, { at: 1, objective: second })).toEqual(three);
  });

  it('is undone under another id where that one is taken meanwhile', () => {
    const [, second = anObjective()] = three;
    expect(ids(restoreObjective(three, { at: 9, objective: second }))).toEqual([
      'o1',
      'o2',
      'o7',
      'o8',
    ]);
  });
});

it.each([
  ['o2', -1, ['o2', 'o1', 'o7']],
  ['o2', 1, ['o1', 'o7', 'o2']],
  ['o1', -1, ['o1', 'o2', 'o7']],
  ['o7', 1, ['o1', 'o2', 'o7']],
  ['gone', 1, ['o1', 'o2', 'o7']],
] as const)('moves %s by %i', (id, by, expected) => {
  expect(ids(moveObjective(three, id, by))).toEqual(expected);
});
