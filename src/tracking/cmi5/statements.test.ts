/** Statements as the LMS receives them. Requirement ids are CATAPULT's. */
import { describe, expect, test } from 'vitest';
import { anInteraction, anObjective, aProgress, failed, passed } from '../testing/makers.ts';
import type { Progress } from '../tracker.ts';
import { completeStatement } from './complete-statement.ts';
import { readLaunchData } from './launch-data.ts';
import { aboutAu, answered, completed, judge, judged, scored, terminated } from './statements.ts';
import {
  aContextTemplate,
  activityId,
  actor,
  aLaunch,
  aLaunchDocument,
  registration,
  sessionIdExtension,
  startedAt,
} from './testing/makers.ts';

const id = '11111111-2222-4333-8444-555555555555';
const given = { id, at: startedAt + 61_500 };
const cmi5 = { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' };
const moveOn = { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' };
const masteryScoreExtension = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const grouping = [{ id: 'https://publisher.example/au/1' }];
const extensions = { [sessionIdExtension]: 'session-1' };

/** What all statements share: 8.1.3.0-3, 8.1.5.0-6, 9.1.0.0-1, 9.6.1.0-1, 9.6.3.1-4, 9.7.0.0-2. */
function aStatement(verb: string, rest: object) {
  return {
    id,
    actor,
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { 'en-GB': verb } },
    object: { objectType: 'Activity', id: activityId },
    timestamp: '2026-11-20T20:31:01.500Z',
    ...rest,
  };
}

function frame(data: Record<string, unknown> = {}) {
  const launchData = readLaunchData(aLaunchDocument(data));
  if (!launchData) throw new Error('The launch data of the test are not valid.');
  const facts = { token: 'x', initializedId: id, beganAt: startedAt, isBegun: true, isOver: false };
  return {
    options: { launch: aLaunch(), language: 'en-GB', release: '0.1.0' },
    launchData,
    memory: { facts, note: () => {} },
  };
}

const score = { scaled: 0.85, raw: 85, min: 0, max: 100 };

describe('each verb', () => {
  const context = { revision: '0.1.0', registration, extensions };
  const defined = { ...context, contextActivities: { grouping, category: [cmi5] } };
  const satisfying = { ...context, contextActivities: { grouping, category: [cmi5, moveOn] } };
  const judging = {
    ...satisfying,
    extensions: { ...extensions, [masteryScoreExtension]: 0.8 },
  };
  const allowed = { ...context, contextActivities: { grouping } };

  test.each([
    ['9.6.2.1-1', aboutAu('initialized', given), aStatement('initialized', { context: defined })],
    [
      '9.5.1.0-2 9.5.2.0-3 9.5.3.0-1 9.5.4.1-2 9.6.2.2-1',
      completed(given, 61_500),
      aStatement('completed', {
        result: { completion: true, duration: 'PT1M1.5S' },
        context: satisfying,
      }),
    ],
    [
      '9.5.1.0-3 9.5.2.0-1 9.5.3.0-2 9.5.4.1-3 9.6.2.2-1 9.6.3.2-2',
      judged(given, 61_500, { verb: 'passed', score }),
      aStatement('passed', {
        result: { success: true, score, duration: 'PT1M1.5S' },
        context: judging,
      }),
    ],
    [
      '9.5.2.0-2 9.5.4.1-4 9.6.3.2-2',
      judged(given, 61_500, { verb: 'failed', score: { ...score, scaled: 0.5, raw: 50 } }),
      aStatement('failed', {
        result: { success: false, score: { ...score, scaled: 0.5, raw: 50 }, duration: 'PT1M1.5S' },
        context: judging,
      }),
    ],
    [
      '9.5.4.1-1 9.6.2.2-2',
      terminated(given, 61_500),
      aStatement('terminated', { result: { duration: 'PT1M1.5S' }, context: defined }),
    ],
    [
      '10.2.1.0-6, cmi5 allowed',
      answered(id, anInteraction({ decidedAt: given.at }), 'en-GB'),
      aStatement('answered', {
        object: {
          objectType: 'Activity',
          id: `${activityId}/interaction/friend_request__two_in_the_morning`,
          definition: {
            type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
            interactionType: 'choice',
            description: { 'en-GB': 'Two in the morning' },
            choices: [
              { id: 'a', description: { 'en-GB': 'Answer her.' } },
              { id: 'b', description: { 'en-GB': 'Put the phone away.' } },
            ],
            correctResponsesPattern: ['a'],
          },
        },
        result: { response: 'b', success: false, duration: 'PT12.34S' },
        context: allowed,
      }),
    ],
    [
      '10.2.1.0-6, cmi5 allowed',
      scored(given, anObjective({ success: 'passed', scoreScaled: 0.9 }), 'en-GB'),
      aStatement('scored', {
        object: {
          objectType: 'Activity',
          id: `${activityId}/objective/outcome_ST2`,
          definition: {
            type: 'http://adlnet.gov/expapi/activities/objective',
            description: { 'en-GB': 'Answer a friend request' },
          },
        },
        result: { score: { scaled: 0.9 }, success: true },
        context: allowed,
      }),
    ],
  ])('%s: $verb', (_, draft, expected) => {
    expect(completeStatement(draft, frame())).toEqual(expected);
  });

  test('an acceptable choice is neither success nor failure', () => {
    const draft = answered(id, anInteraction({ result: 'neutral' }), 'en-GB');
    expect(draft.result).toEqual({ response: 'b', duration: 'PT12.34S' });
  });

  test('an id with signs of an address in it stays one part of the address', () => {
    const { part } = answered(id, anInteraction({ id: '../a b?#é' }), 'en-GB');
    expect(part).toBe('/interaction/..%2Fa%20b%3F%23%C3%A9');
  });
});

describe('the context template', () => {
  test('stays as it is, with ours behind it (10.2.1.0-7)', () => {
    const template = {
      ...aContextTemplate(),
      contextActivities: {
        grouping,
        category: [{ id: 'https://lms.example/category' }],
        other: [{ id: 'https://lms.example/other' }],
      },
      platform: 'An LMS',
      revision: 'as the LMS says',
      extensions: {
        ...extensions,
        [masteryScoreExtension]: 0.9,
        'https://lms.example/x': { y: 1 },
      },
    };
    const statement = completeStatement(
      judged(given, 0, { verb: 'passed', score }),
      frame({ contextTemplate: template }),
    );
    expect(statement['context']).toEqual({
      ...template,
      registration,
      contextActivities: {
        ...template.contextActivities,
        category: [{ id: 'https://lms.example/category' }, cmi5, moveOn],
      },
    });
  });

  test('is copied each time: what happens to one statement does not reach the next', () => {
    const shared = frame();
    const first = completeStatement(aboutAu('initialized', given), shared);
    Object.assign(first['context'] ?? {}, { extensions: 'spoilt' });
    const second = completeStatement(aboutAu('initialized', given), shared);
    expect(second['context']).toMatchObject({ extensions });
  });

  test('one that names a prototype spoils nothing', () => {
    const text = aLaunchDocument().replace('"grouping"', '"__proto__":[{"id":"x"}],"grouping"');
    const launchData = readLaunchData(text);
    if (!launchData) throw new Error('not read');
    completeStatement(aboutAu('initialized', given), { ...frame(), launchData });
    expect(Object.hasOwn(Object.prototype, 'id')).toBe(false);
  });

  test('without a mastery score nothing is said of one', () => {
    const statement = completeStatement(
      judged(given, 0, { verb: 'passed' }),
      frame({ masteryScore: undefined }),
    );
    expect(statement['context']).toMatchObject({ extensions });
    expect(JSON.stringify(statement)).not.toContain('masteryscore');
  });
});

describe('the time of a statement (9.7.0.0-1, 9.7.0.0-2)', () => {
  test.each([
    ['in the session', startedAt + 1, '2026-11-20T20:30:00.001Z'],
    ['left over from an earlier one: never before Initialized', 0, '2026-11-20T20:30:00.000Z'],
    ['no time at all', Number.NaN, '2026-11-20T20:30:00.000Z'],
    ['beyond all calendars', Number.POSITIVE_INFINITY, '2026-11-20T20:30:00.000Z'],
  ])('%s', (_, at, expected) => {
    const statement = completeStatement(aboutAu('initialized', { id, at }), frame());
    expect(statement['timestamp']).toBe(expected);
  });
});

describe('the verdict', () => {
  const unknown = { completion: 'completed', success: 'unknown' } as const;
  test.each<[string, Partial<Progress>, number | null, object | null]>([
    ['not final', {}, 0.8, null],
    ['final without a verdict', { ...unknown, scoreScaled: 0.9 }, 0.8, null],
    ['passed', passed(0.85), 0.8, { verb: 'passed', score }],
    ['passed at the mark (9.3.4.0-2)', passed(0.8), 0.8, { verb: 'passed' }],
    ['noise of binary fractions', passed(0.7999999999999999), 0.8, { verb: 'passed' }],
    ['failed (9.3.5.0-2)', failed(0.5), 0.8, { verb: 'failed' }],
    ['the score decides against passed (9.5.1.0-1)', passed(0.7), 0.8, { verb: 'failed' }],
    ['the score decides against failed (10.2.4.0-2)', failed(0.9), 0.8, { verb: 'passed' }],
    ['no mastery score: as the module decides', passed(0.3), null, { verb: 'passed' }],
    ['no score', { ...passed(), scoreScaled: null }, 0.8, { verb: 'passed' }],
    ['no number', passed(Number.NaN), 0.8, { verb: 'passed' }],
    ['beyond the scale', passed(1.5), 0.8, { score: { scaled: 1, raw: 100, min: 0, max: 100 } }],
    ['raw never crosses the mark', failed(0.7999), 0.8, { score: { scaled: 0.7999, raw: 79 } }],
  ])('%s', (_, progress, masteryScore, expected) => {
    const verdict = judge(aProgress(progress), masteryScore);
    if (expected === null) expect(verdict).toBeNull();
    else expect(verdict).toMatchObject(expected);
  });
});
