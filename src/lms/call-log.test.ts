import { describe, expect, it } from 'vitest';
import { CallLog, writeCall, writeClock } from './call-log.ts';
import type { ScormCall } from './strict-scorm12-api.ts';

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
    { method: 'LMSSetValue', element: 'cmi.core.exit', value: '' },
    '09:30:05.007  LMSSetValue("cmi.core.exit", "") → "true" 0',
  ],
  [
    { method: 'LMSGetValue', element: 'cmi.suspend_data', result: 'a"b\n' },
    '09:30:05.007  LMSGetValue("cmi.suspend_data") → "a\\"b\\n" 0',
  ],
])('writes a call as source with its answer', (given, line) => {
  expect(writeCall(aCall(given))).toBe(line);
});
