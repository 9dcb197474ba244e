import { describe, expect, it } from 'vitest';
import {
  adl,
  anAnswer,
  aStatement,
  fold,
  ours,
  registration,
  theirs,
} from '../testing/a-statement.ts';

describe('a decision', () => {
  it.each([
    [
      { response: 'a', success: true },
      { response: 'a', result: 'best', latencyMs: null },
    ],
    [
      { response: 'a', success: false, duration: 'PT2S' },
      { result: 'poor', latencyMs: 2000 },
    ],
    [{ response: 'a' }, { result: 'acceptable' }],
    [
      { response: 'a', success: 'yes', duration: 2 },
      { result: 'acceptable', latencyMs: null },
    ],
    [{}, { response: '', result: 'unknown' }],
    [undefined, { response: '', result: 'unknown' }],
    [{ response: ['a'] }, { response: '', result: 'unknown' }],
    [{ response: 'x'.repeat(9999) }, { response: 'x'.repeat(4000) }],
  ])('with %o is %o', (result, expected) => {
    expect(fold(anAnswer({ result })).events[1]).toMatchObject({
      kind: 'decision',
      courseId: 'everyone',
      interactionId: 'friend_request__late',
      ...expected,
    });
  });

  const choice = { interactionType: 'choice' };
  const type = 'http://adlnet.gov/expapi/activities/cmi.interaction';
  it.each<[verb: string, object: object, isDecision: boolean, source: string]>([
    ['answered', { id: `${ours}/interaction/a__b`, definition: choice }, true, 'cmi5 driver'],
    ['interacted', { id: `${ours}#a__b`, definition: choice }, true, 'xAPI'],
    ['answered', { id: `${ours}#a__b`, definition: { type } }, true, 'xAPI'],
    ['answered', { id: `${ours}/interaction/a__b` }, true, 'record stores that export ids alone'],
    ['answered', { id: ours }, false, 'about the whole course'],
    ['scored', { id: `${ours}/interaction/a__b`, definition: choice }, false, 'another verb'],
    ['answered', { id: `${ours}/objective/a`, definition: 7 }, false, 'an objective'],
  ])('may be what was %s about %o: %s (%s)', (verb, object, isDecision) => {
    const kinds = fold(aStatement(verb, { object })).events.map(({ kind }) => kind);
    expect(kinds).toEqual(isDecision ? ['attempt', 'decision'] : ['attempt']);
  });

  it('is counted by its time, whatever the order of the file', () => {
    const made = [
      anAnswer({ at: '09:33:00', result: { response: 'c' } }),
      anAnswer({ at: '09:31:00', result: { response: 'a' } }),
      anAnswer({ at: '', result: { response: 'd' } }),
      anAnswer({ at: '09:32:00', result: { response: 'b' } }),
      anAnswer({ at: '09:32:30', scene: 'other' }),
    ];
    const counted = fold(...made).events.flatMap((event) =>
      event.kind === 'decision' ? `${event.nth} ${event.response}` : [],
    );
    expect(counted).toEqual(['1 a', '2 b', '1 b', '3 c', '4 d']);
  });

  it.each([
    ['oldest first', ['09:30:00', '09:31:00', '09:31:00'], ['a', 'b', 'c']],
    ['newest first', ['09:31:00', '09:31:00', '09:30:00'], ['c', 'b', 'a']],
  ])('of the same moment as another keeps its place in a file with the %s', (_, times, order) => {
    const made = times.map((at, n) => anAnswer({ at, result: { response: 'abc'[n] } }));
    const responses = fold(...made).events.flatMap((event) =>
      event.kind === 'decision' ? event.response : [],
    );
    expect(responses).toEqual(order);
  });
});

