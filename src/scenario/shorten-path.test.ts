import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { replayPath } from './attempt.ts';
import { findLongestPath } from './check/longest-path.ts';
import { drawGraph } from './check/story-graph.ts';
import { longestPathKept, shortenPath } from './shorten-path.ts';
import { storyMachine } from './story-machine.ts';
import { noNotes } from './story-notes.ts';
import { aMachine } from './testing/a-story.ts';
import { randomStory } from './testing/random-story.ts';

// A busy machine may be ten times slower.
vi.setConfig({ testTimeout: 60_000 });

/** From A one can go round by B, round and remember, or out. */
const scenes = `
## A

What?

- [Round](#b)
  > **Poor.** No.
- [Round, and remember](#b)
  > **Poor.** No.
  >
  > *Remember: been-round.*
- [Out](#ending-x)
  > **Best.** Yes.

## B

[Back](#a)

## Ending: x

x
`;
const { machine } = aMachine({ scenes });

describe('a story with a circle', () => {
  test.each([
    ['', ''],
    ['a_a_c', 'a_a_c'],
    ['a_'.repeat(32), 'a_'.repeat(32)],
    [`${'a_'.repeat(32)}c`, `${'a_'.repeat(31)}c`],
    [`${'a_'.repeat(32)}a`, `${'a_'.repeat(31)}a`],
    [`b_${'a_'.repeat(40)}c`, `b_${'a_'.repeat(30)}c`],
    [`${'a_'.repeat(40)}b_${'b_'.repeat(10)}c`, `${'a_'.repeat(20)}b_${'b_'.repeat(10)}c`],
    ['z'.repeat(65), 'z'.repeat(65)],
  ])('%j', (path, expected) => {
    const kept = shortenPath(machine, path);
    expect(kept).toBe(expected);
    expect(state(kept)).toEqual(state(path));
  });

  const state = (path: string) => {
    const attempt = replayPath(machine, path);
    return attempt && [attempt.sceneId, attempt.remembered, attempt.isEnded];
  };
});

test('in any story a long path is kept within the bound of the check, and leads to the same place', () => {
  fc.assert(
    fc.property(
      randomStory(),
      fc.infiniteStream(fc.constantFrom('a', 'b', 'c')),
      (story, letters) => {
        const any = storyMachine(story);
        let path = '';
        for (let steps = 0; steps < 70; steps += 1) {
          const letter = String(letters.next().value);
          const next = [letter, 'a', '_'].find((step) => replayPath(any, path + step));
          if (!next) break;
          path += next;
        }
        const kept = shortenPath(any, path);
        const [before, after] = [replayPath(any, path), replayPath(any, kept)];
        expect(after?.sceneId).toBe(before?.sceneId);
        expect(after?.remembered.toSorted()).toEqual(before?.remembered.toSorted());
        const read = {
          story,
          prose: {},
          notes: noNotes(() => ({ line: 1, column: 1 })),
          diagnostics: [],
        };
        const bound = findLongestPath(drawGraph(read), story.start);
        if (bound <= longestPathKept) expect(kept.length).toBeLessThanOrEqual(longestPathKept);
      },
    ),
    { numRuns: 25 },
  );
});
