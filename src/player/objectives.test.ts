import { expect, it } from 'vitest';
import { listObjectives } from './objectives.ts';
import { aCourse } from './testing/a-course.ts';

const course = {
  ...aCourse(['one', 'two']),
  outcomes: { ST1: 'Decide twice', 'MG-2': '=Lead' },
};
course.scenarios = course.scenarios.map((scenario) => ({
  ...scenario,
  outcomes: scenario.id === 'one' ? ['ST1', 'MG-2'] : ['ST1'],
}));
const kept = { fingerprint: 'a1b2c3', endings: 1, seed: 1, path: null };
const best = (earned: number) => ({ ...kept, best: { earned, reachable: 4 } });

it.each([
  ['nothing yet', {}, ['not attempted', 'unknown', null], ['not attempted', 'unknown', null]],
  [
    'one of two scenarios',
    { one: best(4) },
    ['incomplete', 'unknown', null],
    ['completed', 'passed', 1],
  ],
  [
    'both, the mean below the passing score',
    { one: best(4), two: best(2) },
    ['completed', 'failed', 0.75],
    ['completed', 'passed', 1],
  ],
  [
    'part-way',
    { two: { ...kept, endings: 0, best: null, path: 'a' } },
    ['incomplete', 'unknown', null],
    ['not attempted', 'unknown', null],
  ],
])('with %s', (_, scenarios, st1, mg2) => {
  const list = listObjectives(course, { scenarios, current: null, attempt: 1 }, 0.8);
  expect(list.map(({ id, description }) => [id, description])).toEqual([
    ['outcome_ST1', 'Decide twice'],
    ['outcome_MG_2', 'Lead'],
  ]);
  expect(
    list.map(({ completion, success, scoreScaled }) => [completion, success, scoreScaled]),
  ).toEqual([st1, mg2]);
});

it('is nothing where a trust wants no outcomes reported', () => {
  const none = { ...course, reporting: 'none' as const };
  expect(listObjectives(none, { scenarios: {}, current: null, attempt: 1 }, 0.8)).toEqual([]);
});
