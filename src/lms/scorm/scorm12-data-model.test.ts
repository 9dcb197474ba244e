/**
 * The data model as data: what is accepted and what is refused, at each boundary.
 * Sources: SCORM 1.2 RTE, data model; limits as in Moodle's standards mode, ESR and the NHS Learning Hub.
 */
import { describe, it } from 'vitest';
import { aSession } from '../testing/a-session.ts';
import { get, run, type Step, set } from '../testing/steps.ts';

const writes: [string, Step[]][] = [
  [
    'suspend data: 4,096 characters',
    [
      set('cmi.suspend_data', ''),
      set('cmi.suspend_data', 'x'.repeat(4096)),
      set('cmi.suspend_data', 'x'.repeat(4097), 'false', '405'),
      get('cmi.suspend_data', 'x'.repeat(4096)),
    ],
  ],
  [
    'location: 255 characters',
    [
      set('cmi.core.lesson_location', 'x'.repeat(255)),
      set('cmi.core.lesson_location', 'x'.repeat(256), 'false', '405'),
      set('cmi.core.lesson_location', 'é☃'),
      get('cmi.core.lesson_location', 'é☃'),
    ],
  ],
  [
    'status: the words of the standard, without the word of the LMS',
    [
      ...['passed', 'completed', 'failed', 'incomplete', 'browsed'].map((word) =>
        set('cmi.core.lesson_status', word),
      ),
      set('cmi.core.lesson_status', 'not attempted', 'false', '405'),
      set('cmi.core.lesson_status', 'Passed', 'false', '405'),
      set('cmi.core.lesson_status', '', 'false', '405'),
      get('cmi.core.lesson_status', 'browsed'),
    ],
  ],
  [
    'exit: its vocabulary; written, never read',
    [
      ...['', 'time-out', 'suspend', 'logout'].map((word) => set('cmi.core.exit', word)),
      set('cmi.core.exit', 'normal', 'false', '405'),
      get('cmi.core.exit', '', '404'),
    ],
  ],
  [
    'score: 0 to 100, or blank',
    [
      ...['0', '100', '85.5', '085', ''].map((score) => set('cmi.core.score.raw', score)),
      ...['-1', '100.5', '101', '1e1', '.5', '5.', ' 80', '80%', 'NaN'].map((score) =>
        set('cmi.core.score.raw', score, 'false', '405'),
      ),
      set('cmi.core.score.min', '0'),
      set('cmi.core.score.max', '100'),
      set('cmi.core.score.max', '1000', 'false', '405'),
    ],
  ],
  [
    'session time: 2 to 4 digits for hours, seconds below 60',
    [
      ...['00:00:00', '0000:00:59.99', '9999:59:59.9', '010:00:00'].map((time) =>
        set('cmi.core.session_time', time),
      ),
      ...[
        '0:00:01',
        '10000:00:00',
        '00:00:60.00',
        '00:60:00',
        '00:00:01.234',
        '00:01',
        'PT1S',
        '',
      ].map((time) => set('cmi.core.session_time', time, 'false', '405')),
      get('cmi.core.session_time', '', '404'),
    ],
  ],
  [
    'what belongs to the LMS is read only',
    [
      ...['student_id', 'student_name', 'credit', 'entry', 'total_time', 'lesson_mode'].map(
        (name) => set(`cmi.core.${name}`, 'x', 'false', '403'),
      ),
      set('cmi.launch_data', 'x', 'false', '403'),
      set('cmi.comments_from_lms', 'x', 'false', '403'),
      set('cmi.student_data.mastery_score', '80', 'false', '403'),
      get('cmi.core.student_id', '20417733'),
      get('cmi.core.student_name', 'Prosser, Siân'),
      get('cmi.core.credit', 'credit'),
      get('cmi.core.lesson_mode', 'normal'),
      get('cmi.student_data.mastery_score', ''),
    ],
  ],
  [
    'keywords and names that do not exist',
    [
      get(
        'cmi.core._children',
        'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
      ),
      get('cmi.core.score._children', 'raw,min,max'),
      get('cmi.interactions._count', '0'),
      get('cmi.core.student_name._children', '', '202'),
      get('cmi.core.student_name._count', '', '203'),
      set('cmi.core._children', 'x', 'false', '402'),
      set('cmi.interactions._count', '9', 'false', '402'),
      get('cmi.core', '', '401'),
      get('cmi.location', '', '401'),
      get('', '', '401'),
      set('cmi.completion_status', 'completed', 'false', '401'),
      set('nav.event', 'continue', 'false', '401'),
      set('cmi.__proto__.x', '1', 'false', '401'),
      set('cmi.interactions.00.id', 'x', 'false', '401'),
    ],
  ],
  [
    'arguments have to be text',
    [
      set('cmi.core.score.raw', 80, 'false', '201'),
      set('cmi.core.score.raw', null, 'false', '201'),
      set('cmi.core.score.raw', undefined, 'false', '201'),
      set('cmi.core.score.raw', Object.create({ toString: () => '80' }), 'false', '201'),
      ['LMSSetValue', [7, 'x'], 'false', '201'],
      ['LMSGetValue', [undefined], '', '201'],
    ],
  ],
  [
    'objectives: contiguous, id without spaces',
    [
      get('cmi.objectives.0.id', '', '201'),
      set('cmi.objectives.1.id', 'outcome_ST2', 'false', '201'),
      set('cmi.objectives.0.id', 'outcome ST2', 'false', '405'),
      set('cmi.objectives.0.id', '', 'false', '405'),
      set('cmi.objectives.0.id', 'x'.repeat(256), 'false', '405'),
      set('cmi.objectives.0.id', 'outcome_ST2'),
      set('cmi.objectives.0.status', 'not attempted'),
      set('cmi.objectives.0.status', 'done', 'false', '405'),
      set('cmi.objectives.0.score.raw', '50'),
      get('cmi.objectives.0.id', 'outcome_ST2'),
      get('cmi.objectives._count', '1'),
      get('cmi.objectives.1.id', '', '201'),
    ],
  ],
  [
    'interactions: contiguous and write only',
    [
      set('cmi.interactions.1.id', 'late', 'false', '201'),
      set('cmi.interactions.0.id', 'a scene', 'false', '405'),
      set('cmi.interactions.0.id', 'x'.repeat(255)),
      set('cmi.interactions.0.id', 'x'.repeat(256), 'false', '405'),
      set('cmi.interactions.0.time', '23:59:59.99'),
      set('cmi.interactions.0.time', '24:00:00', 'false', '405'),
      set('cmi.interactions.0.type', 'choice'),
      set('cmi.interactions.0.type', 'true_false', 'false', '405'),
      set('cmi.interactions.0.type', 'other', 'false', '405'),
      set('cmi.interactions.0.correct_responses.1.pattern', 'a', 'false', '201'),
      set('cmi.interactions.0.correct_responses.0.pattern', 'a'),
      set('cmi.interactions.0.correct_responses.1.pattern', 'c'),
      set('cmi.interactions.0.correct_responses.2.pattern', 'write a reply', 'false', '405'),
      set('cmi.interactions.0.objectives.0.id', 'outcome_ST2'),
      set('cmi.interactions.0.weighting', '1'),
      set('cmi.interactions.0.latency', '0000:00:12.50'),
      set('cmi.interactions.0.latency', '12.5', 'false', '405'),
      get('cmi.interactions.0.id', '', '404'),
      get('cmi.interactions.7.id', '', '404'),
      get('cmi.interactions._count', '1'),
      get('cmi.interactions.0.correct_responses._count', '2'),
      set('cmi.interactions.1.id', 'next'),
      get('cmi.interactions._count', '2'),
    ],
  ],
  [
    'results: the words of SCORM 1.2, or a number',
    [
      set('cmi.interactions.0.id', 'x'),
      ...['correct', 'wrong', 'unanticipated', 'neutral', '0.5', '12'].map((result) =>
        set('cmi.interactions.0.result', result),
      ),
      ...['incorrect', 'Correct', '', '.5'].map((result) =>
        set('cmi.interactions.0.result', result, 'false', '405'),
      ),
    ],
  ],
  [
    'preferences: whole numbers in their ranges',
    [
      set('cmi.student_preference.audio', '-1'),
      set('cmi.student_preference.audio', '100'),
      set('cmi.student_preference.audio', '101', 'false', '405'),
      set('cmi.student_preference.speed', '-100'),
      set('cmi.student_preference.text', '1'),
      set('cmi.student_preference.text', '2', 'false', '405'),
      set('cmi.student_preference.language', 'cy'),
    ],
  ],
];

