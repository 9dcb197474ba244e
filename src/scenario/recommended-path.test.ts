import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { replayPath } from './attempt.ts';
import { recommendedPath } from './recommended-path.ts';
import { scaleScore } from './score.ts';
import { scorePath } from './score-path.ts';
import { storyMachine } from './story-machine.ts';
import { aMachine } from './testing/a-story.ts';
import { randomStory } from './testing/random-story.ts';

// A busy machine may be ten times slower.
vi.setConfig({ testTimeout: 60_000 });

const { read, machine } = aMachine();

describe('the small story', () => {
  test.each([
    ['', 'aa'],
    ['b', 'ba'],
    ['c', 'ca'],
    ['ab', 'ab'],
    ['z', 'aa'],
  ])('from %j', (path, expected) => {
    expect(recommendedPath(read.story, machine, path)).toBe(expected);
  });
});

test.each([
  [
    'the first of two best choices',
    '- [x](#ending-x)\n  > **Poor.** No.\n- [y](#ending-x)\n  > **Best.** Yes.\n- [z](#ending-x)\n  > **Best.** Yes.',
    'b',
  ],
  [
    'the first choice where none is best',
    '- [x](#ending-x)\n  > **Poor.** No.\n- [y](#ending-x)\n  > **Acceptable.** Yes.',
    'a',
  ],
  [
    '64 steps of a circle',
    '- [x](#a)\n  > **Best.** Yes.\n- [y](#ending-x)\n  > **Poor.** No.',
    'a'.repeat(64),
  ],
])('takes %s', (_name, choices, expected) => {
  const small = aMachine({ scenes: `## A\n\nWhat?\n\n${choices}\n\n## Ending: x\n\nx` });
  expect(recommendedPath(small.read.story, small.machine)).toBe(expected);
});

test('in any story it can be taken, and where it ends it scores 1', () => {
  fc.assert(
    fc.property(randomStory(), (story) => {
      const best = story.scenes.map((scene) => ({
        ...scene,
        choices: scene.choices.map((choice, at) => ({
          ...choice,
          verdict: at ? choice.verdict : ('best' as const),
        })),
      }));
      const good = { ...story, scenes: best };
      const any = storyMachine(good);
      const path = recommendedPath(good, any);
      expect(path.length).toBeLessThanOrEqual(64);
      expect(replayPath(any, path)).not.toBeNull();
      expect(scaleScore(scorePath(good, any, path))).toBe(1);
    }),
    { numRuns: 40 },
  );
});
