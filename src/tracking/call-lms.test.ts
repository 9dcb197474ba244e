import { describe, expect, test } from 'vitest';
import { hostileApis } from '../../tests/simulators/hostile-apis.ts';
import { createLmsCaller } from './call-lms.ts';
import type { Scorm12Api } from './scorm12-api.ts';
import { scorm12Vocabulary } from './scorm12-elements.ts';
import type { TrackingFailure } from './tracker.ts';

describe('what an LMS answers to a write', () => {
  test.each<[unknown, unknown, { ok: boolean; warned: boolean }]>([
    ['true', '0', { ok: true, warned: false }],
    [true, 0, { ok: true, warned: false }],
    ['false', '0', { ok: true, warned: true }],
    [false, 0, { ok: true, warned: true }],
    [1, '0', { ok: true, warned: true }],
    ['false', '405', { ok: false, warned: true }],
    [false, 405, { ok: false, warned: true }],
    ['false', '401', { ok: false, warned: false }],
    ['false', '', { ok: false, warned: true }],
    ['false', null, { ok: false, warned: true }],
    ['TRUE', '101', { ok: false, warned: true }],
    [null, '0', { ok: false, warned: true }],
    [null, '391', { ok: false, warned: true }],
    [undefined, '0', { ok: false, warned: true }],
  ])('%j with error %j', (result, code, expected) => {
    const { lms, warnings } = aCaller({ LMSSetValue: () => result, LMSGetLastError: () => code });
    expect(lms.setValue('cmi.core.exit', 'suspend').ok).toBe(expected.ok);
    expect(warnings.length > 0).toBe(expected.warned);
  });
});

describe('what an LMS answers to a read', () => {
  test.each<[unknown, unknown, string | null]>([
    ['passed', '0', 'passed'],
    ['passed', '101', 'passed'],
    [85, '0', '85'],
    ['', '0', ''],
    [null, '0', ''],
    [undefined, null, ''],
    ['', '401', null],
    ['', '301', null],
    [null, '101', null],
  ])('%j with error %j', (result, code, expected) => {
    const { lms } = aCaller({ LMSGetValue: () => result, LMSGetLastError: () => code });
    const answer = lms.getValue('cmi.core.lesson_status');
    expect(answer.ok ? answer.value : null).toBe(expected);
  });
});

test('initialise, commit and finish are called with an empty text, on the API itself', () => {
  const seen: unknown[] = [];
  const api = anApi({});
  const record = function (this: unknown, ...args: unknown[]) {
    seen.push(this === api, ...args);
    return 'true';
  };
  Object.assign(api, { LMSInitialize: record, LMSCommit: record, LMSFinish: record });
  const lms = createLmsCaller({ api, vocabulary: scorm12Vocabulary, onWarning: () => {} });
  lms.initialize();
  lms.commit();
  lms.finish();
  expect(seen).toEqual([true, '', true, '', true, '']);
});

test('the error code is not asked for while all goes well', () => {
  let asked = 0;
  const { lms } = aCaller({ LMSGetLastError: () => (asked += 1) });
  lms.initialize();
  lms.setValue('cmi.core.exit', '');
  lms.commit();
  lms.getValue('cmi.core.lesson_status');
  expect(asked).toBe(0);
});

test('a refusal is told in full', () => {
  const { lms, warnings } = aCaller({
    LMSCommit: () => 'false',
    LMSGetLastError: () => '101',
    LMSGetErrorString: (code) => `General exception ${code}`,
    LMSGetDiagnostic: () => `HTTP 502 ${'<!DOCTYPE html>'.repeat(500)}`,
  });
  const answer = lms.commit();
  expect(answer.ok).toBe(false);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatchObject({ operation: 'LMSCommit', element: '', code: '101' });
  expect(warnings[0]?.diagnostic).toMatch(/^General exception 101 HTTP 502 /);
  expect(warnings[0]?.diagnostic).toHaveLength(200);
});

describe('not implemented', () => {
  const refusing: Partial<Scorm12Api> = {
    LMSSetValue: () => 'false',
    LMSGetValue: () => '',
    LMSCommit: () => 'false',
    LMSGetLastError: () => '401',
  };

  test.each([
    ['cmi.core.score.min', 'cmi.core.score.min', 1],
    ['cmi.core.score.min', 'cmi.core.score.max', 2],
    ['cmi.interactions.0.id', 'cmi.interactions.0.type', 1],
    ['cmi.interactions.0.id', 'cmi.interactions.7.latency', 1],
    ['cmi.interactions._count', 'cmi.interactions.0.id', 1],
  ])('after %s, %s: %d calls', (first, second, calls) => {
    let called = 0;
    const count = () => {
      called += 1;
      return 'false';
    };
    const { lms, warnings } = aCaller({ ...refusing, LMSSetValue: count });
    lms.setValue(first, '1');
    const answer = lms.setValue(second, '1');
    expect(called).toBe(calls);
    expect(!answer.ok && answer.failure.code).toBe('401');
    expect(warnings).toEqual([]);
  });

  test('is remembered of elements only: the next commit is sent', () => {
    let commits = 0;
    const LMSCommit = () => {
      commits += 1;
      return 'false';
    };
    const { lms } = aCaller({ ...refusing, LMSCommit });
    lms.commit();
    lms.commit();
    expect(commits).toBe(2);
  });
});

test.each(Object.entries(hostileApis))('an API that %s does no harm', (_, make) => {
  const lms = createLmsCaller({ api: make(), vocabulary: scorm12Vocabulary, onWarning: () => {} });
  const answers = [
    lms.initialize(),
    lms.getValue('cmi.suspend_data'),
    lms.setValue('cmi.suspend_data', 'x'),
    lms.commit(),
    lms.finish(),
  ];
  for (const answer of answers) {
    expect(answer.ok ? answer.value : answer.failure.diagnostic).toBeTypeOf('string');
  }
});

function aCaller(given: Partial<Scorm12Api>) {
  const warnings: TrackingFailure[] = [];
  const lms = createLmsCaller({
    vocabulary: scorm12Vocabulary,
    api: anApi(given),
    onWarning: (failure) => warnings.push(failure),
  });
  return { lms, warnings };
}

function anApi(given: Partial<Scorm12Api>): Scorm12Api {
  return {
    LMSInitialize: () => 'true',
    LMSFinish: () => 'true',
    LMSGetValue: () => 'something',
    LMSSetValue: () => 'true',
    LMSCommit: () => 'true',
    LMSGetLastError: () => '0',
    LMSGetErrorString: () => '',
    LMSGetDiagnostic: () => '',
    ...given,
  };
}