describe.each(writes)('data model: %s', (_, steps) => {
  it('answers as the standard says', async () => {
    const { api } = await aSession();
    run(api, steps);
  });
});

const responses: [type: string, accepted: string[], refused: string[]][] = [
  [
    'choice',
    ['a', '9', 'a,c', Array(26).fill('a').join(',')],
    ['', 'ab', 'a, c', 'a,', 'yes', Array(27).fill('a').join(',')],
  ],
  ['sequencing', ['a,b,c'], ['abc', '']],
  ['matching', ['1.a', '1.a,2.b'], ['1a', '1.a;2.b', '']],
  ['true-false', ['0', 't', 'f', 'true'], ['yes', '2', '']],
  ['likert', ['', '3', 'b'], ['10']],
  ['numeric', ['12', '-0.5'], ['twelve', '']],
  ['fill-in', ['', 'Any words at all.', 'x'.repeat(255)], ['x'.repeat(256)]],
  ['performance', ['x'.repeat(255)], ['x'.repeat(256)]],
];

describe.each(responses)('responses of type %s', (type, accepted, refused) => {
  it('have the form the standard gives them', async () => {
    const { api } = await aSession();
    run(api, [
      set('cmi.interactions.0.type', type),
      ...accepted.map((response) => set('cmi.interactions.0.student_response', response)),
      ...refused.map((response) =>
        set('cmi.interactions.0.student_response', response, 'false', '405'),
      ),
    ]);
  });
});
