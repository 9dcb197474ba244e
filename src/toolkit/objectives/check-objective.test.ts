import { describe, expect, it } from 'vitest';
import { anObjective } from '../testing/some-content.ts';
import type { ObjectiveWork } from '../work.ts';
import { checkObjective } from './check-objective.ts';
import { countsAttentionOnly, namesNumber, namesTime } from './read-sentence.ts';

const today = '2026-11-21';

/** What is changed in an objective that meets every check, and what is then missing. Source: content brief 3.2. */
const rows: [string, Partial<ObjectiveWork>, string[]][] = [
  ['nothing', {}, []],
  ['no number', { sentence: 'By 31 March 2027, reply to more questions.' }, ['number']],
  ['no sentence', { sentence: '' }, ['number']],
  ['no due date', { dueOn: '' }, ['date']],
  ['a due date that is past', { dueOn: '2026-11-20', reviewOn: '2026-12-01' }, ['date']],
  ['due today', { dueOn: '2026-11-21', reviewOn: '2026-12-01' }, []],
  ['no baseline', { baseline: ' ' }, ['baseline']],
  ['a baseline without a figure', { baseline: 'Too slow' }, ['baseline']],
  ['a baseline that is not known', { baseline: 'Not known yet' }, []],
  ['no measure', { measure: '' }, ['measure']],
  ['followers', { measure: 'Number of followers' }, ['measure']],
  ['likes and reach', { measure: 'Likes and reach.' }, ['measure']],
  ['reach beside bookings', { measure: 'Reach, bookings' }, []],
  ['followers in the sentence', { sentence: '500 new followers by June 2027' }, ['measure']],
  ['no source', { source: '' }, ['source']],
  ['outside their control', { isWithinControl: false }, ['control']],
  ['no driver', { driver: '' }, ['why']],
  ['no trust objective', { trustObjective: '' }, ['why']],
  ['no audience', { audience: '' }, ['audience']],
  ['no evidence for the channel', { channelEvidence: '' }, ['audience']],
  ['no owner', { owner: '' }, ['owner']],
  ['no hours', { hoursPerWeek: '' }, ['hours']],
  ['hours in words', { hoursPerWeek: 'some' }, ['hours']],
  ['no time at all', { hoursPerWeek: '0' }, ['hours']],
  ['half an hour', { hoursPerWeek: '0.5 hours' }, []],
  ['more than a week', { hoursPerWeek: '200' }, ['hours']],
  ['no review', { reviewOn: '' }, ['review']],
  ['a review that is past', { reviewOn: '2026-01-01' }, ['review']],
  ['a review long after the end', { reviewOn: '2027-07-01' }, ['review']],
  ['no stop rule', { stopRule: '' }, ['stop']],
  ['nobody thought of', { leftOut: '' }, ['left-out']],
];

describe('checkObjective', () => {
  it.each(rows)('%s', (_what, change, expected) => {
    const missing = checkObjective(anObjective(change), today).filter(({ add }) => add !== null);
    expect(missing.map(({ id }) => id)).toEqual(expected);
  });

  it('names a date in the sentence that is not in its field', () => {
    const [check] = checkObjective(anObjective({ dueOn: '' }), today).filter(
      ({ id }) => id === 'date',
    );
    expect(check?.add).toMatch(/^The sentence names a time\./);
  });

  it('asks for everything of an empty one', () => {
    const empty = Object.fromEntries(
      Object.keys(anObjective()).map((field) => [field, '']),
    ) as unknown as ObjectiveWork;
    const found = checkObjective({ ...empty, isWithinControl: false }, today);
    expect(found.filter(({ add }) => add === null)).toEqual([]);
  });
});

describe('namesNumber', () => {
  it.each([
    ['Reply to 90% of questions.', true],
    ['Twenty trained staff advocates by June', true],
    ['All staff know whom to call.', true],
    ['By 31 March, reply sooner.', false],
    ['By 31 March 2027', false],
    ['By 2027-03-31 or 31/03/2027', false],
    ['From June 2027', false],
    ['Answer more.', false],
  ])('%s', (text, expected) => {
    expect(namesNumber(text)).toBe(expected);
  });
});

describe('namesTime', () => {
  it.each([
    ['By 31 March', true],
    ['for six months', true],
    ['in eight weeks', true],
    ['Reply to 90% of questions.', false],
  ])('%s', (text, expected) => {
    expect(namesTime(text)).toBe(expected);
  });
});

describe('countsAttentionOnly', () => {
  it.each([
    ['Reply log', 'x', false],
    ['Log; staff pulse item', 'x', false],
    ['Number of posts', 'x', true],
    ['Views or impressions', 'x', true],
    ['Reports; actions closed', 'x', false],
    ['', 'x', false],
    ['Tracked links', 'Get 1,000 video views by May', true],
  ])('%s, %s', (measure, sentence, expected) => {
    expect(countsAttentionOnly(measure, sentence)).toBe(expected);
  });
});