describe('the learner', () => {
  const base = { learnerId: '', email: '', learnerName: '' };
  it.each([
    [{ account: { name: ' 7 ' } }, { learnerId: '7' }],
    [
      { account: { name: '7' }, name: 'Sam' },
      { learnerId: '7', learnerName: 'Sam' },
    ],
    [{ mbox: 'mailto:sam@trust.example' }, { email: 'sam@trust.example' }],
    [{ mbox: 'sam@trust.example' }, { email: 'sam@trust.example' }],
    [{ openid: 'https://id.example/sam' }, { learnerId: 'https://id.example/sam' }],
    [
      { mbox_sha1sum: 'a'.repeat(40), name: 'Sam' },
      { learnerId: 'a'.repeat(40), learnerName: 'Sam' },
    ],
    [{ name: 'Sam' }, { learnerName: 'Sam' }],
  ])('%o is %o', (actor, learner) => {
    expect(fold(aStatement('initialized', { actor })).events).toMatchObject([
      { ...base, ...learner },
    ]);
  });

  it('is called what the newest statement says', () => {
    const actor = (name: string) => ({ account: { name: '7' }, name });
    const { events } = fold(
      aStatement('initialized', { at: '09:32:00', actor: actor('Sam New') }),
      aStatement('initialized', { at: '09:31:00', actor: actor('Sam Old') }),
      aStatement('initialized', { at: '09:33:00', actor: actor('') }),
    );
    expect(events).toMatchObject([{ learnerName: 'Sam New' }]);
  });

  it('is one for each account, also within a registration', () => {
    const said = ['7', '8', '7'].map((name) =>
      aStatement('initialized', { actor: { account: { name } } }),
    );
    expect(fold(...said).events.map(({ learnerId }) => learnerId)).toEqual(['7', '8']);
  });
});

describe('the course', () => {
  const grouping = (found: unknown) => ({ registration, contextActivities: { grouping: found } });
  it.each([
    ['by its own id', ours, { registration }, 'everyone'],
    [
      'by the publisher’s id among others',
      theirs,
      grouping([{ id: 'https://x' }, { id: ours }]),
      'everyone',
    ],
    ['by a publisher’s id that stands alone', theirs, grouping({ id: ours }), 'everyone'],
    ['as its parent', theirs, { contextActivities: { parent: [{ id: ours }] } }, 'everyone'],
    ['with signs that an address needs', ours.replace('everyone', 'a%20b'), {}, 'a b'],
    ['with a broken sign', ours.replace('everyone', 'a%ZZ'), {}, 'a%ZZ'],
    ['of another make', theirs, grouping([{ id: 'https://x' }]), theirs],
    ['by its part when there is nothing else', '/interaction/x', {}, '/interaction/x'],
    ['with nonsense for context', theirs, { contextActivities: { grouping: [7, null] } }, theirs],
  ])('is known %s', (_, activity, context, courseId) => {
    expect(fold(aStatement('completed', { activity, context })).events).toMatchObject([
      { courseId },
    ]);
  });

  it('of another make keeps its decisions, and none of its slides become courses', () => {
    const parent = { registration, contextActivities: { parent: [{ id: theirs }] } };
    const definition = { interactionType: 'choice' };
    const { events } = fold(
      aStatement('completed', { activity: theirs }),
      anAnswer({ activity: theirs, scene: 'one' }),
      aStatement('answered', { object: { id: `${theirs}/7/q2`, definition }, context: parent }),
      aStatement(`${adl}experienced`, { activity: `${theirs}/slide/1` }),
    );
    expect(events.map(({ courseId }) => courseId)).toEqual([theirs, theirs, theirs]);
  });

  it('gets what the LMS says under its own id', () => {
    const context = grouping([{ id: ours }]);
    const { events } = fold(
      aStatement('launched', { activity: theirs, at: '09:29:00' }),
      aStatement('completed', { activity: theirs, context }),
    );
    expect(events).toMatchObject([
      { courseId: 'everyone', completion: 'completed', startedAt: Date.UTC(2026, 10, 20, 9, 29) },
    ]);
  });
});
