/** What our own cmi5 driver says, over several sessions and attempts, as events. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CanteenEvent } from './event.ts';
import { createStatementFold } from './events-from-statements.ts';
import { ARecordStore, aDecision, anActor, aProgress } from './testing/a-record-store.ts';

const first = '3f1c9f0e-6f6c-4b6a-9c55-0d3a5d4d1f10';
const second = '3f1c9f0e-6f6c-4b6a-9c55-0d3a5d4d1f11';
const third = '3f1c9f0e-6f6c-4b6a-9c55-0d3a5d4d1f12';
const who = { learnerId: '20417733', email: '', learnerName: 'Siân Prosser', courseId: 'everyone' };
const end = { completion: 'completed', success: 'passed', scoreScaled: 0.9 } as const;

async function play(given: Partial<ARecordStore> = {}): Promise<unknown[]> {
  const lms = Object.assign(new ARecordStore(), given);
  const begun = await lms.launch(first);
  const decisions = [
    aDecision({ decidedAt: lms.pass(60_000) }),
    aDecision({ response: 'a', result: 'correct', decidedAt: lms.pass(60_000) }),
  ];
  await begun.save(aProgress({ interactions: decisions }));
  await begun.end(aProgress({ interactions: decisions, sessionMs: 120_000 }));
  lms.pass(3_600_000);
  const resumed = await lms.launch(first);
  const other = aDecision({
    id: 'after_the_shift__the_photo',
    response: 'c',
    result: 'neutral',
    decidedAt: lms.pass(30_000),
  });
  await resumed.end(aProgress({ ...end, interactions: [other], sessionMs: 30_000 }));
  lms.pass(86_400_000);
  await (await lms.launch(second)).save(aProgress());
  lms.pass(1000);
  const stranger = await lms.launch(third, anActor('20417744', 'Tomasz Wójcik'));
  await stranger.end(aProgress({ ...end, success: 'failed', scoreScaled: 0.5, sessionMs: 1000 }));
  return lms.statements;
}

function fold(statements: readonly unknown[]): CanteenEvent[] {
  const events: CanteenEvent[] = [];
  const statementFold = createStatementFold((event) => events.push(event));
  const problems = statements.map((statement, index) => statementFold.add(statement, index + 1));
  expect(problems.filter((problem) => problem !== null)).toEqual([]);
  statementFold.end();
  return events.filter((event) => event.kind !== 'standing');
}

const begun = Date.UTC(2026, 10, 20, 9, 30);
const expected: CanteenEvent[] = [
  {
    kind: 'attempt',
    ...who,
    attempt: 1,
    at: begun + 3_750_000,
    startedAt: begun,
    completion: 'completed',
    success: 'passed',
    scoreScaled: 0.9,
    durationMs: 150_000,
    release: '0.1.0',
  },
  {
    kind: 'decision',
    ...who,
    attempt: 1,
    at: begun + 60_000,
    interactionId: 'friend_request__how_to_answer',
    response: 'b',
    result: 'poor',
    nth: 1,
    latencyMs: 12_340,
  },
  {
    kind: 'decision',
    ...who,
    attempt: 1,
    at: begun + 120_000,
    interactionId: 'friend_request__how_to_answer',
    response: 'a',
    result: 'best',
    nth: 2,
    latencyMs: 12_340,
  },
  {
    kind: 'decision',
    ...who,
    attempt: 1,
    at: begun + 3_750_000,
    interactionId: 'after_the_shift__the_photo',
    response: 'c',
    result: 'acceptable',
    nth: 1,
    latencyMs: 12_340,
  },
  {
    kind: 'attempt',
    ...who,
    attempt: 2,
    at: begun + 90_150_000,
    startedAt: begun + 90_150_000,
    completion: 'incomplete',
    success: 'unknown',
    scoreScaled: null,
    durationMs: null,
    release: '0.1.0',
  },
  {
    kind: 'attempt',
    ...who,
    learnerId: '20417744',
    learnerName: 'Tomasz Wójcik',
    attempt: 1,
    at: begun + 90_151_000,
    startedAt: begun + 90_151_000,
    completion: 'completed',
    success: 'failed',
    scoreScaled: 0.5,
    durationMs: 1000,
    release: '0.1.0',
  },
];

it('is every attempt and every decision', async () => {
  expect(fold(await play())).toEqual(expected);
});

it('is the same where the LMS keeps the id of the publisher', async () => {
  const activityId = 'https://w3id.org/beyond-the-canteen/courses/everyone/au/module';
  expect(fold(await play({ activityId }))).toEqual(expected);
});

it('is the same newest first, as most record stores export it', async () => {
  expect(fold((await play()).toReversed())).toEqual(expected);
});

it('is the same in any order, and with statements that come twice', async () => {
  const statements = await play();
  fc.assert(
    fc.property(
      fc.shuffledSubarray(statements, { minLength: statements.length }),
      fc.subarray(statements),
      (shuffled, again) => {
        expect(fold([...shuffled, ...again])).toEqual(expected);
      },
    ),
  );
});
