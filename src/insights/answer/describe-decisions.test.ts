import { expect, test } from 'vitest';
import type { DecisionEvent } from '../../events/index.ts';
import { aDecision } from '../store/testing/makers.ts';
import { answersTo } from './testing/makers.ts';
import type { View } from './view.ts';

/** One decision for each letter, of a learner of their own. */
function decisions(letters: string, more: Partial<DecisionEvent> = {}): DecisionEvent[] {
  return [...letters].map((response, at) =>
    aDecision({ email: `${more.interactionId ?? ''}${at}@example.org`, response, ...more }),
  );
}

function scenesOf(said: DecisionEvent[], view: Partial<View> = {}) {
  return answersTo([said], view).decisions;
}

test('a scene has the story’s words, and its choices in the story’s order', () => {
  const [scene, ...others] = scenesOf(decisions('ccbcx'));
  expect(others).toEqual([]);
  expect(scene).toEqual({
    ...{ interactionId: 'a_story__a_scene', storyId: 'a-story', sceneId: 'a-scene' },
    ...{ scenario: 'A story', scene: 'A scene', question: 'What do you do?', answered: 5 },
    choices: [
      { key: 'a', text: 'Wait', result: 'acceptable', count: 0, share: 0 },
      { key: 'b', text: 'Post it', result: 'poor', count: 1, share: 0.2 },
      { key: 'c', text: 'Ask first', result: 'best', count: 3, share: 0.6 },
      { key: 'd', text: 'Tell everybody', result: 'poor', count: 0, share: 0 },
      { key: 'x', text: 'x', result: 'unknown', count: 1, share: 0.2 },
    ],
    ...{ poorShare: 0.2, mostChosenPoor: 'b', medianLatencyMs: null },
  });
});

test('what is reported comes before the story’s verdict', () => {
  const [scene] = scenesOf([
    ...decisions('aaa', { result: 'poor' }),
    aDecision({ email: 'z@example.org', response: 'a', result: 'best' }),
    aDecision({ email: 'y@example.org', response: 'b' }),
  ]);
  expect(scene?.choices[0]).toMatchObject({ key: 'a', result: 'poor', count: 4 });
  expect(scene).toMatchObject({ poorShare: 4 / 5, mostChosenPoor: 'a' });
});

test('a scene that was renamed is one scene', () => {
  const old = decisions('bb', { interactionId: 'a_story__an_old_name' });
  const [scene, ...others] = scenesOf([...old, ...decisions('b')]);
  expect(others).toEqual([]);
  expect(scene).toMatchObject({ interactionId: 'a_story__a_scene', answered: 3 });
});

test.each(['scene_exit.q_alarm', '__proto__', 'constructor', ''])(
  'a package that the site does not know is shown as it is: %j',
  (interactionId) => {
    const [scene] = scenesOf(decisions('fft', { interactionId, result: 'poor' }));
    expect(scene).toMatchObject({ interactionId, scene: interactionId, storyId: '', question: '' });
    expect(scene?.choices.map(({ key, text, count }) => [key, text, count])).toEqual([
      ['f', 'f', 2],
      ['t', 't', 1],
    ]);
  },
);

test('of very many answers the rarest share a row', () => {
  const typed = Array.from({ length: 300 }, (_, at) =>
    aDecision({ email: `${at}@example.org`, interactionId: 'typed', response: `${at % 200}` }),
  );
  const [scene] = scenesOf(typed);
  expect(scene?.choices).toHaveLength(50);
  expect(scene?.choices.at(-1)).toMatchObject({ key: '', text: '151 other responses' });
  expect(scene?.choices.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(300);
});

test('the hardest scene comes first, and scenes with few decisions last', () => {
  const scenes = scenesOf([
    ...decisions('b'.repeat(19), { interactionId: 'few', result: 'poor' }),
    ...decisions('b'.repeat(20), { interactionId: 'hard', result: 'poor' }),
    ...decisions('a'.repeat(20), { interactionId: 'easy', result: 'best' }),
    ...decisions('a'.repeat(21), { interactionId: 'easy too', result: 'best' }),
  ]);
  expect(scenes.map(({ interactionId }) => interactionId)).toEqual([
    'hard',
    'easy too',
    'easy',
    'few',
  ]);
});

test.each<[View['counting'], string]>([
  ['first', 'a'],
  // Neither attempt has a score: of these the latest is the best.
  ['best', 'c'],
  ['all', 'abcd'],
])('of the decisions of one learner %s counts %s', (counting, letters) => {
  const said = [
    aDecision({ response: 'a' }),
    aDecision({ response: 'b', nth: 2 }),
    aDecision({ response: 'c', attempt: 2 }),
    aDecision({ response: 'd', attempt: 2, nth: 2 }),
  ];
  const [scene] = scenesOf(said, { counting });
  const chosen = scene?.choices.filter(({ count }) => count === 1).map(({ key }) => key);
  expect(chosen?.join('')).toBe(letters);
});

test.each([
  [[], null],
  [[900], 900],
  [[100, 900], 500],
  [[900, 100, 300], 300],
  [[0, 0, 5, 7], 2.5],
])('the median of the times %j is %j', (latencies, median) => {
  const timed = latencies.map((latencyMs, at) =>
    aDecision({ email: `${at}@example.org`, latencyMs }),
  );
  const untimed = decisions('ab', { interactionId: 'another' });
  const [first] = scenesOf([aDecision({ email: 'z@example.org' }), ...untimed, ...timed]).filter(
    ({ sceneId }) => sceneId !== '',
  );
  expect(first?.medianLatencyMs).toBe(median);
});
