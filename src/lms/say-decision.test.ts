import { describe, expect, it } from 'vitest';
import type { SceneWords } from '../events/index.ts';
import { sayDecisions, sayNth } from './say-decision.ts';

const scene: SceneWords = {
  storyId: 'friend-request',
  scenario: 'A friend request',
  sceneId: 'two-in-the-morning',
  scene: 'Two in the morning',
  question: 'What do you do?',
  choices: [
    { key: 'a', text: 'Put the phone away.', verdict: 'best' },
    { key: 'b', text: 'Answer her.', verdict: 'poor' },
  ],
};
const id = 'friend_request__two_in_the_morning';
const words = new Map([[id, scene]]);

function aDecision(given: object = {}) {
  return {
    id,
    response: 'b',
    correctResponses: ['a'],
    result: 'wrong',
    latencyMs: 12_500,
    ...given,
  };
}

it('is said in the words of the story', () => {
  expect(sayDecisions([aDecision()], words)).toEqual([
    {
      scenario: 'A friend request',
      scene: 'Two in the morning',
      decision: aDecision(),
      choice: 'Answer her.',
      result: 'poor',
      verdict: 'Poor',
      best: [{ key: 'a', text: 'Put the phone away.' }],
      nth: 1,
    },
  ]);
});

describe('what is not known is shown as it was reported', () => {
  it.each([
    [{ id: 'q7' }, { scenario: '', scene: 'q7', choice: '', best: [{ key: 'a', text: '' }] }],
    [{ id: '__proto__' }, { scenario: '', scene: '__proto__', choice: '' }],
    [{ response: 'z' }, { scene: 'Two in the morning', choice: '' }],
    [
      { response: '', correctResponses: [] },
      { choice: '', best: [] },
    ],
  ])('%o', (given, said) => {
    expect(sayDecisions([aDecision(given)], words)).toMatchObject([said]);
  });
});

it.each([
  ['correct', 'Best'],
  ['neutral', 'Acceptable'],
  ['wrong', 'Poor'],
  ['incorrect', 'Poor'],
  ['0.5', '0.5'],
  ['', ''],
])('the result %j is %j', (result, verdict) => {
  expect(sayDecisions([aDecision({ result })], words)).toMatchObject([{ verdict }]);
});

it('counts how often a scene was decided in', () => {
  const decisions = [id, 'q7', id, id].map((each) => aDecision({ id: each }));
  expect(sayDecisions(decisions, words).map(({ nth }) => nth)).toEqual([1, 1, 2, 3]);
});

it.each([
  [1, ''],
  [2, 'second time'],
  [3, 'third time'],
  [10, 'tenth time'],
  [11, '11th time'],
  [12, '12th time'],
  [21, '21st time'],
  [22, '22nd time'],
  [103, '103rd time'],
])('%i: %s', (nth, said) => {
  expect(sayNth(nth)).toBe(said);
});
