import { describe, expect, it } from 'vitest';
import { anObjective } from '../testing/some-content.ts';
import type { ObjectiveWork } from '../work.ts';
import { checkObjective } from './check-objective.ts';

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
  ['a baseline that is only a date', { baseline: 'On 31/3' }, ['baseline']],
  ['a baseline that is a guess', { baseline: 'about half' }, ['baseline']],
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
