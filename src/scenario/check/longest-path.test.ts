import { describe, expect, test } from 'vitest';
import { readAStory } from '../testing/a-story.ts';
import { findCircles } from './find-circles.ts';
import { findLongestPath } from './longest-path.ts';
import { drawGraph } from './story-graph.ts';

const longest = (scenes?: string) => {
  const read = readAStory(scenes === undefined ? {} : { scenes });
  return findLongestPath(drawGraph(read), read.story.start);
};
const go = (heading: string, target: string) => `## ${heading}\n\n[Go](#${target})\n\n`;
const choose = (heading: string, ...choices: [target: string, flag?: string][]) =>
  `## ${heading}\n\nWhat?\n\n${choices
    .map(
      ([target, flag]) =>
        `- [c](#${target})\n  > **Best.** Yes.\n${flag ? `  >\n  > *Remember: ${flag}.*\n` : ''}`,
    )
    .join('')}\n`;
const ending = '## Ending: x\n\nx\n';

describe('findLongestPath counts choices and "go on"s', () => {
  test.each([
    ['the small story: the junction is no step', undefined, 2],
    ['no scene', '', 0],
    ['an ending', ending, 0],
    ['one link', go('A', 'ending-x') + ending, 1],
    ['a dead end', '## A\n\nProse.', 0],
    [
      'the longer of two ways',
      choose('A', ['b'], ['ending-x']) + go('B', 'c') + go('C', 'ending-x') + ending,
      3,
    ],
    [
      'ways that meet again',
      choose('A', ['b'], ['c']) + go('B', 'c') + go('C', 'ending-x') + ending,
      3,
    ],
    ['a circle of two', go('A', 'b') + choose('B', ['a'], ['ending-x']) + ending, 2],
    ['a scene that leads to itself', choose('A', ['a'], ['ending-x']) + ending, 1],
    [
      'a circle, once more for the flag set on it',
      choose('A', ['a', 'one'], ['ending-x']) + ending,
      2,
    ],
    [
      'a flag set on the way out changes nothing',
      choose('A', ['a'], ['ending-x', 'one']) + ending,
      1,
    ],
    [
      'a circle before a chain',
      go('A', 'b') + choose('B', ['a'], ['c']) + go('C', 'ending-x') + ending,
      3,
    ],
  ])('%s', (_name, scenes, steps) => {
    expect(longest(scenes)).toBe(steps);
  });

  test.each([64, 65])('%d scenes in a row', (count) => {
    const chain = Array.from({ length: count }, (_, n) =>
      go(`S ${n}`, n < count - 1 ? `s-${n + 1}` : 'ending-x'),
    );
    expect(longest(chain.join('') + ending)).toBe(count);
  });
});

describe('findCircles', () => {
  test.each([
    ['nothing', {}, []],
    ['a chain', { a: ['b'], b: ['c'], c: [] }, ['c', 'b', 'a']],
    ['a circle', { a: ['b'], b: ['c'], c: ['a'] }, ['abc']],
    ['itself', { a: ['a'] }, ['a']],
    ['two circles that touch', { a: ['b'], b: ['a', 'c'], c: ['b'] }, ['abc']],
    ['two circles in a row', { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] }, ['cd', 'ab']],
    ['a way back over others', { a: ['b', 'd'], b: ['c'], c: ['a'], d: ['c'] }, ['abcd']],
    ['two that never meet', { a: [], b: ['b'] }, ['a', 'b']],
  ])('%s', (_name, links: Record<string, string[]>, expected) => {
    const groups = findCircles(Object.keys(links), (id) => links[id] ?? []);
    expect(groups.map((group) => group.toSorted().join(''))).toEqual(expected);
  });
});
