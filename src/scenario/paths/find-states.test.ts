import { expect, test } from 'vitest';
import { drawGraph } from '../check/story-graph.ts';
import { readAStory } from '../testing/a-story.ts';
import { findStates } from './find-states.ts';
import { splitParts } from './split-whens.ts';
import { noFlags, trackFlags } from './track-flags.ts';

/** Scenes in a row, each of which may set a flag of its own, and the next one reads it. */
function aRow(length: number): string {
  const scenes = Array.from({ length }, (_, n) => {
    const next = n < length - 1 ? `s-${n + 1}` : 'ending-x';
    const when = n > 0 ? `<When remembered="f-${n - 1}">\n\nYes.\n\n</When>\n\n` : '';
    return `## S ${n}\n\n${when}What?\n\n- [Ask.](#${next})\n  > **Best.** Yes.\n  >\n  > *Remember: f-${n}.*\n- [Go.](#${next})\n  > **Poor.** You wanted to go.\n\n`;
  });
  return `${scenes.join('')}## Ending: x\n\nx\n`;
}

function statesOf(scenes: string, mostStates = Infinity) {
  const read = readAStory({ scenes });
  const graph = drawGraph(read);
  return findStates(graph, 's-0', trackFlags(graph, splitParts(read.prose)), mostStates);
}

test('what nothing reads any more makes no states of its own', () => {
  const states = statesOf(aRow(200));
  expect(states).toHaveLength(1 + 2 * 199 + 1);
  const ofOne = states?.filter(({ scene }) => scene.id === 's-7').map((one) => one.remembered);
  expect(new Set(ofOne).size).toBe(2);
});

test('more states than allowed are not looked for', () => {
  expect(statesOf(aRow(20), 20)).toBeNull();
  expect(statesOf(aRow(20), 40)).toHaveLength(40);
});

test('without flags there is one state for each scene', () => {
  const read = readAStory({ scenes: aRow(20) });
  expect(findStates(drawGraph(read), 's-0', noFlags, Infinity)).toHaveLength(21);
});
