import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readAStory } from '../testing/a-story.ts';
import { analysePaths } from './analyse-paths.ts';

// A busy machine may be ten times slower.
vi.setConfig({ testTimeout: 60_000 });

/* Nothing is timed here. What could take long, or much memory, is counted: the sums of points. */
const counts = vi.hoisted(() => ({ analyses: 0, sums: 0 }));
vi.mock('./count-paths.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('./count-paths.ts')>();
  const countPaths: typeof original.countPaths = (...all) => {
    const found = original.countPaths(...all);
    counts.analyses += 1;
    counts.sums += found.sums;
    return found;
  };
  return { ...original, countPaths };
});
beforeEach(() => Object.assign(counts, { analyses: 0, sums: 0 }));

const size = 1000;
const verdicts = ['Best', 'Acceptable', 'Poor'];
const idOf = (index: number) => (index < size ? `s-${index}` : 'ending-x');
const decision = (index: number, targets: readonly number[]) =>
  `## S ${index}\n\nWhat?\n\n${targets
    .map((to, n) => `- [Say so.](#${idOf(to)})\n  > **${verdicts[n]}.** Yes.\n`)
    .join('')}\n`;
const storyOf = (decisions: readonly string[]) =>
  readAStory({ scenes: `## Start\n\n[Go](#s-0)\n\n${decisions.join('')}## Ending: x\n\nx\n` });

/** Numbers below `below` that look random and are the same each time (a linear congruence). */
function numbers(): (below: number) => number {
  let last = 1;
  return (below) => {
    last = (last * 48_271) % 2_147_483_647;
    return last % below;
  };
}

describe('1,000 decisions', () => {
  const random = numbers();
  test.each([
    ['one after the other', (at: number) => [at + 1, at + 1, at + 1]],
    ['with a way back from each to the one before', (at: number) => [at + 1, at + 1, at - 1]],
    ['with ways back to anywhere', (at: number) => [at + 1, random(at + 2), random(at + 2)]],
    [
      'that lead anywhere near',
      (at: number) => [at + 1, at + 1 + random(9), Math.max(0, at - random(30))],
    ],
  ])('%s', (_name, targetsOf) => {
    const decisions = Array.from({ length: size }, (_, at) =>
      decision(
        at,
        targetsOf(at).map((to) => Math.min(size, Math.max(0, to))),
      ),
    );
    const down = analysePaths(storyOf(decisions), { passingScore: 0.8 });
    expect(down).toMatchObject({ isExact: true, passing: null, endings: [{ isReached: true }] });
    expect(counts.sums).toBeLessThan(500_000);
    const up = analysePaths(storyOf(decisions.toReversed()), { passingScore: 0.8 });
    expect(up).toEqual({ ...down, keptSteps: up.keptSteps });
  });
});

test('the paths of a story are counted once, whatever the passing score', () => {
  const read = readAStory();
  const passing = [undefined, 0.8, 0.5].map((score) =>
    analysePaths(read, score === undefined ? {} : { passingScore: score }),
  );
  expect(passing.map((one) => one.passing)).toEqual([null, 1n, 5n]);
  expect(counts.analyses).toBe(1);
});
