import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Compliance } from '../answer/answers.ts';
import { countNeeded, listFigures, sayCompliance, sayScope } from './say-compliance.ts';
import { sayGroups, sortGroups } from './say-groups.ts';
import { aGroup, aHiddenGroup, aView } from './testing/makers.ts';

const of = (total: Compliance['total'], hasStaffList = true): Compliance => ({
  ...{ hasStaffList, total, byDepartment: [], byStaffGroup: [], people: [] },
});

describe('are we compliant?', () => {
  it.each([
    [
      aGroup('', 1204, 1105),
      true,
      'No: 91.8% of the 1,204 people required have completed, 3.2 points under the target of 95%. 39 more completions would meet it.',
    ],
    [
      aGroup('', 20, 18),
      true,
      'No: 90% of the 20 people required have completed, 5 points under the target of 95%. 1 more completion would meet it.',
    ],
    [
      aGroup('', 20, 19),
      true,
      'Yes: 95% of the 20 people required have completed, exactly the target of 95%.',
    ],
    [
      aGroup('', 300, 299),
      false,
      'Yes: 99.7% of the 300 people in the records have completed, 4.7 points over the target of 95%.',
    ],
    [aGroup('', 0, 0), true, 'Nobody is counted here, so there is nothing to comply with.'],
    [
      aHiddenGroup(''),
      true,
      'This cannot be said: the numbers are hidden, because they are about too few people.',
    ],
  ])('%#', (total, hasStaffList, says) => {
    expect(sayCompliance(of(total, hasStaffList), aView())).toBe(says);
  });

  test('the number that is missing meets the target, and one fewer does not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30_000 }),
        fc.integer({ min: 1, max: 1000 }).map((part) => part / 1000),
        (required, target) => {
          const needed = countNeeded(required, target);
          expect(needed / required).toBeGreaterThanOrEqual(target);
          expect((needed - 1) / required).toBeLessThan(target);
        },
      ),
    );
  });
});

test('the four figures have words, also where they are hidden or of nobody', () => {
  const said = (total: Compliance['total'], hasStaffList = true) =>
    listFigures(of(total, hasStaffList), aView()).map(({ name, value, words }) =>
      [name, value, words].join(' | '),
    );
  expect(said(aGroup('', 1204, 1105))).toEqual([
    'Required | 1,204 | people who have to complete it',
    'Completed | 91.8% | 1,105 people, 3.2 points under the target of 95%',
    'Passed | 90% | of those who completed: 995 people',
    'Outstanding | 99 | not completed: 0 overdue, 99 due within 30 days',
  ]);
  expect(said(aHiddenGroup(''), false)).toEqual([
    'In the records | hidden | people; who is required is not known',
    'Completed | hidden | a hidden number of people',
    'Passed | hidden | of those who completed: a hidden number of people',
    'Outstanding | hidden | not completed: hidden overdue, hidden due within 30 days',
  ]);
  expect(said(aGroup('', 0, 0))[1]).toBe('Completed | none | 0 people');
});

test('what the shares are of', () => {
  const all = of(aGroup('', 10, 5));
  expect(sayScope(all, aView())).toEqual([
    'As at 21 November 2026. The best attempt of each person counts.',
  ]);
  const [first, list, small] = sayScope(
    { ...all, hasStaffList: false },
    aView({ counting: 'first', department: 'Estates', staffGroup: 'Ancillary', suppressUnder: 5 }),
  );
  expect(first).toBe(
    'As at 21 November 2026. The first attempt of each person counts. Only people of department “Estates” and staff group “Ancillary” are counted.',
  );
  expect(list).toMatch(/^There is no staff list, .*Add your establishment list/);
  expect(small).toMatch(/^Numbers about fewer than 5 people are hidden/);
});

describe('groups', () => {
  const [estates, finance, wards] = [
    aGroup('Estates', 100, 71),
    aGroup('Finance', 50, 49),
    aGroup('Wards', 200, 190),
  ];

  it('come worst first, the larger of two equal ones before, hidden ones last', () => {
    const rows = [aHiddenGroup('Chaplaincy'), finance, aGroup('Labs', 10, 7.1), estates, wards];
    expect(sortGroups(rows).map(({ name }) => name)).toEqual([
      ...['Estates', 'Labs', 'Wards', 'Finance', 'Chaplaincy'],
    ]);
  });

  it.each([
    [
      [finance, estates, wards],
      'Estates is lowest with 71%, 24 points under the target of 95%; Finance is highest with 98%. 2 of 3 departments reach it.',
    ],
    [
      [finance, wards],
      'Wards is lowest with 95%, exactly the target of 95%; Finance is highest with 98%. All 2 departments reach it.',
    ],
    [
      [estates, aGroup('', 4, 3)],
      'Estates is lowest with 71%, 24 points under the target of 95%; Not known is highest with 75%. None of 2 departments reaches it.',
    ],
    [
      [estates, aHiddenGroup('Chaplaincy')],
      'Estates has 71%, 24 points under the target of 95%. 1 department is hidden.',
    ],
    [[aHiddenGroup('Chaplaincy')], 'No department has a share to show. 1 department is hidden.'],
    [[], 'No department has a share to show.'],
  ])('%#', (rows, says) => {
    expect(sayGroups(rows, 'department', 0.95)).toBe(says);
  });
});
