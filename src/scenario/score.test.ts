import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { halfPoints, isBetterScore, type Score, scaleScore, scoreModule } from './score.ts';
import { scorePath } from './score-path.ts';
import { storyMachine } from './story-machine.ts';
import { aMachine } from './testing/a-story.ts';
import { randomStory } from './testing/random-story.ts';

// A busy machine may be ten times slower.
vi.setConfig({ testTimeout: 60_000 });

const score = (earned: number, reachable: number): Score => ({ earned, reachable });

describe('scorePath, in half points', () => {
  const { read, machine } = aMachine();
  test.each([
    ['', 0, 0],
    ['a', 2, 2],
    ['b', 1, 2],
    ['c', 0, 2],
    ['aa', 4, 4],
    ['cb', 1, 4],
    ['bb', 2, 4],
    ['az', 2, 2],
    ['z', 0, 0],
    ['aaaa', 4, 4],
  ])('%j', (path, earned, reachable) => {
    expect(scorePath(read.story, machine, path)).toEqual({ earned, reachable });
  });

  test('a decision without a best choice counts what can be had there', () => {
    const scenes =
      '## A\n\nWhat?\n\n- [x](#ending-x)\n  > **Acceptable.** Yes.\n- [y](#ending-x)\n  > **Poor.** No.\n\n## Ending: x\n\nx';
    const weak = aMachine({ scenes });
    expect(scorePath(weak.read.story, weak.machine, 'a')).toEqual({ earned: 1, reachable: 1 });
    expect(scorePath(weak.read.story, weak.machine, 'b')).toEqual({ earned: 0, reachable: 1 });
  });

  test('in any story, no path earns less than nothing or more than can be had', () => {
    fc.assert(
      fc.property(randomStory(), fc.stringMatching(/^[abc_]{0,12}$/), (story, path) => {
        const { earned, reachable } = scorePath(story, storyMachine(story), path);
        expect(earned).toBeGreaterThanOrEqual(0);
        expect(earned).toBeLessThanOrEqual(reachable);
        expect(reachable).toBeLessThanOrEqual(path.length * halfPoints.best);
      }),
      { numRuns: 50 },
    );
  });
});

describe('scaleScore', () => {
  test.each([
    [score(0, 0), 1],
    [score(0, 2), 0],
    [score(2, 2), 1],
    [score(1, 2), 0.5],
    [score(8, 10), 0.8],
    [score(1, 3), 1 / 3],
  ])('%j is %d', (given, expected) => {
    expect(scaleScore(given)).toBe(expected);
  });
});

describe('isBetterScore', () => {
  test.each([
    [score(2, 2), score(1, 2), true],
    [score(1, 2), score(2, 2), false],
    [score(2, 2), score(2, 2), false],
    [score(4, 4), score(2, 2), true],
    [score(2, 2), score(4, 4), false],
    [score(1, 4), score(2, 4), false],
    [score(1, 2), score(2, 4), false],
    [score(2, 4), score(1, 2), true],
    [score(0, 0), score(2, 2), false],
  ])('%j over %j: %s', (a, b, expected) => {
    expect(isBetterScore(a, b)).toBe(expected);
  });
});

describe('scoreModule', () => {
  test.each([
    [[], 0],
    [[null], 0],
    [[score(2, 2)], 1],
    [[score(2, 2), null], 0.5],
    [[score(2, 2), score(0, 2)], 0.5],
    [[score(4, 5), score(8, 10)], 0.8],
    [[score(0, 0), score(0, 0)], 1],
  ])('%j is %d', (best, expected) => {
    expect(scoreModule(best)).toBeCloseTo(expected, 12);
  });
});
