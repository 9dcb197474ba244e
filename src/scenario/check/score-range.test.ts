import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { replayPath } from '../attempt.ts';
import { scaleScore } from '../score.ts';
import { scorePath } from '../score-path.ts';
import { storyMachine } from '../story-machine.ts';
import { noNotes } from '../story-notes.ts';
import { readAStory } from '../testing/a-story.ts';
import { randomStory } from '../testing/random-story.ts';
import { findScoreRange } from './score-range.ts';
import { drawGraph } from './story-graph.ts';

// A busy machine may be ten times slower.
vi.setConfig({ testTimeout: 60_000 });

const range = (scenes?: string) => {
  const read = readAStory(scenes === undefined ? {} : { scenes });
  return findScoreRange(drawGraph(read), read.story.start);
};
const choice = (verdict: string, target: string) =>
  `- [${verdict}](#${target})\n  > **${verdict}.** Yes.`;
const decision = (heading: string, ...choices: string[]) =>
  `## ${heading}\n\nWhat?\n\n${choices.join('\n')}\n\n`;
const ending = '## Ending: x\n\nx\n';

describe('findScoreRange', () => {
  test.each([
    ['the small story', undefined, { worst: 0.25, best: 1 }],
    ['no decision', `## A\n\n[Go](#ending-x)\n\n${ending}`, { worst: 1, best: 1 }],
    [
      'one decision',
      decision('A', choice('Best', 'ending-x'), choice('Poor', 'ending-x')) + ending,
      { worst: 0, best: 1 },
    ],
    [
      'no best choice',
      decision('A', choice('Acceptable', 'ending-x'), choice('Poor', 'ending-x')) + ending,
      { worst: 0, best: 1 },
    ],
    [
      'a retry after a poor choice',
      decision('A', choice('Best', 'ending-x'), choice('Poor', 'a')) + ending,
      { worst: 1 / 65, best: 1 },
    ],
    ['no ending', '## A\n\n[Go](#a)\n', null],
    ['an ending that is not reached', `## A\n\n[Go](#a)\n\n${ending}`, null],
    [
      'a missing scene',
      decision('A', choice('Best', 'nowhere'), choice('Poor', 'ending-x')) + ending,
      null,
    ],
    ['no scene', '', null],
  ])('%s', (_name, scenes, expected) => {
    expect(range(scenes)).toEqual(expected);
  });

  test('holds the score of every path of any story', () => {
    fc.assert(
      fc.property(
        randomStory(),
        fc.infiniteStream(fc.constantFrom('a', 'b', 'c')),
        (story, letters) => {
          const machine = storyMachine(story);
          let path = '';
          for (let steps = 0; steps < 25; steps += 1) {
            const letter = String(letters.next().value);
            path += [letter, 'a', '_'].find((step) => replayPath(machine, path + step)) ?? '';
          }
          if (!replayPath(machine, path)?.isEnded) return;
          const scaled = scaleScore(scorePath(story, machine, path));
          const read = {
            story,
            prose: {},
            notes: noNotes(() => ({ line: 1, column: 1 })),
            diagnostics: [],
          };
          const found = findScoreRange(drawGraph(read), story.start);
          expect(scaled).toBeGreaterThanOrEqual(found?.worst ?? 2);
          expect(scaled).toBeLessThanOrEqual(found?.best ?? -1);
        },
      ),
      { numRuns: 60 },
    );
  });
});
