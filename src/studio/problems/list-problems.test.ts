import { describe, expect, test } from 'vitest';
import type { StudioProblem } from '../contract.ts';
import { keyProblems } from './key-problems.ts';
import { listProblems, mostShown, sayCounts } from './list-problems.ts';

describe('a problem keeps its key', () => {
  test('when lines above it come or go', () => {
    const [before] = keyProblems([aProblem({ line: 12 })]);
    const [after] = keyProblems([aProblem({ line: 40, at: 900 })]);
    expect(after?.key).toBe(before?.key);
  });

  test('and no other has it, not even one that says the same', () => {
    const problems = [
      aProblem(),
      aProblem({ line: 20 }),
      aProblem({ scene: 'on-the-bus' }),
      aProblem({ rule: 'dead-end' }),
      aProblem({ message: 'Another.' }),
    ];
    const keys = keyProblems(problems).map(({ key }) => key);
    expect(new Set(keys).size).toBe(5);
    expect(keyProblems(problems.slice(1))[0]?.key).toBe(keys[0]);
  });
});

describe('the list', () => {
  const problems = [
    aProblem({ scene: null }),
    aProblem({ severity: 'error' }),
    aProblem({ message: 'Another.' }),
  ];

  test.each([
    ['all', 3],
    ['errors', 1],
    ['here', 2],
  ] as const)('of %s', (filter, count) => {
    const list = listProblems(problems, { filter, here: 'at-the-stop' });
    expect(list.shown).toHaveLength(count);
    expect(list.counts).toEqual({ all: 3, errors: 1, here: 2 });
  });

  test('above the first scene is that of the front matter', () => {
    const list = listProblems(problems, { filter: 'here', here: null });
    expect(list.shown.map(({ problem }) => problem)).toEqual([problems[0]]);
  });

  test('keeps an error that stands behind more advice than it has room for', () => {
    const many = Array.from({ length: mostShown + 5 }, (_, line) => aProblem({ line }));
    const error = aProblem({ severity: 'error', line: 999 });
    const { shown } = listProblems([...many, error], { filter: 'all', here: null });
    expect(shown).toHaveLength(mostShown);
    expect(shown.at(-1)?.problem).toBe(error);
  });

  test.each([
    [mostShown, 0],
    [mostShown + 1, 1],
    [5000, 4800],
  ])('of %d problems leaves out %d', (count, more) => {
    const many = Array.from({ length: count }, (_, line) => aProblem({ line }));
    const list = listProblems(many, { filter: 'all', here: null });
    expect([list.shown.length, list.more]).toEqual([mostShown, more]);
  });
});

test.each<[StudioProblem['severity'][], string]>([
  [[], 'No problems'],
  [['error'], '1 error'],
  [['warning', 'warning'], '2 warnings'],
  [['warning', 'error', 'error'], '2 errors and 1 warning'],
])('%j are %s', (severities, words) => {
  expect(sayCounts(severities.map((severity) => aProblem({ severity })))).toBe(words);
});

test('those that are left out are counted', () => {
  const problems = [aProblem({ severity: 'error' }), aProblem()];
  expect(sayCounts(problems, 4998)).toBe('1 error, 1 warning and 4,998 more');
});

function aProblem(change: Partial<StudioProblem> = {}): StudioProblem {
  return {
    ...{ rule: 'scene-length', severity: 'warning', message: 'Too long.', line: 12, column: 1 },
    ...{ at: 200, scene: 'at-the-stop', fixes: [], ...change },
  };
}
