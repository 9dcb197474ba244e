import { describe, expect, it } from 'vitest';
import { anAu, anLms, type Change } from './testing/an-au.ts';

const grouping = 'context>contextActivities>grouping';
const definition = 'object>definition';

/** What is no statement. Source: xAPI 1.0.3, part two; for the last seven `interaction.ts`. */
const misshapen: [what: string, Change][] = [
  ['an id that is no UUID', { id: 'one' }],
  ['no verb', { verb: undefined }],
  ['a verb that is no address', { 'verb>id': 'answered' }],
  ['no object', { object: undefined }],
  ['an object that is no address', { 'object>id': 'scene 1' }],
  ['an object of another kind', { object: { objectType: 'StatementRef', id: 'x' } }],
  ['a property of its own', { colour: 'blue' }],
  ['a property of its own, deep down', { [`${definition}>colour`]: 'blue' }],
  ['null', { result: null }],
  ['a timestamp that is none', { timestamp: 'yesterday' }],
  ['an offset of less than nothing', { timestamp: '2026-11-20T09:31:02-00:00' }],
  ['a 25th hour', { timestamp: '2026-11-20T25:31:02Z' }],
  ['a scaled score above 1', { 'result>score': { scaled: 1.1 } }],
  ['a scaled score below -1', { 'result>score': { scaled: -1.1 } }],
  ['a score as text', { 'result>score': { scaled: '0.8' } }],
  ['raw above max', { 'result>score': { raw: 101, min: 0, max: 100 } }],
  ['max below min', { 'result>score': { min: 100, max: 0 } }],
  ['success as text', { 'result>success': 'true' }],
  ['a duration in seconds', { 'result>duration': '12.5' }],
  ['a SCORM 1.2 timespan', { 'result>duration': '0000:00:12.50' }],
  ['an extension that is no address', { 'result>extensions': { colour: 'blue' } }],
  ['a language map that is text', { 'verb>display': 'answered' }],
  ['a language that is none', { 'verb>display': { 'en GB': 'answered' } }],
  ['activities that are text', { [grouping]: 'https://publisher.example/au' }],
  ['choices without a type', { [`${definition}>interactionType`]: undefined }],
  ['a type that there is not', { [`${definition}>interactionType`]: 'true_false' }],
  ['choices of a scale', { [`${definition}>interactionType`]: 'likert' }],
  [
    'another type of activity',
    { [`${definition}>type`]: 'https://w3id.org/xapi/cmi5/activitytype/course' },
  ],
  ['the same choice twice', { [`${definition}>choices`]: [{ id: 'b' }, { id: 'b' }] }],
  ['a response that is no choice', { 'result>response': 'c' }],
  ['a right response that is no choice', { [`${definition}>correctResponsesPattern`]: ['a[,]d'] }],
];

describe('a statement', () => {
  it.each(misshapen)('with %s (%o) is no statement', async (_what, change) => {
    const au = await anAu(anLms().lms);
    expect(await au.answer(change)).toBe('400 4.1.0.0-1');
  });

  it.each(['true-false', 'fill-in', 'long-fill-in', 'numeric', 'other'])(
    'may be an interaction of type %s',
    async (interactionType) => {
      const au = await anAu(anLms().lms);
      const change = {
        [definition]: {
          type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
          interactionType,
        },
      };
      expect(await au.answer(change)).toBe('204');
    },
  );
});
