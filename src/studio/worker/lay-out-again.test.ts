import { expect, test } from 'vitest';
import { describeMap, layOutMap } from '../../map/files.ts';
import { readStory } from '../../scenario/index.ts';
import { aStory, twoDecisions } from '../../scenario/testing/a-story.ts';
import { aLongStory } from '../testing/a-studio.ts';
import { createMapLayer, mostDrawn } from './lay-out-again.ts';

const problem = { severity: 'warning' as const, line: 14 };

test.each([
  ['a choice in other words', twoDecisions.replace('leave you out of it', 'stop')],
  ['prose', twoDecisions.replace('A man films', 'Somebody films')],
  [
    'a title',
    twoDecisions.replace('## On the bus', '## In the bus').replace(/#on-the/g, '#in-the'),
  ],
  ['another target', twoDecisions.replace('(#on-the-bus)', '(#getting-off)')],
  ['a flag', twoDecisions.replace('*Remember: shouted.*', '*Remember: was-loud.*')],
])('after an edit of %s it is what a new drawing would be', (_, scenes) => {
  const layOut = createMapLayer();
  layOut(mapOf(aStory(), 'Before.'));
  const map = mapOf(aStory({ scenes }), 'After.');
  expect(layOut(map)).toEqual(layOutMap(map));
});

test('nothing is moved while only words that are not drawn change', () => {
  const layOut = createMapLayer();
  const before = layOut(mapOf(aStory(), 'One thing.'));
  const after = layOut(mapOf(aStory(), 'Another thing.'));
  expect(after?.edges[0]?.points).toBe(before?.edges[0]?.points);
});

test('a story of more than 150 scenes is not drawn, and a smaller one is', () => {
  const layOut = createMapLayer();
  expect(layOut(mapOf(aLongStory(mostDrawn + 1)))).toBeNull();
  expect(layOut(mapOf(aLongStory(20)))?.nodes).toHaveLength(20);
});

function mapOf(text: string, message?: string) {
  const problems = message ? [{ ...problem, message }] : [];
  return describeMap(readStory(text, { id: 'a-story' }), problems);
}
