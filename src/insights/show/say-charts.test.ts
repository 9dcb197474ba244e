import { expect, it, test } from 'vitest';
import type { Attempts, TimeSpent, TrendWeek } from '../answer/answers.ts';
import { sayAttempts, sayScores } from './say-attempts.ts';
import {
  isOfFew,
  nameResult,
  sayDecisions,
  sayLeftOffPaper,
  sayPoorBriefly,
  sayScene,
} from './say-decisions.ts';
import { sayMatching } from './say-matching.ts';
import { nameTimeBar, sayBasis, sayTimeSpent, sayTooFast } from './say-time.ts';
import { sayTrend } from './say-trend.ts';
import { aScene, noAnswers, someAnswers } from './testing/makers.ts';

const week = (monday: string, completed: number | null, rate: number | null): TrendWeek => ({
  ...{ monday, completed, rate },
});

it.each([
  [[], 'No completion has a date, so there is no trend to show.'],
  [
    [week('2026-11-09', 120, 0.6), week('2026-11-16', 45, 0.82)],
    'Up to the week of 16 November 2026, 82% had completed, 13 points under the target of 95%. Most completed in the week of 9 November 2026: 120 people.',
  ],
  [
    [week('2026-11-09', 120, 0.95), week('2026-11-16', 121, 0.96)],
    'Up to the week of 16 November 2026, 96% had completed, 1 point over the target of 95%. The target was reached in the week of 9 November 2026. Most completed in the week of 16 November 2026: 121 people.',
  ],
  [
    [week('2026-11-09', 1, null), week('2026-11-16', null, null)],
    'The share up to the week of 16 November 2026 is hidden. Most completed in the week of 9 November 2026: 1 person.',
  ],
])('sayTrend %#', (weeks, says) => {
  expect(sayTrend(weeks, 0.95)).toBe(says);
});

const attempts = (own: Partial<Attempts>): Attempts => ({ ...someAnswers().attempts, ...own });
const perLearner = (...learners: (number | null)[]) =>
  learners.map((count, at) => ({ attempts: `${at + 1}`, learners: count }));

it.each([
  [perLearner(100, 25, 5), 'Of 130 people, 100 made one attempt and 30 made more.'],
  [perLearner(100, 0), 'Each of 100 people made one attempt.'],
  [perLearner(1, 0), 'One person made one attempt.'],
  [perLearner(0, 0), 'Nobody in the records has begun an attempt.'],
  [
    perLearner(100, null),
    'Some of the numbers of attempts are hidden, because they are about too few people.',
  ],
])('sayAttempts %#', (bars, says) => {
  expect(sayAttempts(attempts({ perLearner: bars }))).toBe(says);
});

it.each([
  [
    {},
    0.8,
    '150 attempts have a score. The mean is 84% and the median 88%. 65 (43.3%) are under the passing score of 80%.',
  ],
  // No bar begins at 75, so how many are under it is not known.
  [{}, 0.75, '150 attempts have a score. The mean is 84% and the median 88%.'],
  [{ scored: 0 }, 0.8, 'No attempt has a score.'],
  [
    { scored: 1, meanScore: null, medianScore: null, scores: [] },
    0.8,
    '1 attempt has a score. The mean and the median are hidden.',
  ],
])('sayScores %#', (own, passingScore, says) => {
  expect(sayScores(attempts(own), passingScore)).toBe(says);
});

const time = (own: Partial<TimeSpent>): TimeSpent => ({ ...someAnswers().time, ...own });

it.each([
  [
    {},
    '130 completed attempts have a time. The median is 22 minutes: half took less, half took more.',
    'Too fast: 6 attempts took less than 4 minutes (a third of the 12 minutes that the course takes). That is quicker than it can be read, so talk to these people before you rely on their result.',
    'Times are the time spent that the learning management system recorded.',
  ],
  [
    { timed: 1, medianMs: null, tooFast: null, isElapsed: true },
    '1 completed attempt has a time. The median is hidden.',
    'How many took less than 4 minutes (a third of the 12 minutes that the course takes) is hidden.',
    'Some or all times run from first opening to last, because the file has no time spent. A page left open over a weekend counts as a weekend, so long times say little; short ones can be relied on.',
  ],
  [{ timed: 0 }, 'No completed attempt has a time.', '', ''],
  [
    { tooFast: 0 },
    '130 completed attempts have a time. The median is 22 minutes: half took less, half took more.',
    'None took less than 4 minutes (a third of the 12 minutes that the course takes). That would be too fast to have read it.',
    'Times are the time spent that the learning management system recorded.',
  ],
])('what is said of time %#', (own, ...says) => {
  const spent = time(own);
  expect([sayTimeSpent(spent), sayTooFast(spent, 240_000, 12), sayBasis(spent)]).toEqual(says);
});

