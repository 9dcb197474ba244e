/** Which values a strict SCORM 1.2 system takes. Sources are sections of the tracking reference. */
import { describe, expect, test } from 'vitest';
import { type FormatRow as Row, titled } from './format-row.ts';
import type { LmsProfile } from './lms-profile.ts';
import { aiccShim, esr, forma, knowBe4, learningHub, moodle12Strict } from './profiles-12.ts';
import { SimulatedLms } from './simulated-lms.ts';

const everywhere: Row[] = [
  ['cmi.core.lesson_status', 'passed', '0', 'SCORM 1.2 vocabulary'],
  ['cmi.core.lesson_status', 'browsed', '0', 'SCORM 1.2 vocabulary'],
  ['cmi.core.lesson_status', 'not attempted', '405', 'E1'],
  ['cmi.core.lesson_status', 'Passed', '405', 'SCORM 1.2 vocabulary'],
  ['cmi.core.lesson_status', '', '405', 'SCORM 1.2 vocabulary'],
  ['cmi.core.exit', '', '0', 'A4.11'],
  ['cmi.core.exit', 'suspend', '0', 'A4.11'],
  ['cmi.core.exit', 'time-out', '0', 'E1'],
  ['cmi.core.exit', 'normal', '405', 'A4.11, D3'],
  ['cmi.core.score.raw', '0', '0', 'A4.7'],
  ['cmi.core.score.raw', '85.0', '0', 'A4.7'],
  ['cmi.core.score.raw', '85.333333', '0', 'G'],
  ['cmi.core.score.raw', '100', '0', 'A4.7'],
  ['cmi.core.score.raw', '100.5', '405', 'G'],
  ['cmi.core.score.raw', '-1', '405', 'G'],
  ['cmi.core.score.raw', '8e1', '405', 'A4.7'],
  ['cmi.core.score.raw', 'NaN', '405', 'A4.7'],
  ['cmi.core.session_time', '0000:00:01.00', '0', 'A5'],
  ['cmi.core.session_time', '10:00:00', '0', 'A5'],
  ['cmi.core.session_time', '00:01:02.345', '405', 'G'],
  ['cmi.core.session_time', '0000:00:60.00', '405', 'A5'],
  ['cmi.core.session_time', '1:00:00', '405', 'A5'],
  ['cmi.core.lesson_location', 'x'.repeat(255), '0', 'A5'],
  ['cmi.core.lesson_location', 'x'.repeat(256), '405', 'A5, G'],
  ['cmi.suspend_data', 'x'.repeat(4096), '0', 'A5'],
  ['cmi.core.lesson_mode', 'normal', '403', 'read only'],
  ['cmi.core.student_name', 'x', '403', 'read only'],
  ['cmi.core.total_time', '0000:00:01.00', '403', 'read only'],
  ['cmi.core.nonsense', 'x', '201', 'no such element'],
];

const accepted = everywhere.filter(([, , error]) => error === '0');

const interactions: Row[] = [
  ['cmi.interactions.0.type', 'choice', '201', 'A5: the id comes first'],
  ['cmi.interactions.1.id', 'gap', '201', 'A5: indexes are contiguous'],
  ['cmi.interactions.0.id', 'two words', '405', 'D3, G'],
  ['cmi.interactions.0.id', '', '405', 'D3'],
  ['cmi.interactions.0.id', 'x'.repeat(256), '405', 'G'],
  ['cmi.interactions.0.id', 'x'.repeat(255), '0', 'G'],
  ['cmi.interactions.01.id', 'x', '201', 'an index has no leading zero'],
  ['cmi.interactions.0.student_response', 'a', '405', 'A5: the type comes first'],
  ['cmi.interactions.0.type', 'true_false', '405', 'D3'],
  ['cmi.interactions.0.type', 'other', '405', 'G'],
  ['cmi.interactions.0.type', 'long-fill-in', '405', 'G'],
  ['cmi.interactions.0.type', 'choice', '0', 'A5'],
  ['cmi.interactions.0.time', '20:41:07', '0', 'A5'],
  ['cmi.interactions.0.time', '20:41:07.5', '405', 'G'],
  ['cmi.interactions.0.time', '24:00:00', '405', 'A5'],
  ['cmi.interactions.0.correct_responses.1.pattern', 'a', '201', 'A5: contiguous'],
  ['cmi.interactions.0.correct_responses.0.pattern', 'a', '0', 'A5'],
  ['cmi.interactions.0.correct_responses.1.pattern', 'c', '0', 'A5'],
  ['cmi.interactions.0.student_response', 'a,b', '0', 'A5'],
  ['cmi.interactions.0.student_response', 'share it', '405', 'A5'],
  ['cmi.interactions.0.student_response', 'a[,]b', '405', 'A5: the separator of 2004'],
  ['cmi.interactions.0.student_response', Array(26).fill('a').join(), '0', 'A5'],
  ['cmi.interactions.0.student_response', Array(27).fill('a').join(), '405', 'A5'],
  ['cmi.interactions.0.result', 'wrong', '0', 'A5'],
  ['cmi.interactions.0.result', 'neutral', '0', 'A5'],
  ['cmi.interactions.0.result', 'incorrect', '405', 'G'],
  ['cmi.interactions.0.latency', '0000:00:12.34', '0', 'A5'],
  ['cmi.interactions.0.latency', 'PT12S', '405', 'A5'],
  ['cmi.interactions.0.description', 'x', '201', 'not in SCORM 1.2'],
  ['cmi.interactions.0.objectives.0.id', 'outcome_ST2', '0', 'A5'],
  ['cmi.interactions._count', '1', '402', 'keyword'],
];

