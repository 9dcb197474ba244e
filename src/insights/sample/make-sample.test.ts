import { beforeAll, describe, expect, test } from 'vitest';
import { type CanteenEvent, findSceneWords } from '../../events/index.ts';
import { describeMap } from '../../map/files.ts';
import { readStory } from '../../scenario/index.ts';
import { answer } from '../answer/answer.ts';
import type { Answers } from '../answer/answers.ts';
import { aView } from '../answer/testing/makers.ts';
import type { Knowledge } from '../knowledge.ts';
import { createStore } from '../store/store.ts';
import { makeSample } from './make-sample.ts';

const texts = import.meta.glob<string>('../../../scenarios/*/story.md', {
  ...{ query: '?raw', import: 'default', eager: true },
});
const reads = Object.entries(texts).map(([path, text]) =>
  readStory(text, { id: path.split('/').at(-2) ?? '' }),
);
const stories = reads.map(({ story }) => story);
const ids = stories.map(({ id }) => id);
const knowledge: Knowledge = {
  courses: [
    { id: 'everyone', title: 'Everyone', minutes: 35, scenarios: ids.slice(0, 7) },
    { id: 'managers', title: 'Managers', minutes: 25, scenarios: ids.slice(7, 12) },
  ],
  scenes: findSceneWords(stories),
  maps: reads.map((read) => describeMap(read)),
  releases: ['0.2.0', '0.1.0'],
  passingScore: 0.8,
};
const today = '2026-11-21';

let events: CanteenEvent[];
let answers: Answers;
const { people, events: made } = makeSample(knowledge, today);

beforeAll(() => {
  events = [...made];
  const store = createStore({ courses: knowledge.courses });
  const sink = store.sinkFor(1);
  for (const event of events) sink.event(event);
  for (const person of people) sink.person(person);
  answers = answer(store, aView({ tooFastMs: 11 * 60_000 }), knowledge);
});

test('is the same every time, and can be read twice', () => {
  const again = makeSample(knowledge, today);
  expect(again.people).toEqual(people);
  expect([...again.events]).toEqual(events);
  expect([...made].length).toBe(events.length);
});

test('is of 600 people with names of their own, who are plainly made up', () => {
  expect(people).toHaveLength(588);
  expect(new Set(people.map(({ learnerName }) => learnerName)).size).toBe(588);
  for (const { learnerId, email, learnerName } of people) {
    expect(learnerId).toMatch(/^SAMPLE-\d{4}$/);
    expect(email).toMatch(/^[a-z.-]+@larkmoor\.example$/);
    expect(learnerName).toMatch(/^\p{Lu}.+ \p{Lu}.+$/u);
  }
  const { byDepartment, byStaffGroup } = answers.compliance;
  expect([byDepartment.length, byStaffGroup.length]).toEqual([8, 6]);
});

describe('shows what the page is for', () => {
  test('most have completed, and some departments are well under', () => {
    const { total, byDepartment } = answers.compliance;
    expect(total.completionRate).toBeGreaterThan(0.85);
    expect(total.completionRate).toBeLessThan(0.92);
    const rates = byDepartment.map(({ completionRate }) => completionRate ?? 0);
    expect(Math.min(...rates)).toBeLessThan(0.78);
    expect(Math.max(...rates)).toBeGreaterThan(0.95);
    expect(total.overdue).toBeGreaterThan(10);
    expect(total.dueSoon).toBeGreaterThan(10);
    expect(total.inProgress).toBeGreaterThan(10);
  });

  test('completions have risen for fourteen weeks', () => {
    expect(answers.trend.length).toBeGreaterThanOrEqual(13);
    expect(answers.trend.length).toBeLessThanOrEqual(15);
    expect(answers.trend[3]?.rate).toBeLessThan(0.35);
  });

  test('some were too fast, tried again, or scored below the mark', () => {
    const { time, attempts, compliance } = answers;
    expect((time.tooFast ?? 0) / time.timed).toBeGreaterThan(0.02);
    expect((time.tooFast ?? 0) / time.timed).toBeLessThan(0.06);
    expect(attempts.perLearner.slice(0, 3).every(({ learners }) => (learners ?? 0) > 5)).toBe(true);
    expect(compliance.total.passRate).toBeGreaterThan(0.6);
    expect(compliance.total.passRate).toBeLessThan(0.98);
  });

  test('lists and records do not quite agree', () => {
    const { notInList, notInRecords, byNameOnly, ambiguous } = answers.matching;
    expect(notInList).toHaveLength(12);
    expect(notInRecords.length).toBeGreaterThanOrEqual(12);
    expect(byNameOnly.length).toBeGreaterThan(0);
    expect(ambiguous).toEqual([]);
  });

  test('scenes are of differing hardness', () => {
    const shares = answers.decisions.map(({ poorShare }) => poorShare ?? 0);
    expect(Math.max(...shares)).toBeGreaterThan(0.25);
    expect(shares.filter((share) => share < 0.1).length).toBeGreaterThan(5);
  });
});

test('every decision is one that a story has, with its verdict', () => {
  for (const event of events) {
    if (event.kind !== 'decision') continue;
    const { choices } = knowledge.scenes[event.interactionId] ?? { choices: [] };
    expect(choices.find(({ key }) => key === event.response)?.verdict).toBe(event.result);
  }
});

test('times are in order, and not in the future', () => {
  const end = Date.parse(today) + 86_400_000;
  for (const event of events) {
    expect(event.at).toBeLessThan(end);
    if (event.kind !== 'attempt') continue;
    expect(event.at).toBeGreaterThanOrEqual(event.startedAt ?? Number.NaN);
    expect(event.durationMs).toBe((event.at ?? 0) - (event.startedAt ?? 0));
  }
});

test('a site without these courses has people and no events', () => {
  const empty = makeSample({ ...knowledge, courses: [], maps: [] }, today);
  expect([...empty.events]).toEqual([]);
  expect(empty.people).toHaveLength(588);
});