test('a median of less than a minute is not given in seconds, and a limit is said only where it is one', () => {
  expect(sayTimeSpent(time({ medianMs: 0 }))).toMatch(/The median is under 1 minute\.$/);
  expect(sayTimeSpent(time({ medianMs: 60_000 }))).toMatch(/The median is 1 minute: half/);
  const spent = time({});
  expect(sayTooFast(spent, 300_000, 12)).toMatch(/took less than 5 minutes\. /);
  expect(sayTooFast(spent, 840_000, 43)).toMatch(
    /14 minutes \(a third of the 43 minutes that the course takes\)/,
  );
  expect(sayTooFast(spent, 240_000, undefined)).toMatch(/took less than 4 minutes\. /);
  expect(sayTooFast(time({ tooFast: 0 }), 0, undefined)).toMatch(/^No time counts as too fast/);
});

test('a bar of time is named by its ends', () => {
  expect(nameTimeBar({ fromMinutes: 5, toMinutes: 10, attempts: 1 })).toBe('5 to 10 minutes');
  expect(nameTimeBar({ fromMinutes: 60, toMinutes: null, attempts: 1 })).toBe(
    '60 minutes and more',
  );
});

const scene = aScene('bus-stop', { a: 30, b: 20, c: 70 });

it.each([
  [
    scene,
    'Of 120 decisions, 58.3% were poor. The poor choice most often made was “Choice c of bus-stop”, in 58.3% of decisions. Half of the decisions took less than 34 seconds.',
  ],
  [
    { ...aScene('x', { a: 1, b: 0 }), mostChosenPoor: null, medianLatencyMs: null },
    'The one decision here was not poor.',
  ],
  [{ ...scene, answered: 0 }, 'Nobody has decided here.'],
  [
    aScene('x', { a: null, b: null }),
    'The numbers are hidden, because they are about too few people.',
  ],
  [
    { ...scene, mostChosenPoor: 'gone', medianLatencyMs: null },
    'Of 120 decisions, 58.3% were poor.',
  ],
])('sayScene %#', (one, says) => {
  expect(sayScene(one)).toBe(says);
});

it.each([
  [[], /^The files hold no decisions\. .* SCORM interactions report\.$/],
  [
    [scene, aScene('canteen', { a: 90, b: 10 })],
    /^Hardest is “Scene bus-stop” in “Late again”: 58\.3% of its decisions were poor\. In 1 of 2 scenes half or more of the decisions were poor\.$/,
  ],
  [
    [aScene('x', { a: 1, b: 1 })],
    / half or more of the decisions were poor\. No scene has 20 decisions, so these shares say little\.$/,
  ],
  // Few decisions come after many, whatever their share, so the first is the hardest.
  [
    [aScene('canteen', { a: 90, b: 10 }), { ...aScene('x', { a: 1, b: 1 }), scenario: '' }],
    /^Hardest is “Scene canteen”/,
  ],
  [[aScene('x', { a: null, b: null })], /^1 scene with decisions; all of their numbers are hidden/],
])('sayDecisions %#', (scenes, says) => {
  expect(sayDecisions(scenes)).toMatch(says);
});

test('a closed scene and a verdict have words', () => {
  expect(sayPoorBriefly(scene)).toBe('58.3% poor');
  expect(sayPoorBriefly({ ...scene, answered: 0 })).toBe('no decisions');
  expect(sayPoorBriefly({ ...scene, poorShare: null })).toBe('hidden');
  expect(nameResult('unknown')).toBe('No verdict known');
});

test('a scene of few decisions is marked, and what is left off paper is counted', () => {
  expect([0, 1, 19, 20, null].map((answered) => isOfFew({ ...scene, answered }))).toEqual([
    ...[false, true, true, false, false],
  ]);
  expect(sayLeftOffPaper(73, 15)).toBe(
    'The 15 hardest of 73 scenes are printed; 58 are left out. The Excel workbook has all of them.',
  );
});

test('how records and list fit', () => {
  const { matching } = someAnswers();
  expect(sayMatching(matching, true)).toBe(
    '130 people matched, 1 of these by name alone, 1 on the list in no record, 0 in the records but not on the list.',
  );
  const twice = [1, 2].map(() => ({ learnerId: '', email: '', name: 'Jo Smith' }));
  expect(sayMatching({ ...matching, ambiguous: twice }, true)).toMatch(
    / 2 records fit more than one person, and were given to nobody\. 2 people of the records are left out of scores, times and decisions, /,
  );
  expect(sayMatching({ ...matching, byNameOnly: [] }, true)).toMatch(/^130 people matched, 1 on/);
  expect(sayMatching(noAnswers().matching, false)).toMatch(/^There is no staff list/);
});
