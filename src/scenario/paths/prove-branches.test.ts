import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { drawGraph } from '../check/story-graph.ts';
import type { ReadStory } from '../read-story.ts';
import type { Story } from '../story.ts';
import { noNotes } from '../story-notes.ts';
import { readAStory } from '../testing/a-story.ts';
import { randomStory } from '../testing/random-story.ts';
import { analysePaths, type PathAnalysis } from './analyse-paths.ts';
import { findStates } from './find-states.ts';
import { splitParts } from './split-whens.ts';
import { trackFlags } from './track-flags.ts';

const decision = (heading: string, target: string, ...flags: string[]) =>
  `## ${heading}\n\nWhat?\n\n${flags
    .map(
      (flag) =>
        `- [Say so.](#${target})\n  > **Best.** Yes.${flag && `\n  >\n  > *Remember: ${flag}.*`}\n`,
    )
    .join('')}\n`;
const when = (attribute: string) => `<When ${attribute}>\n\nWords.\n\n</When>\n\n`;
const count = 20;
const each = Array.from({ length: count }, (_, n) => n);

/** A decision between `never` and `other`, then 20 that may each set a flag, then `after`. */
function aLongStory(after: string): ReadStory {
  const decisions = each.map((n) =>
    decision(`S ${n}`, n < count - 1 ? `s-${n + 1}` : 'fork', `f-${n}`, ''),
  );
  const start = decision('Start', 's-0', 'never', 'other', '');
  return readAStory({ scenes: start + decisions.join('') + after });
}

const forkOn = (line: string) =>
  `## Fork\n\n- If ${line}: [on](#ending-a)\n- Otherwise: [on](#end)\n\n`;
const allRead = each.map((n) => when(`remembered="f-${n}"`)).join('');
const endings = '[On](#ending-b)\n\n## Ending: a\n\nx\n\n## Ending: b\n\nx\n';

describe('with more states than are followed', () => {
  test('lines and Whens are proved one by one, and an ending behind them is not reached', () => {
    const after = `${forkOn('*never* and *other*')}## End\n\n${allRead}${when('not="missing"')}${endings}`;
    const found = analysePaths(aLongStory(after));
    expect(found).toMatchObject({ isExact: false, passing: null, unproved: 0 });
    expect(found.closedRules).toMatchObject([
      { sceneId: 'fork', rule: 0, remembered: ['never', 'other'], unknown: [], above: null },
    ]);
    expect(found.settledWhens).toMatchObject([
      { when: { own: [{ flag: 'missing', isSet: false }] }, isShown: true },
    ]);
    expect(found.endings.map(({ isReached }) => isReached)).toEqual([false, true]);
  });

  test('what needs too many flags is left, and counted', () => {
    const all = each.map((n) => `*f-${n}*`).join(' and ');
    const found = analysePaths(aLongStory(`${forkOn(all)}## End\n\n${endings}`));
    expect(found).toMatchObject({ isExact: false, unproved: 2, closedRules: [] });
    expect(found.endings.map(({ isReached }) => isReached)).toEqual([true, true]);
  });

  test('behind a junction that cannot be followed, what is closed with its own flags still is', () => {
    const all = each.map((n) => `*f-${n}*`).join(' and ');
    const second = `## End\n\n[On](#second)\n\n## Second\n\n- If *never* and *other*: [on](#ending-a)\n- Otherwise: [on](#last)\n\n## Last\n\n`;
    const found = analysePaths(aLongStory(forkOn(all) + second + endings));
    expect(found.closedRules).toMatchObject([{ sceneId: 'second', rule: 0 }]);
    expect(found.unproved).toBe(3);
  });
});

test('what is proved is so, and nothing is missed but what is counted, for any small story', () => {
  let [proved, left] = [0, 0];
  fc.assert(
    fc.property(randomStory(), fc.integer({ min: 4, max: 16 }), (story, mostStates) => {
      const read = withWhens(story);
      const bound = analysePaths(read, { mostStates });
      fc.pre(!bound.isExact);
      const exact = listProved(analysePaths(read, { mostStates: 1000 }));
      const visited = visitedScenes(read);
      const found = listProved(bound).filter(({ sceneId }) => visited.has(sceneId));
      expect(exact).toEqual(expect.arrayContaining(found));
      expect(exact.length - found.length).toBeLessThanOrEqual(bound.unproved);
      proved += found.length;
      left += bound.unproved;
    }),
    { numRuns: 500 },
  );
  expect(proved).toBeGreaterThan(50);
  expect(left).toBeGreaterThan(50);
});

/** With two Whens in each scene, told apart by their lines. */
function withWhens(story: Story): ReadStory {
  const prose = story.scenes.map(({ id }, n): [string, RootContent[]] => [
    id,
    ['remembered="one"', 'not="two"'].flatMap((attribute, m) => {
      const at = { line: 2 * n + m, column: 1 };
      const position = { start: at, end: at };
      return [
        { type: 'html', value: `<When ${attribute}>`, position },
        { type: 'html', value: '</When>', position },
      ] satisfies RootContent[];
    }),
  ]);
  const notes = noNotes(() => ({ line: 1, column: 1 }));
  return { story, prose: Object.fromEntries(prose), notes, diagnostics: [] };
}

function listProved({ closedRules, settledWhens }: PathAnalysis) {
  return [
    ...closedRules.map(({ sceneId, rule }) => ({ sceneId, rule, isShown: null })),
    ...settledWhens.map(({ when: { place }, isShown }) => ({
      sceneId: `s${Math.floor(place.line / 2)}`,
      rule: place.line % 2,
      isShown,
    })),
  ];
}

function visitedScenes(read: ReadStory): Set<string> {
  const graph = drawGraph(read);
  const flags = trackFlags(graph, splitParts(read.prose));
  const states = findStates(graph, read.story.start, flags, Infinity) ?? [];
  return new Set(states.map(({ scene }) => scene.id));
}
