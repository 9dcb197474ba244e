import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { describe, expect, test, vi } from 'vitest';
import { replayPath } from '../attempt.ts';
import type { ReadStory } from '../read-story.ts';
import { scaleScore } from '../score.ts';
import { scorePath } from '../score-path.ts';
import { storyMachine } from '../story-machine.ts';
import { noNotes } from '../story-notes.ts';
import { readAStory } from '../testing/a-story.ts';
import { randomStory } from '../testing/random-story.ts';
import { analysePaths, type PathGroup, type Range } from './analyse-paths.ts';
import { type WalkedPath, type WordsByPart, walkAllPaths } from './testing/walk-all-paths.ts';

// A busy machine may be ten times slower.
vi.setConfig({ testTimeout: 60_000 });

const analyse = (scenes?: string) =>
  analysePaths(readAStory(scenes === undefined ? {} : { scenes }), { passingScore: 0.8 });
const choice = (verdict: string, target: string, flag = '') =>
  `- [${verdict}](#${target})\n  > **${verdict}.** Yes.${flag && `\n  >\n  > *Remember: ${flag}.*`}`;
const decision = (heading: string, ...choices: string[]) =>
  `## ${heading}\n\nWhat?\n\n${choices.join('\n')}\n\n`;
const ending = '## Ending: x\n\nx\n';

describe('analysePaths', () => {
  test('says of the small story what can be counted by hand', () => {
    const found = analyse();
    expect(found).toMatchObject({ isExact: true, hasCircles: false, keptSteps: 2 });
    expect(found.paths).toBe(9n - 3n);
    expect(found.endings.map(({ id, paths, score }) => [id, paths, score])).toEqual([
      ['ending-a-film-of-you', 2n, { least: 0.25, most: 0.5 }],
      ['ending-a-quiet-ride', 4n, { least: 0.5, most: 1 }],
    ]);
    expect(found.passing).toBe(1n);
    expect(found.decisions).toEqual({ least: 2, most: 2 });
    expect(found.closedRules).toEqual([]);
    expect(found.settledWhens).toEqual([]);
  });

  test.each([
    ['no scene', '', 0n, null, null],
    ['an ending alone', ending, 1n, { least: 1, most: 1 }, 1n],
    ['no ending', '## A\n\n[Go](#a)\n', 0n, null, 0n],
    [
      'a missing scene',
      `${decision('A', choice('Best', 'b'), choice('Poor', 'ending-x'))}${ending}`,
      1n,
      { least: 0, most: 0 },
      0n,
    ],
    [
      'a retry after a poor choice, once',
      decision('A', choice('Best', 'ending-x'), choice('Poor', 'a')) + ending,
      2n,
      { least: 0.5, most: 1 },
      1n,
    ],
    [
      'no best choice',
      decision('A', choice('Acceptable', 'ending-x'), choice('Poor', 'ending-x')) + ending,
      2n,
      { least: 0, most: 1 },
      1n,
    ],
    [
      'a circle that leads up the file twice',
      decision('Start', choice('Best', 'c')) +
        decision('A', choice('Best', 'ending-x'), choice('Poor', 'start')) +
        decision('B', choice('Best', 'a')) +
        decision('C', choice('Best', 'b')) +
        ending,
      2n,
      { least: 7 / 8, most: 1 },
      2n,
    ],
  ])('%s', (_name, scenes, paths, score, passing) => {
    const found = analyse(scenes);
    expect([found.paths, found.score]).toEqual([paths, score]);
    if (passing !== null) expect(found.passing).toBe(passing);
  });

  test('counts what no number could hold, and thins the points of a very long story', () => {
    const scenes = Array.from({ length: 1000 }, (_, n) => {
      const next = n < 999 ? `s-${n + 1}` : 'ending-x';
      return decision(
        `S ${n}`,
        choice('Best', next),
        choice('Acceptable', next),
        choice('Poor', next),
      );
    });
    const found = analyse(scenes.join('') + ending);
    expect(found.paths).toBe(3n ** 1000n);
    expect(found).toMatchObject({ isExact: true, passing: null, score: { least: 0, most: 1 } });
    expect(found.decisions).toEqual({ least: 1000, most: 1000 });
  });

  test('leaves out flags where there are too many states, and says so', () => {
    const found = analysePaths(readAStory(), { passingScore: 0.8, mostStates: 3 });
    expect(found).toMatchObject({ isExact: false, paths: 12n, passing: null });
    expect(found.closedRules).toEqual([]);
  });
});

