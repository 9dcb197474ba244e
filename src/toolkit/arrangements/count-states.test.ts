import { expect, it } from 'vitest';
import { anItem, someArrangements } from '../testing/some-arrangements.ts';
import { countStates, sayStates } from './count-states.ts';

const items = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => anItem(id));

it('counts items that there are, and no others', () => {
  const counted = countStates(
    items,
    someArrangements({
      a: { state: 'in place' },
      b: { state: 'in place' },
      c: { state: 'not needed' },
      d: { state: 'partly' },
      e: { owner: 'HR' },
      gone: { state: 'in place' },
    }),
  );
  expect(counted).toEqual({
    total: 6,
    byState: { 'in place': 2, partly: 1, 'not yet': 0, 'not needed': 1 },
    open: 2,
    settled: 3,
  });
  expect(sayStates(counted)).toBe(
    '3 of 6 are in place or not needed. 1 partly, 0 not yet, 2 not looked at.',
  );
});
