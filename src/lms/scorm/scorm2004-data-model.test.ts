/**
 * The data model of SCORM 2004 as data: what is accepted and what is refused, at each boundary. Sources:
 * SCORM 2004 4th Edition RTE, 4.2, and where named: ADL, the 4th Edition test suite, measured; Moodle 4.5,
 * measured or read; the stricter of them counts.
 */
import { describe, expect, it } from 'vitest';
import { aSession } from '../testing/a-session.ts';
import { run, type Step, stepsOf } from '../testing/steps.ts';

const { set, get } = stepsOf('scorm2004-4th');
const interaction = 'cmi.interactions.0';

const values: [element: string, value: string, code: string, source: string][] = [
  ['cmi.completion_status', 'completed', '0', 'RTE 4.2.4'],
  ['cmi.completion_status', 'incomplete', '0', 'RTE 4.2.4'],
  ['cmi.completion_status', 'not attempted', '0', 'RTE 4.2.4'],
  ['cmi.completion_status', 'unknown', '0', 'RTE 4.2.4'],
  ['cmi.completion_status', 'passed', '406', 'a word of success'],
  ['cmi.completion_status', '', '406', 'RTE 4.2.4'],
  ['cmi.success_status', 'passed', '0', 'RTE 4.2.22'],
  ['cmi.success_status', 'failed', '0', 'RTE 4.2.22'],
  ['cmi.success_status', 'unknown', '0', 'RTE 4.2.22'],
  ['cmi.success_status', 'completed', '406', 'a word of completion'],
  ['cmi.score.scaled', '0', '0', 'RTE 4.2.20'],
  ['cmi.score.scaled', '-1', '0', 'RTE 4.2.20'],
  ['cmi.score.scaled', '1', '0', 'RTE 4.2.20'],
  ['cmi.score.scaled', '0.8333333', '0', 'real(10,7)'],
  ['cmi.score.scaled', '0.83333333', '406', 'real(10,7): eight decimals'],
  ['cmi.score.scaled', '1.0000001', '407', 'out of range'],
  ['cmi.score.scaled', '-1.1', '407', 'out of range'],
  ['cmi.score.scaled', '80', '407', 'a percentage'],
  ['cmi.score.scaled', '.8', '406', 'Moodle, scorm-again; ADL accepts it'],
  ['cmi.score.scaled', '1e-1', '406', 'Moodle; ADL accepts it'],
  ['cmi.score.scaled', '1e-7', '406', 'Moodle, measured'],
  ['cmi.score.scaled', '0.', '406', 'RTE 4.1.1.7'],
  ['cmi.score.scaled', '+0.5', '406', 'RTE 4.1.1.7'],
  ['cmi.score.scaled', '', '406', 'RTE 4.1.1.7'],
  ['cmi.score.scaled', 'NaN', '406', 'RTE 4.1.1.7'],
  ['cmi.score.raw', '85.5', '0', 'RTE 4.2.20'],
  ['cmi.score.raw', '100.5', '0', 'no range, unlike SCORM 1.2'],
  ['cmi.score.raw', '85%', '406', 'RTE 4.1.1.7'],
  ['cmi.score.min', '0', '0', 'RTE 4.2.20'],
  ['cmi.score.max', '100', '0', 'RTE 4.2.20'],
  ['cmi.progress_measure', '0.5', '0', 'RTE 4.2.18'],
  ['cmi.progress_measure', '1.5', '407', 'RTE 4.2.18'],
  ['cmi.progress_measure', '-0.1', '407', 'RTE 4.2.18'],
  ['cmi.location', 'x'.repeat(1000), '0', 'RTE 4.2.14'],
  ['cmi.location', 'x'.repeat(1001), '406', 'scorm-again, Moodle'],
  ['cmi.location', '', '0', 'RTE 4.1.1.7, Moodle; scorm-again alone refuses it'],
  ['cmi.location', 'é☃', '0', 'ADL round-trips it'],
  ['cmi.suspend_data', '', '0', 'RTE 4.2.23'],
  ['cmi.suspend_data', 'x'.repeat(64_000), '0', 'RTE 4.2.23, Moodle'],
  ['cmi.suspend_data', 'x'.repeat(64_001), '406', 'Moodle'],
  ['cmi.exit', 'suspend', '0', 'RTE 4.2.9'],
  ['cmi.exit', 'normal', '0', 'RTE 4.2.9'],
  ['cmi.exit', 'time-out', '0', 'RTE 4.2.9'],
  ['cmi.exit', '', '0', 'RTE 4.2.9'],
  ['cmi.exit', 'done', '406', 'RTE 4.2.9'],
  ['cmi.session_time', 'PT0S', '0', 'RTE 4.1.1.7'],
  ['cmi.session_time', 'PT1H30M5.25S', '0', 'RTE 4.1.1.7'],
  ['cmi.session_time', 'PT1H90S', '0', 'ADL, measured'],
  ['cmi.session_time', 'P1DT1H', '0', 'RTE 4.1.1.7'],
  ['cmi.session_time', 'PT12.345S', '406', 'ADL, measured'],
  ['cmi.session_time', 'PT', '406', 'ADL, measured'],
  ['cmi.session_time', 'P', '406', 'RTE 4.1.1.7'],
  ['cmi.session_time', 'P1DT', '406', 'RTE 4.1.1.7'],
  ['cmi.session_time', 'PT1.S', '406', 'RTE 4.1.1.7'],
  ['cmi.session_time', 'PT-1S', '406', 'RTE 4.1.1.7'],
  ['cmi.session_time', '0000:01:00.00', '406', 'SCORM 1.2'],
  ['cmi.learner_preference.language', 'en-GB', '0', 'RTE 4.2.13'],
  ['cmi.learner_preference.language', 'English please', '406', 'RTE 4.2.13'],
  ['cmi.learner_preference.audio_level', '2.5', '0', 'RTE 4.2.13'],
  ['cmi.learner_preference.audio_level', '-1', '407', 'RTE 4.2.13'],
  ['cmi.learner_preference.audio_captioning', '-1', '0', 'RTE 4.2.13'],
  ['cmi.learner_preference.audio_captioning', '2', '406', 'RTE 4.2.13'],
  ['cmi.comments_from_learner.0.comment', 'Two words.', '0', 'RTE 4.2.2'],
  ['cmi.comments_from_learner.0.comment', 'x'.repeat(4001), '406', 'RTE 4.2.2'],
  ['adl.nav.request', 'suspendAll', '0', 'RTE 5.6.4'],
  ['adl.nav.request', 'onwards', '406', 'RTE 5.6.4'],
  ['cmi.learner_name', 'Somebody Else', '404', 'read only'],
  ['cmi.total_time', 'PT1H', '404', 'read only'],
  ['cmi.launch_data', 'x', '404', 'read only'],
  ['cmi.scaled_passing_score', '0', '404', 'read only'],
  ['cmi._version', '1.0', '404', 'keyword, RTE 3.1.7.6'],
  ['cmi.interactions._count', '9', '404', 'keyword, RTE 3.1.7.6'],
  ['cmi.core.lesson_status', 'passed', '401', 'SCORM 1.2'],
  ['cmi.nothing', 'x', '401', 'no such element'],
  ['adl.data.0.store', 'x', '401', 'Moodle, measured'],
  ['', 'x', '351', 'RTE 3.1.7.6'],
  ['cmi.objectives.0.id', 'outcome_ST2', '0', 'RTE 4.2.17'],
  ['cmi.objectives.0.id', '', '406', 'ADL, measured'],
  ['cmi.objectives.0.id', 'outcome ST2', '406', 'ADL, measured'],
  ['cmi.objectives.0.id', 'x'.repeat(4000), '0', 'RTE 4.1.1.7'],
  ['cmi.objectives.0.id', 'x'.repeat(4001), '406', 'RTE 4.1.1.7'],
  ['cmi.objectives.0.id', 'urn:x', '406', 'RTE 4.1.1.7: no whole URN'],
  ['cmi.objectives.0.id', 'urn:isbn:0451450523', '0', 'RTE 4.1.1.7'],
  ['cmi.objectives.1.id', 'outcome_ST2', '351', 'ADL, measured: a gap'],
  ['cmi.interactions.1.id', 'late', '351', 'ADL, measured: a gap'],
  [`${interaction}.id`, 'friend request', '406', 'ADL, measured'],
];

