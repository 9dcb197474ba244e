import { expect, test } from 'vitest';
import { aPerson, aView, someAnswers } from '../testing/some-answers.ts';
import { listFacts } from './list-facts.ts';
import { sayPaperDay } from './say-paper-day.ts';
import { releaseOf, sayReleases } from './say-releases.ts';
import { sortEvidence } from './sort-evidence.ts';

const facts = (more: Partial<Parameters<typeof listFacts>[0]> = {}) =>
  Object.fromEntries(
    listFacts({
      ...{ answers: someAnswers([aPerson()]), view: aView(), release: '', madeBy: '' },
      ...{ isMadeUp: false, ...more },
    }).map(({ label, value }) => [label, value]),
  );

test('the front says when, by whom, by which rule and of whom', () => {
  const said = facts({ madeBy: 'R. Cohen', view: aView({ dueBy: '2026-11-30' }) });
  expect(said).toMatchObject({
    'As of': '21 November 2026',
    'Made by': 'R. Cohen',
    'Release of the content': 'not recorded',
    Filters: 'none: all departments and staff groups',
    'Due by, where no list says': '30 November 2026',
    Completed: '1 (100%; target 95%); for none of them inferred from a score',
    'Passed, of those completed': 'not known: no file has a score or says who passed',
    'How it is counted':
      'Completed and passed: over all attempts. Scores, times and decisions: each person’s first attempt.',
  });
  expect(Object.keys(said)).not.toContain('Sample data');
  expect(Object.keys(facts({ isMadeUp: true }))[0]).toBe('Sample data');
});

test('the front names filters, inferred completions, and what is hidden', () => {
  const answers = someAnswers([aPerson()], { notKnown: 4, passed: 1, passKnown: 1, passRate: 1 });
  const compliance = { ...answers.compliance, inferred: 1 };
  const view = aView({ department: 'Ward 6', staffGroup: 'Nursing', counting: 'best' });
  const said = facts({ answers: { ...answers, compliance }, view });
  expect(said).toMatchObject({
    'Only the department': 'Ward 6',
    'Only the staff group': 'Nursing',
    Completed: expect.stringContaining('for 1 person of them inferred from a score'),
    'Passed, of those completed': '1 (100%; passing score 80%)',
    'Completion not known': '4',
    'How it is counted': expect.stringMatching(/each person’s best attempt\.$/),
  });
  expect(said).not.toHaveProperty('Filters');
  expect(facts({ view: aView({ suppressUnder: 5 }) })).toMatchObject({
    'Small numbers': 'groups of fewer than 5 are hidden',
  });
});

test('where no file says who completed, the front does not say that nobody did', () => {
  const answers = someAnswers([aPerson({ state: 'not known' })], { notKnown: 1 });
  const said = facts({ answers });
  expect(said['Completed']).toBe('not known: no file says who has completed');
  expect(said).not.toHaveProperty('Passed, of those completed');
});

test.each<[string, string[], string, boolean, string]>([
  ['recorded', ['0.1.0', '0.1.0'], '', false, '0.1.0 (as recorded, 2 people)'],
  ['recorded goes before chosen', ['0.1.0'], '0.2.0', false, '0.1.0 (as recorded, 1 person)'],
  [
    'several',
    ['0.1.0', '0.2.0', '0.2.0'],
    '',
    false,
    '0.2.0 (as recorded, 2 people); 0.1.0 (as recorded, 1 person)',
  ],
  [
    'some are silent',
    ['0.1.0', ''],
    '',
    false,
    '0.1.0 (as recorded, 1 person); not recorded (1 person)',
  ],
  [
    'and HR chose',
    ['0.1.0', '', ''],
    '0.2.0',
    false,
    '0.1.0 (as recorded, 1 person); 0.2.0 (as chosen when this was made, 2 people)',
  ],
  ['chosen alone', ['', ''], '0.2.0', false, '0.2.0 (as chosen when this was made)'],
  ['nobody says', ['', ''], '', false, 'not recorded'],
  ['nobody at all', [], '', false, 'not recorded'],
  ['hidden', [], '', true, 'not shown while small numbers are hidden'],
  ['hidden and chosen', [], '0.2.0', true, '0.2.0 (as chosen when this was made)'],
])('release of the content: %s', (_, releases, chosen, isHidden, expected) => {
  const began = releases.map((release) => aPerson({ release }));
  const never = aPerson({ state: 'not started', attempts: 0 });
  const people = isHidden ? [] : [...began, never];
  expect(sayReleases(people, { chosen, isHidden })).toBe(expected);
});

test('beside who never began there is no release', () => {
  expect(releaseOf(aPerson({ state: 'not started', attempts: 0 }), '0.2.0')).toBe('');
  expect(releaseOf(aPerson(), '0.2.0')).toBe('0.2.0');
  expect(releaseOf(aPerson({ release: '0.1.0' }), '0.2.0')).toBe('0.1.0');
});

test('completions come first, each in the order of names', () => {
  const people = [
    aPerson({ name: 'Zoë', state: 'not started' }),
    aPerson({ name: 'bea' }),
    aPerson({ name: 'Ann', state: 'in progress' }),
    aPerson({ name: '', email: 'c@example.org' }),
    aPerson({ name: 'Ann' }),
    aPerson({ name: 'Éva', state: 'not known' }),
  ];
  expect(sortEvidence(people).map(({ name, email }) => name || email)).toEqual([
    ...['Ann', 'bea', 'c@example.org'],
    ...['Ann', 'Éva', 'Zoë'],
  ]);
});

test.each([
  ['2026-11-05', '5 Nov 2026'],
  ['', ''],
  ['soon', 'soon'],
])('the day %j is %j on paper', (day, said) => {
  expect(sayPaperDay(day)).toBe(said);
});
