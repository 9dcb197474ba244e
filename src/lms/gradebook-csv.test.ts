import { expect, it } from 'vitest';
import { createEventRowReader, eventColumns, type SceneWords } from '../events/index.ts';
import { writeAttemptsCsv, writeDecisionsCsv, writeEventsCsv } from './gradebook-csv.ts';
import type { LmsRecord } from './lms-record.ts';

function aRecord(given: Partial<LmsRecord> = {}): LmsRecord {
  return {
    standard: 'scorm12',
    learnerId: '20417733',
    learnerName: 'Siân Prosser',
    packageId: 'everyone',
    packageTitle: 'Everyone',
    attempt: 1,
    completion: 'completed',
    success: 'passed',
    scoreScaled: 0.855,
    totalMs: 61_500,
    startedAt: '2026-11-20T09:30:00.000Z',
    lastAccessedAt: '2026-11-20T09:41:00.000Z',
    sessions: 2,
    decisions: [
      {
        id: 'friend_request__how_to_answer',
        response: 'a',
        correctResponses: ['a', 'c'],
        result: 'correct',
        latencyMs: 12_500,
        decidedAt: '09:40:00',
      },
    ],
    passedObjectives: [],
    ...given,
  };
}

const scene: SceneWords = {
  storyId: 'friend-request',
  scenario: 'A friend request',
  sceneId: 'how-to-answer',
  scene: 'How to answer',
  question: 'What do you write?',
  choices: [{ key: 'a', text: 'Thank her, and say no.', verdict: 'best' }],
};
const words = new Map([['friend_request__how_to_answer', scene]]);

const attemptHeader =
  '\uFEFFLearner,Staff number,Package,Kind,Attempt,Completion,Success,Score %,Time,Sessions,Started,Last opened,Short way';
const attemptRow =
  'Siân Prosser,20417733,Everyone,SCORM 1.2,1,completed,passed,85.5,0000:01:01.50,2,2026-11-20T09:30:00.000Z,2026-11-20T09:41:00.000Z,';

it('writes one row for each attempt', () => {
  expect(writeAttemptsCsv([aRecord()])).toBe(`${attemptHeader},Decisions\r\n${attemptRow},1\r\n`);
});

it('says who passed by the short way', () => {
  const passedObjectives = ['outcome_ST2', 'test_out'];
  expect(writeAttemptsCsv([aRecord({ passedObjectives })])).toContain(',passed,1\r\n');
});

it('writes one row for each decision, in words and with its id', () => {
  expect(writeDecisionsCsv([aRecord(), aRecord({ decisions: [] })], words)).toBe(
    `${attemptHeader},Scenario,Scene,Interaction id,Choice,Choice in words,Verdict,Nth time,Best choices,Result,Decided,Seconds\r\n` +
      `${attemptRow},A friend request,How to answer,friend_request__how_to_answer,a,"Thank her, and say no.",Best,1,a c,correct,09:40:00,12.5\r\n`,
  );
});

it('leaves the score empty when there is none', () => {
  expect(writeAttemptsCsv([aRecord({ scoreScaled: null })])).toContain(',passed,,0000');
});

it('runs no formula that comes from a package', () => {
  const decision = {
    id: '=cmd|x',
    response: '=1',
    correctResponses: ['@a'],
    result: '-1',
    latencyMs: null,
    decidedAt: '',
  };
  expect(writeDecisionsCsv([aRecord({ learnerName: '+1', decisions: [decision] })], words)).toMatch(
    /\r\n'\+1,.*,,'=cmd\|x,'=cmd\|x,'=1,,'-1,1,'@a,'-1,,\r\n$/,
  );
});

it('writes everything as events, which are read again', () => {
  const [header = '', ...rows] = writeEventsCsv([aRecord()]).slice(1).trimEnd().split('\r\n');
  expect(header).toBe(eventColumns.join(','));
  const read = createEventRowReader(header.split(','));
  expect(rows.map((row) => read(row.split(',')))).toMatchObject([
    { kind: 'attempt', learnerId: '20417733', courseId: 'everyone', durationMs: 61_500 },
    { kind: 'decision', interactionId: 'friend_request__how_to_answer', result: 'best', at: null },
  ]);
});
