import { describe, expect, test } from 'vitest';
import { createMirror } from './mirror.ts';
import { aStorage } from './testing/a-storage.ts';
import { aScenario, aState } from './testing/makers.ts';

const here = aState({ scenarios: { one: aScenario({ path: 'abc' }) } });
const there = aState({ scenarios: { one: aScenario({ path: 'a' }) } });
const read = (state = there, revision = 5) => ({ status: 'read' as const, state, revision });

describe('of the same attempt', () => {
  test.each([
    [4, there],
    [5, there],
    [6, here],
  ])('revision %d beside 5: the newer one is taken', (revision, expected) => {
    const mirror = createMirror(aStorage());
    mirror.write(here, revision);
    expect(mirror.choose(read())).toMatchObject({ state: expected });
  });
});

test('what another device finished since is not lost by taking the newer place', () => {
  const mirror = createMirror(aStorage());
  const best = { earned: 3, reachable: 4 };
  mirror.write(
    aState({ scenarios: { one: aScenario({ path: 'abc' }), two: aScenario({ best }) } }),
    9,
  );
  const other = aState({
    scenarios: {
      one: aScenario({ path: null, best, endings: 2 }),
      two: aScenario({ best: { earned: 1, reachable: 4 } }),
      three: aScenario({ best }),
    },
  });
  expect(mirror.choose(read(other, 7))).toMatchObject({
    revision: 9,
    state: {
      scenarios: { one: { path: 'abc', best, endings: 2 }, two: { best }, three: { best } },
    },
  });
});

test('another attempt in the same browser is none of our business', () => {
  const mirror = createMirror(aStorage());
  mirror.write({ ...here, attempt: 99 }, 50);
  expect(mirror.choose(read())).toEqual(read());
});

test('without anything from the LMS, nothing is taken: somebody else may sit here now', () => {
  const mirror = createMirror(aStorage());
  mirror.write(here, 50);
  expect(mirror.choose({ status: 'none' })).toEqual({ status: 'none' });
});

test('an attempt without a number is not kept', () => {
  const storage = aStorage();
  createMirror(storage).write({ ...here, attempt: 0 }, 3);
  expect(storage.entries()).toEqual([]);
});

test('it holds resume data under a number, and goes away', () => {
  const storage = aStorage();
  const mirror = createMirror(storage);
  mirror.write(here, 3);
  expect(storage.entries()).toEqual([
    ['beyond-the-canteen:place:4k241', expect.stringMatching(/^bc2\.3\./)],
  ]);
  mirror.clear(here.attempt);
  expect(storage.entries()).toEqual([]);
});

test.each(['not a place', 'bc2.1.-.1~0000000', '<script>'])('damage, %j, is nothing', (text) => {
  const storage = aStorage({ 'beyond-the-canteen:place:4k241': text });
  expect(createMirror(storage).choose(read())).toEqual(read());
});

test('storage that throws, or is missing, changes nothing', () => {
  const throwing = () => {
    throw new DOMException('Access is denied.', 'SecurityError');
  };
  const blocked = { getItem: throwing, setItem: throwing, removeItem: throwing };
  for (const storage of [blocked, null]) {
    const mirror = createMirror(storage);
    mirror.write(here, 3);
    mirror.clear(here.attempt);
    expect(mirror.choose(read())).toEqual(read());
  }
});
