/** Which values a strict SCORM 2004 system takes. Sources are sections of the tracking reference. */
import { describe, expect, test } from 'vitest';
import { type FormatRow as Row, titled } from './format-row.ts';
import {
  forma2004,
  moodle2004,
  moodle2004PrimaryObjective,
  strict2004,
  strict2004ThirdEdition,
} from './profiles-2004.ts';
import { SimulatedLms } from './simulated-lms.ts';

const core: Row[] = [
  ['cmi.completion_status', 'completed', '0', 'A4.5'],
  ['cmi.completion_status', 'not attempted', '0', 'SCORM 2004 vocabulary'],
  ['cmi.completion_status', 'passed', '406', 'a word of success status'],
  ['cmi.success_status', 'passed', '0', 'A4.5'],
  ['cmi.success_status', 'completed', '406', 'a word of completion status'],
  ['cmi.exit', 'suspend', '0', 'A4.12'],
  ['cmi.exit', 'normal', '0', 'A4.12'],
  ['cmi.exit', 'end', '406', 'SCORM 2004 vocabulary'],
  ['cmi.score.scaled', '0.85', '0', 'A4.8'],
  ['cmi.score.scaled', '0.8333333333333334', '0', 'G'],
  ['cmi.score.scaled', '1', '0', 'A4.8'],
  ['cmi.score.scaled', '-1', '0', 'A4.8'],
  ['cmi.score.scaled', '1.1', '407', 'A4.8: -1 to 1'],
  ['cmi.score.scaled', '.8', '406', 'A4.8: scorm-again'],
  ['cmi.score.scaled', '1.', '406', 'A4.8'],
  ['cmi.score.scaled', '1e-1', '406', 'A4.8'],
  ['cmi.score.scaled', '1e-7', '406', 'G'],
  ['cmi.score.raw', '85', '0', 'A4.7'],
  ['cmi.score.raw', '', '406', 'A4.8'],
  ['cmi.progress_measure', '0.5', '0', 'A4.6'],
  ['cmi.progress_measure', '1.5', '407', 'A4.6: 0 to 1'],
  ['cmi.session_time', 'PT0S', '0', 'A5'],
  ['cmi.session_time', 'PT1H90S', '0', 'A5'],
  ['cmi.session_time', 'PT12.34S', '0', 'A5'],
  ['cmi.session_time', 'PT12.345S', '406', 'A5, G'],
  ['cmi.session_time', 'PT', '406', 'A5'],
  ['cmi.session_time', 'P', '406', 'A5'],
  ['cmi.session_time', '0000:00:12.34', '406', 'the format of SCORM 1.2'],
  ['cmi.location', 'x'.repeat(1000), '0', 'A5, G'],
  ['cmi.location', 'x'.repeat(1001), '406', 'A5, G'],
  ['cmi.mode', 'normal', '404', 'read only'],
  ['cmi.entry', 'resume', '404', 'read only'],
  ['cmi.learner_name', 'x', '404', 'read only'],
  ['cmi.scaled_passing_score', '0.8', '404', 'read only'],
  ['cmi.interactions._count', '1', '404', 'read only'],
  ['adl.data.0.id', 'x', '401', 'G'],
  ['cmi.core.lesson_status', 'passed', '401', 'an element of SCORM 1.2'],
  ['cmi.learner_preference.audio_level', '-1', '407', 'not negative'],
  ['adl.nav.request', 'suspendAll', '0', 'SCORM 2004 vocabulary'],
];

const objectives: Row[] = [
  ['cmi.objectives.0.success_status', 'passed', '408', 'A5: the id comes first'],
  ['cmi.objectives.1.id', 'outcome_ST2', '351', 'A5: contiguous'],
  ['cmi.objectives.0.id', 'two words', '406', 'D3'],
  ['cmi.objectives.0.id', '', '406', 'D3'],
  ['cmi.objectives.0.id', 'outcome_ST2', '0', 'A5'],
  ['cmi.objectives.0.id', 'outcome_ST2', '0', 'A5: the same again'],
  ['cmi.objectives.0.id', 'outcome_ST3', '351', 'A5, A5.4: changed'],
  ['cmi.objectives.1.id', 'outcome_ST2', '351', 'A5: twice'],
  ['cmi.objectives.1.id', 'outcome_ST3', '0', 'A5'],
  ['cmi.objectives.0.success_status', 'passed', '0', 'A5'],
  ['cmi.objectives.0.completion_status', 'completed', '0', 'A5'],
  ['cmi.objectives.0.score.scaled', '0.5', '0', 'A5'],
  ['cmi.objectives.0.score.scaled', '2', '407', 'A5'],
  ['cmi.objectives.0.description', 'x'.repeat(250), '0', 'A5'],
  ['cmi.objectives.0.description', 'one\ntwo', '406', 'G'],
];