it.each(values)('%s = %.40j: %s (%s)', async (element, value, code) => {
  const { api } = await aSession({ standard: 'scorm2004-4th' });
  run(api, [set(element, value, code === '0' ? 'true' : 'false', code)]);
});

const orders: [string, Step[]][] = [
  [
    'an interaction begins with its id, and its type comes before what depends on it',
    [
      set(`${interaction}.type`, 'choice', 'false', '408'),
      set(`${interaction}.id`, 'x'),
      set(`${interaction}.learner_response`, 'a', 'false', '408'),
      set(`${interaction}.correct_responses.0.pattern`, 'a', 'false', '408'),
      set(`${interaction}.result`, 'correct'),
      set(`${interaction}.type`, 'choice'),
      set(`${interaction}.learner_response`, 'a'),
      set(`${interaction}.correct_responses.1.pattern`, 'a', 'false', '351'),
      set(`${interaction}.correct_responses.0.pattern`, 'a'),
      set(`${interaction}.correct_responses.1.pattern`, 'a', 'false', '351'),
      set(`${interaction}.correct_responses.1.pattern`, 'c'),
      set(`${interaction}.objectives.0.id`, 'outcome_ST2'),
      set(`${interaction}.objectives.1.id`, 'outcome_ST2', 'false', '351'),
      set('cmi.interactions.2.id', 'late', 'false', '351'),
      set('cmi.interactions.1.id', 'x'),
      get('cmi.interactions._count', '2'),
    ],
  ],
  [
    'interactions are read back, unlike in SCORM 1.2',
    [
      set(`${interaction}.id`, 'x'),
      get(`${interaction}.id`, 'x'),
      get(`${interaction}.result`, '', '403'),
      get('cmi.interactions.1.id', '', '301'),
    ],
  ],
  [
    'an objective begins with its id, which is its own and stays',
    [
      set('cmi.objectives.0.success_status', 'passed', 'false', '408'),
      set('cmi.objectives.0.id', 'outcome_ST2'),
      set('cmi.objectives.0.id', 'outcome_ST2'),
      set('cmi.objectives.0.id', 'outcome_ST3', 'false', '351'),
      set('cmi.objectives.1.id', 'outcome_ST2', 'false', '351'),
      set('cmi.objectives.1.id', 'outcome_ST3'),
      get('cmi.objectives.0.success_status', 'unknown'),
      get('cmi.objectives.0.score.scaled', '', '403'),
      set('cmi.objectives.0.score.scaled', '0.5'),
      set('cmi.objectives.0.completion_status', 'completed'),
      set('cmi.objectives.0.description', 'Answer kindly'),
      get('cmi.objectives._count', '2'),
    ],
  ],
  [
    'what nobody has set has no value',
    [
      get('cmi.completion_status', 'unknown'),
      get('cmi.success_status', 'unknown'),
      get('cmi.location', '', '403'),
      get('cmi.suspend_data', '', '403'),
      get('cmi.score.scaled', '', '403'),
      get('cmi.launch_data', '', '403'),
      get('cmi.progress_measure', '', '403'),
      get('cmi.learner_preference.audio_level', '1'),
      set('cmi.location', 'somewhere'),
      set('cmi.location', ''),
      get('cmi.location', ''),
    ],
  ],
  [
    'what is written, and what is told',
    [
      get('cmi.exit', '', '405'),
      get('cmi.session_time', '', '405'),
      get('cmi.learner_id', '20417733'),
      get('cmi.learner_name', 'Prosser, Siân'),
      get('cmi.credit', 'credit'),
      get('cmi.mode', 'normal'),
      get('cmi.entry', 'ab-initio'),
      get('cmi.total_time', 'PT0H0M0S'),
    ],
  ],
  [
    'keywords and names that do not exist',
    [
      get('cmi._version', '1.0'),
      get('cmi.score._children', 'max,raw,scaled,min'),
      get('cmi.interactions._count', '0'),
      get('cmi.location._children', '', '301'),
      get('cmi.location._count', '', '301'),
      get('cmi.nothing._children', '', '401'),
      get('cmi.core.student_name', '', '401'),
      get('cmi', '', '401'),
      get('', '', '301'),
    ],
  ],
];

describe.each(orders)('%s', (_, steps) => {
  it('answers as the standard says', async () => {
    const { api } = await aSession({ standard: 'scorm2004-4th' });
    run(api, steps);
  });
});

it('the 3rd Edition takes 4,000 characters of suspend data', async () => {
  const { api } = await aSession({ standard: 'scorm2004-3rd' });
  run(api, [
    set('cmi.suspend_data', 'x'.repeat(4000)),
    set('cmi.suspend_data', 'x'.repeat(4001), 'false', '406'),
  ]);
});

it('says which standard has no such element', async () => {
  const { api } = await aSession({ standard: 'scorm2004-3rd' });
  run(api, [get('cmi.core', '', '401')]);
  expect(api['GetDiagnostic']?.('')).toBe('SCORM 2004 3rd Edition has no element "cmi.core".');
});
