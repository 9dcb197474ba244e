import { describe, expect, it } from 'vitest';
import { aModel, aModelOf } from '../testing/a-session.ts';
import { attemptFromCmi } from './attempt-from-cmi.ts';
import type { CmiEntry } from './cmi-model.ts';

const known = {
  standard: 'scorm12',
  learnerId: '20417733',
  learnerName: 'Siân Prosser',
  packageId: 'everyone',
  packageTitle: 'Everyone',
  attempt: 2,
  startedAt: '2026-11-20T09:30:00.000Z',
  lastAccessedAt: '2026-11-20T09:41:00.000Z',
  sessions: 3,
  earlierMs: 60_000,
} as const;

function read(...entries: CmiEntry[]) {
  return attemptFromCmi(aModel(...entries), known);
}

describe('status of SCORM 1.2', () => {
  it.each([
    ['passed', 'completed', 'passed'],
    ['failed', 'completed', 'failed'],
    ['completed', 'completed', 'unknown'],
    ['incomplete', 'incomplete', 'unknown'],
    ['browsed', 'incomplete', 'unknown'],
  ])('%s is %s and %s', (status, completion, success) => {
    expect(read(['cmi.core.lesson_status', status])).toMatchObject({ completion, success });
  });

  it('is not attempted while the package has written none', () => {
    expect(read()).toMatchObject({ completion: 'not attempted', success: 'unknown' });
  });
});

describe('score of SCORM 1.2', () => {
  it.each<[raw: string, min: string, max: string, scoreScaled: number | null]>([
    ['85', '', '', 0.85],
    ['85.5', '0', '100', 0.855],
    ['0', '0', '100', 0],
    ['100', '', '', 1],
    ['8', '0', '10', 0.8],
    ['30', '20', '40', 0.5],
    ['15', '0', '10', 1],
    ['5', '10', '20', 0],
    ['5', '10', '10', null],
    ['', '0', '100', null],
  ])('raw %s of %s to %s', (raw, min, max, scoreScaled) => {
    const record = read(
      ['cmi.core.score.raw', raw],
      ['cmi.core.score.min', min],
      ['cmi.core.score.max', max],
    );
    expect(record.scoreScaled).toBe(scoreScaled);
  });
});

it('adds the time of this session to the time of those before', () => {
  expect(read(['cmi.core.session_time', '0000:01:30.50']).totalMs).toBe(150_500);
});

it('reads each decision, and passes over an interaction without an id', () => {
  const record = read(
    ['cmi.interactions.0.id', 'friend_request__how_to_answer'],
    ['cmi.interactions.0.time', '09:40:05'],
    ['cmi.interactions.0.student_response', 'b'],
    ['cmi.interactions.0.correct_responses.0.pattern', 'a'],
    ['cmi.interactions.0.correct_responses.1.pattern', 'c'],
    ['cmi.interactions.0.result', 'wrong'],
    ['cmi.interactions.0.latency', '0000:00:12.50'],
    ['cmi.interactions.1.type', 'choice'],
    ['cmi.interactions.2.id', 'after_the_shift__the_photo'],
  );
  expect(record.decisions).toEqual([
    {
      id: 'friend_request__how_to_answer',
      response: 'b',
      correctResponses: ['a', 'c'],
      result: 'wrong',
      latencyMs: 12_500,
      decidedAt: '09:40:05',
    },
    {
      id: 'after_the_shift__the_photo',
      response: '',
      correctResponses: [],
      result: '',
      latencyMs: null,
      decidedAt: '',
    },
  ]);
});

it('keeps what the LMS knew, and nothing else', () => {
  expect(read()).toEqual({
    standard: 'scorm12',
    learnerId: '20417733',
    learnerName: 'Siân Prosser',
    packageId: 'everyone',
    packageTitle: 'Everyone',
    attempt: 2,
    startedAt: '2026-11-20T09:30:00.000Z',
    lastAccessedAt: '2026-11-20T09:41:00.000Z',
    sessions: 3,
    completion: 'not attempted',
    success: 'unknown',
    scoreScaled: null,
    totalMs: 60_000,
    decisions: [],
    passedObjectives: [],
  });
});

it('names the objectives that were passed', () => {
  const record = read(
    ['cmi.objectives.0.id', 'outcome_ST2'],
    ['cmi.objectives.0.status', 'failed'],
    ['cmi.objectives.1.id', 'test_out'],
    ['cmi.objectives.1.status', 'passed'],
    ['cmi.objectives.2.status', 'passed'],
  );
  expect(record.passedObjectives).toEqual(['test_out']);
});

describe('SCORM 2004', () => {
  function read2004(...entries: CmiEntry[]) {
    const standard = 'scorm2004-4th';
    return attemptFromCmi(aModelOf(standard, ...entries), { ...known, standard });
  }

  it.each([
    ['completed', 'passed', 'completed', 'passed'],
    ['completed', 'unknown', 'completed', 'unknown'],
    ['completed', 'failed', 'completed', 'failed'],
    ['incomplete', 'passed', 'incomplete', 'passed'],
    ['incomplete', 'failed', 'incomplete', 'failed'],
    ['unknown', 'unknown', 'incomplete', 'unknown'],
    ['not attempted', 'unknown', 'not attempted', 'unknown'],
  ])('%s and %s stay apart', (written, judged, completion, success) => {
    const record = read2004(['cmi.completion_status', written], ['cmi.success_status', judged]);
    expect(record).toMatchObject({ completion, success });
  });

  it('a result without a completion status is work in progress', () => {
    expect(read2004(['cmi.success_status', 'passed']).completion).toBe('incomplete');
    expect(read2004().completion).toBe('not attempted');
  });

  it.each([
    ['0.8333333', 0.833_333_3],
    ['1', 1],
    ['0', 0],
    ['-0.5', 0],
  ])('scaled %s is %d', (written, scoreScaled) => {
    expect(read2004(['cmi.score.scaled', written]).scoreScaled).toBe(scoreScaled);
  });

  it('a raw score alone is no score: nobody has said what it is out of', () => {
    expect(read2004(['cmi.score.raw', '80']).scoreScaled).toBeNull();
  });

  it('names the objectives that were passed', () => {
    const record = read2004(
      ['cmi.objectives.0.id', 'outcome_ST2'],
      ['cmi.objectives.0.completion_status', 'completed'],
      ['cmi.objectives.1.id', 'test_out'],
      ['cmi.objectives.1.success_status', 'passed'],
    );
    expect(record.passedObjectives).toEqual(['test_out']);
  });

  it('reads session time and interactions in ISO 8601', () => {
    const record = read2004(
      ['cmi.session_time', 'PT1M30.5S'],
      ['cmi.interactions.0.id', 'friend_request__how_to_answer'],
      ['cmi.interactions.0.type', 'choice'],
      ['cmi.interactions.0.timestamp', '2026-11-20T09:40:05.00Z'],
      ['cmi.interactions.0.correct_responses.0.pattern', 'a'],
      ['cmi.interactions.0.learner_response', 'b'],
      ['cmi.interactions.0.result', 'incorrect'],
      ['cmi.interactions.0.latency', 'PT12.5S'],
    );
    expect(record.totalMs).toBe(150_500);
    expect(record.decisions).toEqual([
      {
        id: 'friend_request__how_to_answer',
        response: 'b',
        correctResponses: ['a'],
        result: 'incorrect',
        latencyMs: 12_500,
        decidedAt: '2026-11-20T09:40:05.00Z',
      },
    ]);
  });
});