const interaction = 'cmi.interactions.0';
const interactions: Row[] = [
  [`${interaction}.type`, 'choice', '408', 'A5: the id comes first'],
  ['cmi.interactions.1.id', 'gap', '351', 'A5: contiguous'],
  [`${interaction}.id`, 'two words', '406', 'D3'],
  [`${interaction}.id`, 'friend_request__two_in_the_morning', '0', 'A5'],
  [`${interaction}.learner_response`, 'a', '408', 'G, A5: the type comes first'],
  [`${interaction}.correct_responses.0.pattern`, 'a', '408', 'A5: the type comes first'],
  [`${interaction}.type`, 'true_false', '406', 'D3'],
  [`${interaction}.type`, 'choice', '0', 'A5'],
  [`${interaction}.objectives.0.id`, 'outcome_ST2', '0', 'A5'],
  [`${interaction}.objectives.1.id`, 'outcome_ST2', '351', 'A5: twice'],
  [`${interaction}.timestamp`, '2026-11-20T20:41:07', '0', 'G'],
  [`${interaction}.timestamp`, '2026-11-20T20:41:07.00Z', '0', 'A5, G'],
  [`${interaction}.timestamp`, '2026-11-20T20:41:07.0Z', '0', 'G'],
  [`${interaction}.timestamp`, '2026-11-20T20:41:07.00+01:00', '0', 'G'],
  [`${interaction}.timestamp`, '2026-11-20T20:41:07Z', '406', 'A5, G, H'],
  [`${interaction}.timestamp`, '2026-11-20T20:41:07.123Z', '406', 'A5, G'],
  [`${interaction}.timestamp`, '2026-11-20T20:41:07+01:00', '406', 'G'],
  [`${interaction}.timestamp`, '20:41:07', '406', 'the format of SCORM 1.2'],
  [`${interaction}.correct_responses.1.pattern`, 'a', '351', 'A5: contiguous'],
  [`${interaction}.correct_responses.0.pattern`, 'a', '0', 'A5'],
  [`${interaction}.correct_responses.1.pattern`, 'a', '351', 'A5: twice'],
  [`${interaction}.correct_responses.1.pattern`, 'c', '0', 'A5'],
  [`${interaction}.learner_response`, 'b', '0', 'A5'],
  [`${interaction}.learner_response`, 'a[,]b_1.x', '0', 'A5'],
  [`${interaction}.learner_response`, 'a,b', '406', 'A5: the separator of SCORM 1.2'],
  [`${interaction}.learner_response`, 'opt-1', '406', 'G: hyphen'],
  [`${interaction}.learner_response`, 'ü', '406', 'G: umlaut'],
  [`${interaction}.learner_response`, 'share it', '406', 'G: space'],
  [`${interaction}.learner_response`, 'urn:a:b', '406', 'G: URN'],
  [`${interaction}.learner_response`, 'a[,]a', '406', 'D3: twice'],
  [`${interaction}.learner_response`, letters(36), '0', 'A5'],
  [`${interaction}.learner_response`, letters(37), '406', 'A5'],
  [`${interaction}.learner_response`, 'x'.repeat(250), '0', 'A5'],
  [`${interaction}.learner_response`, 'x'.repeat(251), '406', 'A5'],
  [`${interaction}.result`, 'incorrect', '0', 'A5'],
  [`${interaction}.result`, 'neutral', '0', 'A5'],
  [`${interaction}.result`, '0.5', '0', 'SCORM 2004'],
  [`${interaction}.result`, 'wrong', '406', 'A5, D3'],
  [`${interaction}.latency`, 'PT12.34S', '0', 'A5'],
  [`${interaction}.latency`, '0000:00:12.34', '406', 'the format of SCORM 1.2'],
  [`${interaction}.description`, '{lang=en-GB}Add me?', '0', 'A5'],
  [`${interaction}.description`, '{lang=english-}x', '406', 'A5'],
  [`${interaction}.description`, '{x', '406', 'A5'],
  [`${interaction}.description`, 'one\ntwo', '406', 'G'],
  [`${interaction}.description`, 'x'.repeat(250), '0', 'A5'],
  [`${interaction}.description`, 'x'.repeat(300), '406', 'G'],
];

describe.each([strict2004, moodle2004, forma2004])('$name', (profile) => {
  const api = new SimulatedLms(profile).launch();
  api.Initialize('');

  test.each([...core, ...objectives, ...interactions].map(titled))(
    'SetValue %s',
    (_, element, value, error) => {
      expect(api.SetValue(element, value)).toBe(String(error === '0'));
      expect(api.GetLastError()).toBe(error);
    },
  );
});

