import { describe, expect, it } from 'vitest';
import { CallLog, writeClock, writeLine } from './call-log.ts';
import { isEnd, isSave, type ScormCall } from './scorm-call.ts';

function aCall(given: Partial<ScormCall> = {}): ScormCall {
  return {
    at: new Date(2026, 10, 20, 9, 30, 5, 7).getTime(),
    method: 'LMSCommit',
    element: '',
    value: '',
    result: 'true',
    errorCode: '0',
    diagnostic: '',
    ...given,
  };
}

const refused = {
  result: 'false',
  errorCode: '301',
  diagnostic: 'LMSCommit was called before LMSInitialize.',
};

describe('CallLog', () => {
  it('numbers calls, and counts those that were refused', () => {
    const log = new CallLog();
    log.add(aCall());
    log.add(aCall(refused));
    expect([log.total, log.errors]).toEqual([2, 1]);
    expect(log.latest(10, false).map(({ number }) => number)).toEqual([1, 2]);
    expect(log.latest(10, true).map(({ number }) => number)).toEqual([2]);
    expect(log.latest(1, false).map(({ number }) => number)).toEqual([2]);
    log.clear();
    expect([log.total, log.errors, log.latest(10, false)]).toEqual([0, 0, []]);
  });

  it('does not count the question for what nobody has set as a mistake', () => {
    const log = new CallLog();
    log.add(aCall({ method: 'GetValue', errorCode: '403', isWithoutValue: true, result: '' }));
    expect([log.total, log.errors, log.latest(10, true)]).toEqual([1, 0, []]);
  });

  it('keeps notes in their place, and counts calls only', () => {
    const log = new CallLog();
    log.add(aCall());
    log.note(aCall().at, 'What goes wrong: nothing.');
    log.add(aCall(refused));
    expect([log.total, log.errors]).toEqual([2, 1]);
    expect(log.latest(2, false).map(writeLine)).toEqual([
      '09:30:05.007  What goes wrong: nothing.',
      '09:30:05.007  LMSCommit("") → "false" 301  LMSCommit was called before LMSInitialize.',
    ]);
    expect(log.latest(9, true)).toHaveLength(1);
  });

  it('lets the oldest go, and still counts them', () => {
    const log = new CallLog(100);
    for (let n = 0; n < 1000; n += 1) log.add(aCall());
    expect(log.total).toBe(1000);
    const kept = log.latest(Number.POSITIVE_INFINITY, false);
    expect(kept.length).toBeGreaterThanOrEqual(100);
    expect(kept.length).toBeLessThanOrEqual(125);
    expect(kept.at(-1)?.number).toBe(1000);
  });
});

it('writes the time of day to the millisecond', () => {
  expect(writeClock(aCall().at)).toBe('09:30:05.007');
});

it.each<[Partial<ScormCall>, string]>([
  [{}, '09:30:05.007  LMSCommit("") → "true" 0'],
  [
    refused,
    '09:30:05.007  LMSCommit("") → "false" 301  LMSCommit was called before LMSInitialize.',
  ],
  [{ method: 'LMSGetLastError', result: '0' }, '09:30:05.007  LMSGetLastError() → "0" 0'],
  [
    { method: 'Commit', isSecondWindow: true },
    '09:30:05.007  [second window] Commit("") → "true" 0',
  ],
  [
    {
      method: 'PUT statements',
      element: 'initialized',
      value: '{}',
      result: '204',
    },
    '09:30:05.007  PUT statements("initialized", "{}") → "204" 0',
  ],
  [
    { method: 'LMSSetValue', element: 'cmi.core.exit', value: '' },
    '09:30:05.007  LMSSetValue("cmi.core.exit", "") → "true" 0',
  ],
  [
    { method: 'LMSGetValue', element: 'cmi.suspend_data', result: 'a"b\n' },
    '09:30:05.007  LMSGetValue("cmi.suspend_data") → "a\\"b\\n" 0',
  ],
])('writes a call as source with its answer', (given, line) => {
  expect(writeLine({ call: aCall(given), number: 1 })).toBe(line);
});

it.each<[Partial<ScormCall>, save: boolean, end: boolean]>([
  [{ method: 'LMSInitialize' }, false, false],
  [{ method: 'LMSSetValue', element: 'cmi.core.exit' }, false, false],
  [{ method: 'LMSCommit' }, true, false],
  [{ method: 'LMSFinish' }, true, true],
  [{ method: 'LMSFinish', result: 'false', errorCode: '101' }, true, false],
  [{ method: 'Commit' }, true, false],
  [{ method: 'Terminate' }, true, true],
  [{ method: 'Terminate', result: 'false', errorCode: '391' }, true, false],
  [{ method: 'GET state', element: 'bookmark' }, false, false],
  [{ method: 'PUT state', element: 'bookmark', result: '204' }, true, false],
  [{ method: 'PUT statements', element: 'completed', result: '204' }, true, false],
  [{ method: 'PUT statements', element: 'terminated', result: '204' }, true, true],
  [{ method: 'POST statements', element: 'passed, terminated', result: '200' }, true, true],
  [{ method: 'PUT statements', element: 'terminated', errorCode: '403' }, true, false],
])('%j saves: %s, ends the session: %s', (given, save, end) => {
  expect([isSave(aCall(given)), isEnd(aCall(given))]).toEqual([save, end]);
});
