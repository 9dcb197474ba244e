import { describe, expect, it, test } from 'vitest';
import { filterPeople, indexPeople, listDepartments, listStates } from './filter-people.ts';
import { nameOf, sayNoList, sayProgress, sayResult, sayShown, splitAddress } from './say-people.ts';
import { aPerson } from './testing/makers.ts';

it.each([
  [{}, 'Not started'],
  [{ dueOn: '2026-11-30' }, 'Not started, due by 30 November 2026'],
  [{ dueOn: '2026-11-01', isOverdue: true }, 'Not started, overdue since 1 November 2026'],
  [{ state: 'in progress', attempts: 1, isOverdue: true }, 'In progress, overdue'],
  [
    { state: 'in progress', dueOn: '2026-11-30' },
    'Not completed (whether begun is not known), due by 30 November 2026',
  ],
  [{ state: 'not known', attempts: 2 }, 'Completion not known'],
  [{ state: 'completed', completedOn: '2026-11-20' }, 'Completed on 20 November 2026'],
  [{ state: 'completed', dueOn: '2026-11-01' }, 'Completed'],
] as const)('sayProgress: %j is %j', (own, says) => {
  expect(sayProgress(aPerson(own))).toBe(says);
});

it.each([
  [{}, ''],
  [{ scoreScaled: 0.7 }, 'Score 70%'],
  [{ success: 'passed', scoreScaled: 0.85 }, 'Passed with 85%'],
  [{ success: 'failed' }, 'Failed'],
] as const)('sayResult: %j is %j', (own, says) => {
  expect(sayResult(aPerson(own))).toBe(says);
});

it.each([
  [{}, 'Zoë Ward'],
  [{ name: '' }, 'zoe@larkmoor.example'],
  [{ name: '', email: '' }, '20012345'],
  [{ name: '', email: '', learnerId: '' }, 'No name given'],
])('nameOf: %j is %j', (own, says) => {
  expect(nameOf(aPerson(own))).toBe(says);
});

it.each([
  [50, 1203, 1203, 'Showing 50 of 1,203 people.'],
  [50, 269, 403, 'Showing 50 of 269 people who fit, of 403 people.'],
  [1, 1, 403, 'Showing 1 person who fits, of 403 people.'],
  [2, 2, 2, 'Showing 2 people.'],
  [0, 0, 2, 'Nobody fits. Choose another state or department, or search for less.'],
  [0, 0, 0, 'There is nobody to list.'],
])('sayShown: %d of %d of %d', (shown, found, all, says) => {
  expect(sayShown(shown, found, all)).toBe(says);
});

it.each([
  ['zoe@larkmoor.example', ['zoe', '@larkmoor.example']],
  ['"a@b"@c.example', ['"a@b"', '@c.example']],
  ['@zoe', ['@zoe']],
  ['zoe', ['zoe']],
])('splitAddress: %j', (email, parts) => {
  expect(splitAddress(email)).toEqual(parts);
});

test('it is said why there is no list', () => {
  expect(sayNoList(5)).toMatch(/^There is no list of people while numbers under 5 are hidden/);
});

describe('the list of people', () => {
  const people = [
    aPerson({ learnerId: '1', isOverdue: true, dueOn: '2026-11-01' }),
    aPerson({ learnerId: '2', name: 'Mo Khan', state: 'in progress', dueOn: '2026-12-21' }),
    aPerson({ learnerId: '3', name: 'Ada Price', department: 'Finance', dueOn: '2026-12-22' }),
    aPerson({ learnerId: '4', department: '', state: 'completed', success: 'failed' }),
    aPerson({ learnerId: '5', state: 'completed', success: 'passed', isTooFast: true }),
  ];
  const found = (own: Partial<Parameters<typeof filterPeople>[1]>) =>
    filterPeople(
      indexPeople(people),
      { state: 'everybody', department: null, search: '', ...own },
      '2026-11-21',
    ).map(({ learnerId }) => learnerId);

  it.each([
    [{}, '12345'],
    [{ state: 'outstanding' }, '123'],
    [{ state: 'overdue' }, '1'],
    // 30 days from 21 November are over on 21 December.
    [{ state: 'dueSoon' }, '2'],
    [{ state: 'notStarted' }, '13'],
    [{ state: 'inProgress' }, '2'],
    [{ state: 'completed' }, '45'],
    [{ state: 'failed' }, '4'],
    [{ state: 'tooFast' }, '5'],
    [{ department: 'Finance' }, '3'],
    [{ department: '' }, '4'],
    [{ search: 'ZOE' }, '12345'],
    [{ search: 'khan mo' }, '2'],
    [{ search: 'zoë ward' }, '145'],
    [{ search: ' 3 ' }, '3'],
    [{ search: '.*' }, ''],
    [{ search: 'zoe', state: 'overdue', department: 'Finance' }, ''],
  ] as const)('narrowed to %j', (own, ids) => {
    expect(found(own).join('')).toBe(ids);
  });

  it('offers states that are rare only where somebody is in them', () => {
    const offered = (some: typeof people) => listStates(some).map(({ state }) => state);
    expect(offered(people)).toContain('tooFast');
    expect(offered(people)).not.toContain('notKnown');
    expect(offered([aPerson({ state: 'not known' })])).toContain('notKnown');
    expect(offered([])).toHaveLength(8);
    const unsaid = [aPerson({ learnerId: '6', state: 'not known' }), ...people];
    const chosen = { state: 'notKnown', department: null, search: '' } as const;
    expect(filterPeople(indexPeople(unsaid), chosen, '2026-11-21')).toEqual([unsaid[0]]);
  });

  it('has departments in the order of the alphabet, and the unknown one last', () => {
    expect(listDepartments(people)).toEqual(['Estates', 'Finance', '']);
  });
});