const responses: Row[] = [
  ['true-false', 'true', '0', 'A5, SCORM 2004'],
  ['true-false', 't', '406', 'A5, SCORM 2004'],
  ['fill-in', 'what was said', '0', 'A5, SCORM 2004'],
  ['fill-in', 'one\ntwo', '406', 'A5, SCORM 2004'],
  ['long-fill-in', 'x'.repeat(4000), '0', 'A5, SCORM 2004'],
  ['long-fill-in', 'x'.repeat(4001), '406', 'A5, SCORM 2004'],
  ['matching', '1[.]a[,]2[.]b', '0', 'A5, SCORM 2004'],
  ['matching', '1.a', '406', 'A5, SCORM 2004'],
  ['performance', 'step[.]answer', '0', 'A5, SCORM 2004'],
  ['performance', '[.]', '406', 'A5, SCORM 2004'],
  ['sequencing', 'a[,]b[,]a', '0', 'A5, SCORM 2004'],
  ['sequencing', 'a b', '406', 'A5, SCORM 2004'],
  ['likert', 'agree', '0', 'A5, SCORM 2004'],
  ['likert', 'a[,]b', '406', 'A5, SCORM 2004'],
  ['numeric', '4.5', '0', 'A5, SCORM 2004'],
  ['numeric', '4,5', '406', 'A5, SCORM 2004'],
  ['other', 'anything at all', '0', 'A5, SCORM 2004'],
];

test.each(responses.map(titled))('a response to %s', (_, type, value, error) => {
  const api = new SimulatedLms(strict2004).launch();
  api.Initialize('');
  api.SetValue(`${interaction}.id`, 'x');
  api.SetValue(`${interaction}.type`, type);
  api.SetValue(`${interaction}.learner_response`, value);
  expect(api.GetLastError()).toBe(error);
});

test.each([
  ['4[:]5', '0'],
  ['4[:]', '0'],
  ['4', '406'],
])('the pattern of a number, %s, gives %s', (pattern, error) => {
  const api = new SimulatedLms(strict2004).launch();
  api.Initialize('');
  api.SetValue(`${interaction}.id`, 'x');
  api.SetValue(`${interaction}.type`, 'numeric');
  api.SetValue(`${interaction}.correct_responses.0.pattern`, pattern);
  expect(api.GetLastError()).toBe(error);
});

test.each([
  [strict2004, 64_000],
  [strict2004ThirdEdition, 4000],
  [moodle2004, 64_000],
  [forma2004, 64_000],
])('$name takes so much suspend data and no more (A5)', (profile, longest) => {
  const api = new SimulatedLms(profile).launch();
  api.Initialize('');
  expect(api.SetValue('cmi.suspend_data', 'x'.repeat(longest))).toBe('true');
  expect(api.SetValue('cmi.suspend_data', 'x'.repeat(longest + 1))).toBe('false');
  expect(api.GetLastError()).toBe('406');
});

test('an objective of the manifest comes first, and keeps its id (G)', () => {
  const api = new SimulatedLms(moodle2004PrimaryObjective).launch();
  api.Initialize('');
  expect(api.GetValue('cmi.objectives._count')).toBe('1');
  expect(api.GetValue('cmi.objectives.0.id')).toBe('PRIMARYOBJ');
  api.SetValue('cmi.objectives.0.id', 'outcome_ST2');
  expect(api.GetLastError()).toBe('351');
  expect(api.SetValue('cmi.objectives.1.id', 'outcome_ST2')).toBe('true');
});

describe('reading', () => {
  const api = new SimulatedLms(strict2004).launch({ passingScore: 0.8, launchData: '{}' });
  api.Initialize('');
  api.SetValue('cmi.objectives.0.id', 'outcome_ST2');

  test.each<[element: string, value: string, error: string, source: string]>([
    ['cmi.completion_status', 'unknown', '0', 'SCORM 2004'],
    ['cmi.success_status', 'unknown', '0', 'SCORM 2004'],
    ['cmi.entry', 'ab-initio', '0', 'SCORM 2004'],
    ['cmi.mode', 'normal', '0', 'SCORM 2004'],
    ['cmi.credit', 'credit', '0', 'SCORM 2004'],
    ['cmi.scaled_passing_score', '0.8', '0', 'A4.5'],
    ['cmi.launch_data', '{}', '0', 'A5.8'],
    ['cmi.suspend_data', '', '403', 'A2.5: not set yet'],
    ['cmi.location', '', '403', 'A2.5: not set yet'],
    ['cmi.score.scaled', '', '403', 'A2.5: not set yet'],
    ['cmi.session_time', '', '405', 'write only'],
    ['cmi.exit', '', '405', 'write only'],
    ['cmi.objectives._count', '1', '0', 'A5.4'],
    ['cmi.objectives.0.id', 'outcome_ST2', '0', 'A5.4'],
    ['cmi.objectives.0.success_status', 'unknown', '0', 'SCORM 2004'],
    ['cmi.objectives.1.id', '', '301', 'beyond the last'],
    ['cmi.interactions._children', expect.stringContaining('learner_response'), '0', 'A2.6'],
    ['cmi.score._count', '', '301', 'not a list'],
    ['cmi.location._children', '', '301', 'no children'],
    ['cmi.core.lesson_status', '', '401', 'an element of SCORM 1.2'],
  ])('GetValue %s is %s, error %s (%s)', (element, value, error) => {
    expect([api.GetValue(element), api.GetLastError()]).toEqual([value, error]);
  });
});

function letters(count: number): string {
  return Array.from({ length: count }, (_, n) => `c${n}`).join('[,]');
}
