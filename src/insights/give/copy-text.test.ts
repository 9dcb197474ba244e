import { describe, expect, it, test } from 'vitest';
import { writeReminders, writeSummary } from './copy-text.ts';
import { listOffers } from './offers.ts';
import { sayOutstanding } from './say-outstanding.ts';
import { aPerson, aView, someAnswers } from './testing/some-answers.ts';

describe('whom to remind', () => {
  const remind = (more: Parameters<typeof aPerson>[0], isSample = false) =>
    writeReminders([aPerson({ name: 'Ann', state: 'not started', ...more })], isSample);

  it.each<[string, Parameters<typeof aPerson>[0], string]>([
    [
      'keeps a name on its line',
      { name: 'Two\nlines', email: 'a@example.org' },
      'Two lines <a@example.org> (Ward 6) – not started',
    ],
    [
      'says when somebody was due',
      { dueOn: '2026-11-01', isOverdue: true },
      'Ann (Ward 6) – not started, was due 1 November 2026',
    ],
    ['and is due', { dueOn: '2026-12-01' }, 'Ann (Ward 6) – not started, due 1 December 2026'],
    [
      'does not say that an unknown completion is none',
      { state: 'not known' },
      'Ann (Ward 6) – completion not known',
    ],
    [
      'in progress with an attempt',
      { state: 'in progress', attempts: 1 },
      'Ann (Ward 6) – in progress',
    ],
    [
      'in progress without one',
      { state: 'in progress', attempts: 0 },
      'Ann (Ward 6) – not completed (whether begun is not known)',
    ],
    ['is harmless where it is pasted', { name: '=1+1' }, "'=1+1 (Ward 6) – not started"],
  ])('%s', (_, more, expected) => {
    expect(remind(more)).toBe(expected);
  });

  it('says first that the people are made up', () => {
    expect(remind({}, true).split('\n')[0]).toBe('Sample data: made-up people.');
  });

  it.each([
    [[], 'Nobody is listed.'],
    [['completed'], 'Nobody is outstanding.'],
    [['completed', 'not started'], 'One person has not completed.'],
    [['in progress', 'not started'], '2 people have not completed.'],
    [['not known'], 'Of 1 person it is not known whether they completed.'],
    [
      ['not known', 'not started', 'not started'],
      '3 people are outstanding. Of 1 of them it is not known whether they completed.',
    ],
  ] as const)('%j: %s', (states, said) => {
    expect(sayOutstanding(states.map((state) => aPerson({ state })))).toBe(said);
  });
});

describe('the figures as text', () => {
  const answers = someAnswers([aPerson(), aPerson({ state: 'not started' })], {
    notStarted: 1,
    passed: 1,
    passKnown: 1,
    passRate: 1,
  });
  const lines = (...[given, view = {}, isSample = false]: [typeof answers, object?, boolean?]) =>
    writeSummary(given, aView(view), isSample).split('\n');

  it('is a line for each', () => {
    expect(lines(answers)).toEqual([
      'Everyone, 21 November 2026',
      'Required: 2',
      'Completed: 1 (50%; target 95%)',
      'Passed, of those completed: 100%',
      'In progress: 0. Not started: 1.',
      'Overdue: 0. Due within 30 days: 0.',
    ]);
  });

  it('says what is made up, left out, inferred and not known', () => {
    const given = someAnswers([], { required: 30, completed: 20, completionRate: 2 / 3 });
    const { total } = given.compliance;
    const known = { ...total, passed: 8, passKnown: 10, passRate: 0.8, notKnown: 4 };
    const compliance = { ...given.compliance, inferred: 3, total: known };
    expect(lines({ ...given, compliance }, { department: 'Ward 6' }, true)).toEqual([
      'Sample data: made-up people.',
      'Everyone, 21 November 2026',
      'Only: Ward 6',
      'Required: 30',
      'Completed: 20 (66.7%; target 95%)',
      'Of these inferred from a score: 3',
      'Passed, of the 10 completed whose result is known: 80%',
      'In progress: 0. Not started: 0.',
      'Completion not known: 4.',
      'Overdue: 0. Due within 30 days: 0.',
    ]);
  });

  it('does not say that nobody completed where no file says who did', () => {
    const given = someAnswers([aPerson({ state: 'not known' })], { notKnown: 1 });
    expect(lines(given)).toEqual([
      ...['Everyone, 21 November 2026', 'Required: 1'],
      'Completed: not known: no file says who has completed',
    ]);
  });

  it('says what is hidden, and what nobody knows', () => {
    const none = someAnswers([], { required: 30, completed: null, completionRate: null });
    expect(lines(none)).toContain('Completed: hidden (hidden; target 95%)');
    expect(lines(someAnswers([aPerson()]))).toContain('Passed, of those completed: not known');
  });
});

test('what is not offered while small numbers are hidden says why, and no hint that it has names', () => {
  expect(listOffers(aView()).map(({ whyNot }) => whyNot)).toEqual(['', '', '', '']);
  const hidden = listOffers(aView({ suppressUnder: 10 }));
  expect(hidden.filter(({ whyNot }) => whyNot).map(({ what }) => what)).toEqual([
    'people-csv',
    'events-csv',
  ]);
  for (const { hint, whyNot } of hidden) {
    expect(hint).not.toContain('names people');
    if (whyNot) expect(whyNot).toContain('while numbers under 10 are hidden, because');
  }
});
