import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Compliance } from '../answer/answers.ts';
import { listFigures } from './list-figures.ts';
import { listCompletionNotes, sayCounting } from './say-completion.ts';
import { countNeeded, sayCompliance, sayScope } from './say-compliance.ts';
import { sayGroups, sortGroups } from './say-groups.ts';
import { aGroup, aHiddenGroup, aView } from './testing/makers.ts';

const of = (total: Compliance['total'], hasStaffList = true): Compliance => ({
  ...{ hasStaffList, total, byDepartment: [], byStaffGroup: [], inferred: 0, people: [] },
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
      aGroup('', 9, 5),
      false,
      'Cannot be said without your staff list. Of 9 people in the records, 5 have completed.',
    ],
    [
      aGroup('', 1, 1),
      false,
      'Cannot be said without your staff list. Of 1 person in the records, 1 has completed.',
    ],
    [
      aGroup('', 300, 0),
      false,
      'Cannot be said without your staff list. Of 300 people in the records, nobody has completed.',
    ],
    [
      { ...aGroup('', 20, 18), notKnown: 1 },
      true,
      'Cannot be said: 90% of the 20 people required have completed, 5 points under the target of 95%. 1 more completion would meet it. Of 1 person there is a record, and no file says whether this person has completed.',
    ],
    [
      { ...aGroup('', 100, 71), notKnown: 4 },
      true,
      'No: 71% of the 100 people required have completed, 24 points under the target of 95%. 24 more completions would meet it. Of 4 people there is a record, and no file says whether they have completed.',
    ],
    [
      { ...aGroup('', 6, 0), inProgress: 0, notStarted: 0, notKnown: 6 },
      false,
      'These files do not say who has completed. Add your learning system’s completion report.',
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

  test('files of decisions alone do not say it, and somebody of whom it is known changes nothing', () => {
    const says = /^These files do not say who has completed\. Add your/;
    const nobody = { ...aGroup('', 6, 0), inProgress: 6, notStarted: 0 };
    expect(sayCompliance({ ...of(nobody), isUnsaid: true }, aView())).toMatch(says);
    expect(sayCompliance({ ...of(aGroup('', 6, 5), false), isUnsaid: true }, aView())).toMatch(
      /Of 6 people in the records, 5 have completed/,
    );
    const mixed = { ...aGroup('', 9, 0), inProgress: 1, notStarted: 1, notKnown: 7 };
    expect(sayCompliance(of(mixed, false), aView())).toMatch(says);
    expect(sayCompliance(of(nobody), aView())).toMatch(/^No: 0% of the 6 people/);
  });

  test('from a staff list alone it cannot be said, and there is only the number required', () => {
    const alone = of({ ...aGroup('', 120, 0), inProgress: 0 });
    const view = aView({ courseId: '' });
    expect(sayCompliance(alone, view)).toBe(
      'Cannot be said from the staff list alone, which has 120 people. Add what your learning system exports.',
    );
    expect(listFigures(alone, view).map(({ name }) => name)).toEqual(['Required']);
  });

  test('completions that are taken from a score are said to be', () => {
    const some = { ...of(aGroup('', 20, 19)), inferred: 7 };
    const said =
      '7 of these completions are taken from a score, because no file says who has completed, and a package of this site gives a score only at the end.';
    expect(sayCompliance(some, aView())).toBe(
      `Yes: 95% of the 20 people required have completed, exactly the target of 95%. ${said}`,
    );
    expect(listFigures(some, aView())[1]?.words).toBe(
      '19 people, exactly the target of 95%, 7 taken from a score',
    );
    expect(listCompletionNotes(some)).toEqual([said]);
    expect(listCompletionNotes({ ...some, inferred: 19 })[0]).toMatch(/^All 19 completions are /);
    expect(listCompletionNotes({ ...of(aGroup('', 2, 1)), inferred: 1 })[0]).toMatch(
      /^The one completion is taken/,
    );
    expect(listCompletionNotes({ ...some, inferred: null })).toEqual([
      'How many of these completions are taken from a score is hidden.',
    ]);
    expect(listCompletionNotes({ ...of(aHiddenGroup('')), inferred: null })).toEqual([]);
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
  expect(
    said({ ...aGroup('', 9, 5), notKnown: 2, passKnown: 4, passed: 3, passRate: 3 / 4 }, false),
  ).toEqual([
    'In the records | 9 | people; who is required is not known',
    'Completed | 55.6% | 5 people, of 2 more people not known',
    'Passed | 75% | of the 4 who completed and whose result is known: 3 people',
    'Outstanding | 4 | not completed, or not known (2): 0 overdue, 4 due within 30 days',
  ]);
  expect(said({ ...aGroup('', 9, 0), inProgress: 0, notKnown: 9 }, false)).toEqual([
    'In the records | 9 | people; who is required is not known',
    'Completed | not known | no file says who has completed',
  ]);
  expect(said(aGroup('', 0, 0))[1]).toBe('Completed | none | 0 people');
});

test('where no file says who passed, that is said, and not that nobody did', () => {
  const passed = (own: Partial<Compliance['total']>) =>
    listFigures(of({ ...aGroup('', 2, 2), ...own }), aView())[2]?.value;
  expect(passed({ passKnown: 1, passed: 0, passRate: 0 })).toBe('0%');
  expect(passed({ passKnown: 0, passed: 0, passRate: null })).toBe('not known');
  expect(passed({ completed: 0, passKnown: 0, passed: 0, passRate: null })).toBe('none');
});

test('what the shares are of', () => {
  const all = of(aGroup('', 10, 5));
  expect(sayScope(all, aView())).toEqual([
    'As at 21 November 2026. Completed and passed: over all attempts. Scores, times and decisions: each person’s best attempt.',
  ]);
  const [first, list, small] = sayScope(
    { ...all, hasStaffList: false },
    aView({ counting: 'first', department: 'Estates', staffGroup: 'Ancillary', suppressUnder: 5 }),
  );
  expect(first).toBe(
    'As at 21 November 2026. Completed and passed: over all attempts. Scores, times and decisions: each person’s first attempt. Only people of department “Estates” and staff group “Ancillary” are counted.',
  );
  expect(sayCounting('all')).toMatch(/Scores, times and decisions: every attempt\.$/);
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
    [
      [aGroup('Estates', 10, 0), aGroup('Labs', 5, 0)],
      'All 2 departments are at 0%, 95 points under the target of 95%.',
    ],
    [[aHiddenGroup('Chaplaincy')], 'No department has a share to show. 1 department is hidden.'],
    [[], 'No department has a share to show.'],
  ])('%#', (rows, says) => {
    expect(sayGroups(rows, 'department', 0.95)).toBe(says);
  });
});
