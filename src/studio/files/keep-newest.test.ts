import { expect, it } from 'vitest';
import { type KeepState, keepNewest } from './keep-newest.ts';

/** A disk that writes when it is told to. */
function aDisk() {
  const begun: string[] = [];
  const states: KeepState[] = [];
  const ends: { done: () => void; fail: () => void }[] = [];
  const keeper = keepNewest<string>(
    (value) => {
      begun.push(value);
      return new Promise((resolve, reject) => {
        ends.push({ done: resolve, fail: () => reject(new Error('full')) });
      });
    },
    (state) => states.push(state),
  );
  const end = async (how: 'done' | 'fail') => {
    ends.shift()?.[how]();
    for (let turns = 0; turns < 5; turns += 1) await null;
  };
  return { ...keeper, begun, states, end };
}

it('begins at once', () => {
  const { offer, begun } = aDisk();
  offer('a');
  expect(begun).toEqual(['a']);
});

it('writes one after the other, and of those that wait the newest', async () => {
  const { offer, begun, states, end, idle } = aDisk();
  for (const text of ['a', 'ab', 'abc', 'abcd']) offer(text);
  expect(begun).toEqual(['a']);
  await end('done');
  expect(begun).toEqual(['a', 'abcd']);
  expect(states).not.toContain('kept');
  await end('done');
  await idle();
  expect(states.at(-1)).toBe('kept');
  offer('abcde');
  expect(begun).toEqual(['a', 'abcd', 'abcde']);
});

it('says that something is not kept, and tries again with the next', async () => {
  const { offer, begun, states, end } = aDisk();
  offer('a');
  await end('fail');
  expect(states).toEqual(['keeping', 'not-kept']);
  offer('ab');
  await end('done');
  expect(begun).toEqual(['a', 'ab']);
  expect(states.at(-1)).toBe('kept');
});

it('takes a failure back when what came meanwhile is kept', async () => {
  const { offer, states, end } = aDisk();
  offer('a');
  offer('ab');
  await end('fail');
  await end('done');
  expect(states).toEqual(['keeping', 'keeping', 'kept']);
});

it('does not wait where the page is being left', async () => {
  const { offer, hurry, begun, end, idle } = aDisk();
  offer('a');
  offer('ab');
  hurry();
  expect(begun).toEqual(['a', 'ab']);
  hurry();
  await end('done');
  await end('done');
  await idle();
  expect(begun).toEqual(['a', 'ab']);
});
