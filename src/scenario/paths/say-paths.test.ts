import { describe, expect, test } from 'vitest';
import { readAStory } from '../testing/a-story.ts';
import { analysePaths } from './analyse-paths.ts';
import { sayEndings, sayNumberOfPaths, sayPassing, sayPaths, sayRange } from './say-paths.ts';

const analysis = analysePaths(readAStory(), { passingScore: 0.8 });

test('the small story in words', () => {
  const said = sayPaths(analysis, { passingScore: 0.8, promisedMinutes: 4 });
  expect(said).toEqual([
    { label: 'Paths', value: '6' },
    { label: 'Pass, with 80% or more', value: '1 of 6 (17%)' },
    { label: 'Score', value: '25% to 100%' },
    { label: 'Decisions', value: '2' },
    { label: 'Words', value: '102 to 119' },
    { label: 'Minutes', value: '1 (learners are told 4)' },
  ]);
  expect(sayEndings(analysis).map(({ cells }) => cells)).toEqual([
    ['A film of you', '2', '33%', '25% to 50%'],
    ['A quiet ride', '4', '67%', '50% to 100%'],
  ]);
});

test.each([
  [0, undefined],
  [1, "whether 1 of its junctions' lines and Whens is ever taken, or left (too many states)"],
  [
    1077,
    "whether 1,077 of its junctions' lines and Whens are ever taken, or left (too many states)",
  ],
])('%d that are not proved', (unproved, expected) => {
  const said = sayPaths({ ...analysis, unproved }, { passingScore: 0.8, promisedMinutes: 4 });
  expect(said.find(({ label }) => label === 'Not proved')?.value).toBe(expected);
});

describe('figures', () => {
  test.each([
    [541n, 27n, '27 of 541 (5%)'],
    [1000n, 1n, '1 of 1,000 (under 1%)'],
    [1000n, 999n, '999 of 1,000 (over 99%)'],
    [7n, 7n, '7 of 7 (100%)'],
    [0n, 0n, '0 of 0 (0%)'],
    [10n ** 13n, 1n, '1 of about 1.0 × 10^13 (under 1%)'],
    [541n, null, 'too many to count'],
  ])('%s paths, of which %s pass', (paths, passing, expected) => {
    expect(sayPassing({ ...analysis, paths, passing })).toBe(expected);
  });

  test.each([
    ['all counted', {}, '6'],
    ['a bound', { isExact: false }, 'at most 6 (too many states to follow flags)'],
    ['a circle', { hasCircles: true }, '6 (each circle gone round once at most)'],
    ['a great many', { paths: 3n ** 1000n }, 'about 1.3 × 10^477'],
  ])('%s', (_name, change, expected) => {
    expect(sayNumberOfPaths({ ...analysis, ...change })).toBe(expected);
  });

  test.each([
    [null, 'none'],
    [{ least: 3, most: 3 }, '3'],
    [{ least: 655, most: 1453 }, '655 to 1,453'],
  ])('a range of %j', (range, expected) => {
    expect(sayRange(range)).toBe(expected);
  });
});
