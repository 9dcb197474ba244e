/**
 * Interactions of SCORM 2004 as data: what each part may look like, by type. Sources: SCORM 2004 4th Edition
 * RTE, 4.2.9, and where named: ADL, the 4th Edition test suite, measured; Moodle 4.5, measured or read; the
 * stricter of them counts.
 */
import { describe, it } from 'vitest';
import { aSession } from '../testing/a-session.ts';
import { run, stepsOf } from '../testing/steps.ts';

const { set } = stepsOf('scorm2004-4th');
const interaction = 'cmi.interactions.0';

const interactionValues: [part: string, value: string, code: string, source: string][] = [
  ['timestamp', '2026-11-20T09:30:00.00Z', '0', 'ADL and Moodle, measured'],
  ['timestamp', '2026-11-20T09:30:00', '0', 'Moodle, measured'],
  ['timestamp', '2026-11-20T09:30:00.12', '0', 'RTE 4.1.1.7'],
  ['timestamp', '2026-11-20T09:30:00Z', '406', 'ADL, Moodle and Forma, measured'],
  ['timestamp', '2026-11-20T09:30:00.123Z', '406', 'Date.toISOString: ADL and Moodle, measured'],
  ['timestamp', '2026-11-20T09:30:00.1Z', '406', 'two decimals are safe everywhere'],
  ['timestamp', '2026-11-20T09:30:00+01:00', '406', 'Moodle, measured'],
  ['timestamp', '2026-11-20T09:30:60.00Z', '406', 'no second has this number'],
  ['timestamp', '2026-02-30T09:30:00.00Z', '406', 'no such day'],
  ['timestamp', '1969-12-31T09:30:00.00Z', '406', 'RTE 4.1.1.7: from 1970'],
  ['timestamp', '09:30:00', '406', 'SCORM 1.2'],
  ['type', 'choice', '0', 'RTE 4.2.9'],
  ['type', 'long-fill-in', '0', 'RTE 4.2.9'],
  ['type', 'other', '0', 'RTE 4.2.9'],
  ['type', 'true_false', '406', 'ADL, measured'],
  ['weighting', '1', '0', 'RTE 4.2.9'],
  ['weighting', '-0.5', '0', 'RTE 4.2.9'],
  ['weighting', 'high', '406', 'RTE 4.2.9'],
  ['result', 'correct', '0', 'RTE 4.2.9'],
  ['result', 'incorrect', '0', 'RTE 4.2.9'],
  ['result', 'neutral', '0', 'RTE 4.2.9'],
  ['result', 'unanticipated', '0', 'RTE 4.2.9'],
  ['result', '0.5', '0', 'RTE 4.2.9'],
  ['result', 'wrong', '406', 'ADL, measured: a word of SCORM 1.2'],
  ['latency', 'PT4.2S', '0', 'RTE 4.1.1.7'],
  ['latency', 'PT4.234S', '406', 'ADL, measured'],
  ['description', 'x'.repeat(250), '0', 'RTE 4.2.9'],
  ['description', 'x'.repeat(251), '406', 'RTE 4.2.9; Moodle lets one more through'],
  ['description', '{lang=en-GB}Kath asks', '0', 'RTE 4.1.1.7'],
  ['description', '{lang=}Kath asks', '406', 'ADL, measured'],
  ['description', '{Kath asks', '406', 'ADL, measured'],
  ['description', 'two\nlines', '406', 'Moodle, measured'],
  ['objectives.0.id', 'outcome_ST2', '0', 'RTE 4.2.9'],
  ['objectives.1.id', 'outcome_ST2', '351', 'ADL, measured: a gap'],
  ['student_response', 'a', '401', 'SCORM 1.2'],
  ['time', '09:30:00', '401', 'SCORM 1.2'],
];

it.each(interactionValues)('an interaction’s %s = %.40j: %s (%s)', async (part, value, code) => {
  const { api } = await aSession({ standard: 'scorm2004-4th' });
  run(api, [
    set(`${interaction}.id`, 'friend_request__how_to_answer'),
    set(`${interaction}.${part}`, value, code === '0' ? 'true' : 'false', code),
  ]);
});

const responses: [type: string, accepted: string[], refused: string[]][] = [
  [
    'choice',
    ['a', 'a[,]c', 'write_a_reply', 'v1.2', Array.from({ length: 36 }, (_, n) => n).join('[,]')],
    // Moodle, measured, takes no hyphen, space, umlaut or URN; ADL no repeats in a set.
    ['', 'opt-1', 'a b', 'ä', 'urn:x:y', 'a,c', 'a[,]a', 'a[,]', 'x'.repeat(251)],
  ],
  ['sequencing', ['a[,]b', 'a[,]b[,]a'], ['a b', '', Array(37).fill('a').join('[,]')]],
  ['matching', ['a[.]1', 'a[.]1[,]b[.]2'], ['a.1', 'a[.]1[.]2', 'a', '']],
  ['performance', ['s1[.]done', '[.]done', 's1[.]0.5'], ['done', '[.]', '']],
  ['true-false', ['true', 'false'], ['t', '1', 'True', '']],
  ['likert', ['agree', '5'], ['strongly agree', '']],
  ['numeric', ['12', '-0.5'], ['twelve', '', '1e3']],
  ['fill-in', ['', 'One line.', 'one[,]two', '{lang=cy}Bore da'], ['x'.repeat(251), 'a\nb']],
  ['long-fill-in', ['x'.repeat(4000)], ['x'.repeat(4001)]],
  ['other', ['Anything, and\nmore'], ['x'.repeat(4001)]],
];

describe.each(responses)('responses of type %s', (type, accepted, refused) => {
  it('have the form the standard gives them', async () => {
    const { api } = await aSession({ standard: 'scorm2004-4th' });
    run(api, [
      set(`${interaction}.id`, 'x'),
      set(`${interaction}.type`, type),
      ...accepted.map((response) => set(`${interaction}.learner_response`, response)),
      ...refused.map((response) =>
        set(`${interaction}.learner_response`, response, 'false', '406'),
      ),
    ]);
  });
});

const patterns: [type: string, accepted: string[], refused: [string, string][]][] = [
  ['choice', ['a', 'b[,]c'], [['opt-1', '406']]],
  ['fill-in', ['{case_matters=true}{order_matters=false}a[,]b'], [['{case=true}a', '406']]],
  ['performance', ['{order_matters=true}s1[.]1[:]2'], [['s1', '406']]],
  ['numeric', ['1[:]2'], [['2[:]3', '351']]],
  ['true-false', ['true'], [['false', '351']]],
  ['likert', ['agree'], [['disagree', '351']]],
];

describe.each(patterns)('correct responses of type %s', (type, accepted, refused) => {
  it('have the form and the number that the standard gives them', async () => {
    const { api } = await aSession({ standard: 'scorm2004-4th' });
    const pattern = (n: number) => `${interaction}.correct_responses.${n}.pattern`;
    run(api, [
      set(`${interaction}.id`, 'x'),
      set(`${interaction}.type`, type),
      ...accepted.map((value, n) => set(pattern(n), value)),
      ...refused.map(([value, code]) => set(pattern(accepted.length), value, 'false', code)),
    ]);
  });
});
