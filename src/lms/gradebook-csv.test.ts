import { describe, expect, it } from 'vitest';
import { writeAttemptsCsv, writeDecisionsCsv } from './gradebook-csv.ts';
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
    ...given,
  };
}

it('writes one row for each attempt', () => {
  expect(writeAttemptsCsv([aRecord()])).toBe(
    '\uFEFFLearner,Staff number,Package,Kind,Attempt,Completion,Success,Score %,Time,Sessions,Started,Last opened,Decisions\r\n' +
      'Siân Prosser,20417733,Everyone,SCORM 1.2,1,completed,passed,85.5,0000:01:01.50,2,2026-11-20T09:30:00.000Z,2026-11-20T09:41:00.000Z,1\r\n',
  );
});

it('writes one row for each decision, in words and with its id', () => {
  expect(writeDecisionsCsv([aRecord(), aRecord({ decisions: [] })])).toBe(
    '\uFEFFLearner,Staff number,Package,Kind,Attempt,Completion,Success,Score %,Time,Sessions,Started,Last opened,Scenario,Scene,Interaction id,Choice,Best choices,Result,Decided,Seconds\r\n' +
      'Siân Prosser,20417733,Everyone,SCORM 1.2,1,completed,passed,85.5,0000:01:01.50,2,2026-11-20T09:30:00.000Z,2026-11-20T09:41:00.000Z,Friend request,How to answer,friend_request__how_to_answer,a,a c,correct,09:40:00,12.5\r\n',
  );
});

it('leaves the score empty when there is none', () => {
  expect(writeAttemptsCsv([aRecord({ scoreScaled: null })])).toContain(',passed,,0000');
});

describe('no cell is a formula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+44 20', "'+44 20"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    ['\0=1', "'\0=1"],
    ['＝1+1', "'＝1+1"],
    ['=HYPERLINK("https://x","y")', '"\'=HYPERLINK(""https://x"",""y"")"'],
    ['a=b', 'a=b'],
    ['O’Hara-Lynch', 'O’Hara-Lynch'],
    ['Smith, Jo', '"Smith, Jo"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
  ])('%j', (name, cell) => {
    const row = writeAttemptsCsv([aRecord({ learnerName: name })]).slice(
      writeAttemptsCsv([]).length,
    );
    expect(row.slice(0, row.indexOf(',20417733,'))).toBe(cell);
  });

  it('also when the formula comes from a package', () => {
    const decision = {
      id: '=cmd|x',
      response: '=1',
      correctResponses: ['@a'],
      result: '-1',
      latencyMs: null,
      decidedAt: '',
    };
    expect(writeDecisionsCsv([aRecord({ decisions: [decision] })])).toContain(
      ",'=cmd|x,'=cmd|x,'=1,'@a,'-1,,\r\n",
    );
  });
});