const more: Row[] = [
  ['cmi.core.score.min', '0', '0', 'A4.7'],
  ['cmi.core.score.max', '100', '0', 'A4.7'],
  ['cmi.core.score._children', 'raw', '402', 'keyword'],
  ['cmi.student_data.mastery_score', '80', '403', 'read only'],
  ['cmi.objectives.0.status', 'passed', '201', 'A5: the id comes first'],
  ['cmi.objectives.0.id', 'outcome_ST2', '0', 'A5'],
  ['cmi.objectives.0.status', 'passed', '0', 'A5'],
  ['cmi.objectives.0.status', 'unknown', '405', 'a word of 2004'],
  ['cmi.objectives.0.score.raw', '85', '0', 'A5'],
  ['cmi.objectives.2.id', 'gap', '201', 'A5'],
  ['cmi.comments', 'x'.repeat(4097), '405', 'E1'],
];

const esrOnly: Row[] = [
  ['cmi.suspend_data', 'x'.repeat(4097), '405', 'E1'],
  ['cmi.comments', 'x'.repeat(4096), '0', 'E1'],
  ['cmi.core.score.min', '0', '401', 'E1'],
  ['cmi.core.score.max', '100', '401', 'E1'],
  ['cmi.interactions.0.id', 'x', '401', 'E1'],
  ['cmi.objectives.0.id', 'x', '401', 'E1'],
  ['cmi.student_preference.audio', '1', '401', 'E1'],
];

const tables: [LmsProfile<'scorm12'>, Row[]][] = [
  [esr, [...everywhere, ...esrOnly]],
  [
    learningHub,
    [
      ...everywhere,
      ...interactions,
      ...more,
      ['cmi.suspend_data', 'x'.repeat(63_999), '0', 'A5, E2'],
      ['cmi.suspend_data', 'x'.repeat(64_000), '405', 'A5, E2'],
    ],
  ],
  [
    moodle12Strict,
    [
      ...everywhere,
      ...interactions,
      ...more,
      ['cmi.suspend_data', 'x'.repeat(4097), '405', 'G'],
      ['cmi.suspend_data', '😀'.repeat(2048), '0', 'G: an emoji counts as two'],
      ['cmi.suspend_data', '😀'.repeat(2049), '405', 'G: an emoji counts as two'],
    ],
  ],
  [forma, [...accepted, ['cmi.suspend_data', 'x'.repeat(64_001), '406', 'H']]],
  [knowBe4, accepted],
];

describe.each(tables)('$name', (profile, rows) => {
  const api = new SimulatedLms(profile).launch();
  api.LMSInitialize('');

  test.each(rows.map(titled))('LMSSetValue %s', (_, element, value, error) => {
    expect(String(api.LMSSetValue(element, value))).toBe(String(error === '0'));
    expect(String(api.LMSGetLastError())).toBe(error);
  });
});

test.each(everywhere.map(titled))('the AICC shim says true where %s', (_, element, value) => {
  const api = new SimulatedLms(aiccShim).launch();
  api.LMSInitialize('');
  expect([api.LMSSetValue(element, value), api.LMSGetLastError()]).toEqual(['true', '0']);
});

describe('reading', () => {
  const record = { 'cmi.interactions.0.id': 'one', 'cmi.interactions.1.id': 'two' };
  const api = new SimulatedLms(moodle12Strict, record).launch({ passingScore: 0.8 });
  api.LMSInitialize('');

  test.each<[element: string, value: string, error: string, source: string]>([
    ['cmi.core.lesson_status', 'not attempted', '0', 'SCORM 1.2'],
    ['cmi.core.lesson_location', '', '0', 'SCORM 1.2: nothing set'],
    ['cmi.core.score._children', 'raw,min,max', '0', 'SCORM 1.2'],
    ['cmi.student_data.mastery_score', '80', '0', 'A4.4'],
    ['cmi.interactions._count', '2', '0', 'A5.3'],
    ['cmi.objectives._count', '0', '0', 'SCORM 1.2'],
    ['cmi.interactions.0.objectives._count', '0', '0', 'SCORM 1.2'],
    ['cmi.interactions.0.id', '', '404', 'A5.3: write only'],
    ['cmi.core.session_time', '', '404', 'write only'],
    ['cmi.core.exit', '', '404', 'write only'],
    ['cmi.objectives.0.id', '', '201', 'beyond the last'],
    ['cmi.core.score._count', '', '203', 'not a list'],
    ['cmi.core.lesson_status._children', '', '202', 'no children'],
    ['cmi.completion_status', '', '201', 'an element of 2004'],
    ['cmi.core.score', '', '201', 'not a value'],
    ['cmi.nonsense._children', '', '201', 'no such element'],
    ['cmi.nonsense._count', '', '201', 'no such element'],
    ['cmi.interactions.5.objectives._count', '', '201', 'beyond the last'],
    ['', '', '201', 'nothing asked'],
  ])('LMSGetValue %s is "%s", error %s (%s)', (element, value, error) => {
    expect([api.LMSGetValue(element), api.LMSGetLastError()]).toEqual([value, error]);
  });
});