describe('analysePaths agrees with walking every path, for any small story', () => {
  const words = fc.integer({ min: 0, max: 40 });
  const stretch = fc.oneof(
    fc.record({ words }),
    fc.record({ words, flag: fc.constantFrom('one', 'two', 'never-set'), isSet: fc.boolean() }),
  );
  const aStoryWithWords = randomStory().chain((story) => {
    const parts = story.scenes.flatMap(({ id, choices }) => [
      id,
      ...choices.map(({ key }) => `${id}/${key}`),
    ]);
    return fc.record({
      story: fc.constant(story),
      words: fc
        .array(fc.array(stretch, { maxLength: 3 }), {
          minLength: parts.length,
          maxLength: parts.length,
        })
        .map(
          (all): WordsByPart => Object.fromEntries(parts.map((part, n) => [part, all[n] ?? []])),
        ),
    });
  });

  test('paths, endings, scores, decisions, words and minutes', () => {
    let compared = 0;
    fc.assert(
      fc.property(aStoryWithWords, ({ story, words }) => {
        const walked = walkAllPaths(story, words);
        fc.pre(walked !== null);
        compared += walked.length;
        const found = analysePaths(readOf(story, words), { passingScore: 0.5 });
        expect(found.isExact).toBe(true);
        expectGroup(found, walked);
        for (const one of found.endings) {
          expect(one.isReached).toBe(one.paths > 0n);
          expectGroup(
            one,
            walked.filter((path) => path.ending === one.id),
          );
        }
      }),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  test('and finds the same, whatever the order of the scenes in the file', () => {
    const aShuffledStory = aStoryWithWords.chain(({ story, words }) =>
      fc.record({
        read: fc.constant(readOf(story, words)),
        shuffled: fc
          .shuffledSubarray(story.scenes, { minLength: story.scenes.length })
          .map((scenes) => readOf({ ...story, scenes }, words)),
      }),
    );
    fc.assert(
      fc.property(aShuffledStory, fc.constantFrom(1, 1000), ({ read, shuffled }, mostStates) => {
        const options = { passingScore: 0.5, mostStates };
        expect(analysePaths(shuffled, options)).toEqual(analysePaths(read, options));
      }),
      { numRuns: 300 },
    );
  });

  test('the paths that are walked are those that the machine takes, with its scores', () => {
    fc.assert(
      fc.property(randomStory(), (story) => {
        const machine = storyMachine(story);
        for (const { steps, ending, earned, reachable } of walkAllPaths(story, {})?.slice(0, 20) ??
          []) {
          expect(replayPath(machine, steps)).toMatchObject({ isEnded: true, sceneId: ending });
          expect(scorePath(story, machine, steps)).toEqual({ earned, reachable });
        }
      }),
      { numRuns: 60 },
    );
  });

  test('without its flags, every figure is a bound', () => {
    fc.assert(
      fc.property(aStoryWithWords, ({ story, words }) => {
        const exact = analysePaths(readOf(story, words), { passingScore: 0.5 });
        const bound = analysePaths(readOf(story, words), { passingScore: 0.5, mostStates: 1 });
        expect(bound).toMatchObject({ isExact: false, closedRules: [], settledWhens: [] });
        fc.pre(!exact.hasCircles && !bound.hasCircles);
        expect(bound.paths).toBeGreaterThanOrEqual(exact.paths);
        for (const name of ['score', 'decisions', 'words', 'minutes'] as const) {
          expectWithin(exact[name], bound[name]);
        }
        for (const [at, { paths }] of exact.endings.entries()) {
          expect(bound.endings[at]?.paths).toBeGreaterThanOrEqual(paths);
        }
      }),
      { numRuns: 200 },
    );
  });
});

function expectGroup(group: PathGroup, walked: readonly WalkedPath[]): void {
  expect(group.paths).toBe(BigInt(walked.length));
  expect(group.passing).toBe(BigInt(walked.filter((path) => scaleScore(path) >= 0.5).length));
  expectRange(group.score, walked.map(scaleScore));
  expectRange(
    group.decisions,
    walked.map(({ decisions }) => decisions),
  );
  expectRange(
    group.words,
    walked.map(({ words }) => words),
  );
  expectRange(
    group.minutes,
    walked.map((path) => path.words / 240 + path.decisions / 6 + (path.activities * 3) / 4),
  );
}

function expectRange(range: Range | null, all: readonly number[]): void {
  expect(range === null).toBe(all.length === 0);
  if (!range) return;
  expect(range.least).toBeCloseTo(Math.min(...all), 9);
  expect(range.most).toBeCloseTo(Math.max(...all), 9);
}

function expectWithin(inner: Range | null, outer: Range | null): void {
  if (!inner) return;
  expect(outer?.least).toBeLessThanOrEqual(inner.least + 1e-9);
  expect(outer?.most).toBeGreaterThanOrEqual(inner.most - 1e-9);
}

/** As if the reader had read the story from a text with this many words in each part. */
function readOf(story: ReadStory['story'], words: WordsByPart): ReadStory {
  const prose = Object.entries(words).map(([part, stretches]) => [
    part,
    stretches.flatMap(({ words: count, flag, isSet }): RootContent[] => {
      const value = 'word '.repeat(count).trim();
      const paragraph: RootContent = { type: 'paragraph', children: [{ type: 'text', value }] };
      if (flag === undefined) return [paragraph];
      const open = `<When ${isSet ? 'remembered' : 'not'}="${flag}">`;
      return [{ type: 'html', value: open }, paragraph, { type: 'html', value: '</When>' }];
    }),
  ]);
  const notes = noNotes(() => ({ line: 1, column: 1 }));
  return { story, prose: Object.fromEntries(prose), notes, diagnostics: [] };
}
