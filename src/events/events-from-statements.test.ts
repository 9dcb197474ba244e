import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adl,
  anAnswer,
  aStatement,
  fold,
  ours,
  registration,
  theirs,
} from './testing/a-statement.ts';

const waived = 'https://w3id.org/xapi/adl/verbs/waived';

describe('when a course was completed', () => {
  it('is the first time that it is said, and not when it was opened again', () => {
    const { standings } = fold(
      aStatement('initialized', { at: '09:00:00' }),
      aStatement('completed', { at: '09:30:00' }),
      aStatement('terminated', { at: '09:31:00' }),
      aStatement('initialized', { at: '11:00:00' }),
    );
    expect(standings).toMatchObject([
      { learnerId: '20417733', completion: 'completed', at: Date.UTC(2026, 10, 20, 9, 30) },
    ]);
  });

  it('is not said of what was not completed', () => {
    expect(fold(aStatement('initialized'), aStatement('terminated')).standings).toEqual([]);
  });
});

describe('where an attempt stands', () => {
  it.each<[verbs: string[], string, string, number | null, source: string]>([
    [['launched'], 'not attempted', 'unknown', null, 'cmi5: the LMS says it'],
    [['launched', waived], 'not attempted', 'unknown', null, 'cmi5: the LMS says it'],
    [['launched', 'initialized'], 'incomplete', 'unknown', null, 'cmi5'],
    [['initialized', 'completed'], 'completed', 'unknown', null, 'cmi5'],
    [['passed'], 'incomplete', 'passed', 0.9, 'cmi5: two facts'],
    [['completed', 'failed'], 'completed', 'failed', 0.5, 'cmi5'],
    [['failed', 'completed', 'passed'], 'completed', 'passed', 0.9, 'cmi5 9.3.4'],
    [['passed', 'failed'], 'incomplete', 'passed', 0.9, 'what was passed stays'],
  ])('after %o: %s, %s, %o (%s)', (verbs, completion, success, scoreScaled) => {
    const results: Record<string, object> = {
      passed: { score: { scaled: 0.9 } },
      failed: { score: { scaled: 0.5 } },
    };
    const said = verbs.map((verb, n) =>
      aStatement(verb, { at: `09:3${n}:00`, result: results[verb] ?? {} }),
    );
    expect(fold(...said).events).toMatchObject([{ completion, success, scoreScaled }]);
  });

  it.each([
    ['completed', { success: true, score: { scaled: 0.7 } }, 'completed', 'passed', 0.7],
    ['completed', { success: false }, 'completed', 'failed', null],
    ['passed', { completion: true, score: { scaled: 1 } }, 'completed', 'passed', 1],
    ['failed', { score: { scaled: -0.5 } }, 'incomplete', 'failed', 0],
    ['failed', { score: { scaled: 85 } }, 'incomplete', 'failed', null],
    ['failed', { score: { scaled: '0.5' } }, 'incomplete', 'failed', null],
    ['failed', { score: 'high' }, 'incomplete', 'failed', null],
    ['passed', 'yes', 'incomplete', 'passed', null],
  ])('%s with %o: %s, %s, %o', (verb, result, completion, success, scoreScaled) => {
    expect(fold(aStatement(verb, { result })).events).toMatchObject([
      { completion, success, scoreScaled },
    ]);
  });

  it('is of the whole course: what is said of an interaction decides nothing', () => {
    const part = `${ours}/interaction/friend_request__late`;
    const said = ['completed', 'passed'].map((verb) => aStatement(verb, { activity: part }));
    expect(fold(...said).events).toMatchObject([{ completion: 'incomplete', success: 'unknown' }]);
  });

  it('has the time that its sessions took', () => {
    const said = [
      aStatement('terminated', { result: { duration: 'PT1M' } }),
      aStatement('https://w3id.org/xapi/adl/verbs/abandoned', { result: { duration: 'PT30S' } }),
      aStatement('completed', { result: { duration: 'PT5M' } }),
    ];
    expect(fold(...said).events).toMatchObject([{ durationMs: 90_000 }]);
    expect(fold(aStatement('initialized')).events).toMatchObject([{ durationMs: null }]);
  });

  it('has the release that its context names', () => {
    const context = { registration, revision: '0.1.0' };
    expect(fold(aStatement('initialized', { context })).events).toMatchObject([
      { release: '0.1.0' },
    ]);
  });
});

describe('attempts', () => {
  it('are registrations, counted for each learner and course by when they began', () => {
    const { events } = fold(
      aStatement('completed', { at: '09:40:00', context: { registration: 'C' } }),
      aStatement('initialized', { at: '', context: { registration: 'd' } }),
      aStatement('initialized', { at: '09:39:00', context: { registration: 'c' } }),
      aStatement('initialized', { at: '09:30:00', context: { registration: 'b' } }),
      aStatement('initialized', {
        at: '09:35:00',
        context: { registration: 'b' },
        activity: theirs,
      }),
    );
    expect(
      events.map(
        (event) => event.kind === 'attempt' && [event.attempt, event.courseId, event.completion],
      ),
    ).toEqual([
      [1, 'everyone', 'incomplete'],
      [1, theirs, 'incomplete'],
      [2, 'everyone', 'completed'],
      [3, 'everyone', 'incomplete'],
    ]);
  });

  it('are one where there are no registrations', () => {
    const said = ['initialized', 'completed'].map((verb) => aStatement(verb, { context: {} }));
    expect(fold(...said).events).toMatchObject([{ attempt: 1, completion: 'completed' }]);
  });
});

describe('what is taken back', () => {
  const voiding = aStatement('voided', { object: { objectType: 'StatementRef', id: 'AA-1' } });

  it.each([
    ['before', [voiding, aStatement('initialized'), anAnswer({ id: 'aa-1' })]],
    ['after', [aStatement('initialized'), anAnswer({ id: 'aa-1' }), voiding]],
  ])('is left out when the voiding statement comes %s it', (_, statements) => {
    expect(fold(...statements).events.map(({ kind }) => kind)).toEqual(['attempt']);
  });

  it('leaves no attempt where nothing else is left', () => {
    expect(fold(aStatement('completed', { id: 'aa-1' }), voiding)).toEqual({
      events: [],
      standings: [],
      problems: [],
    });
  });

  it('does not count twice what comes twice', () => {
    const { events } = fold(anAnswer({ id: 'aa-1' }), anAnswer({ id: 'AA-1' }), anAnswer());
    expect(events).toHaveLength(3);
  });
});

it.each([
  [null, 'Unexpected "null", expected an xAPI statement'],
  [[], 'Unexpected a list, expected an xAPI statement'],
  ['x'.repeat(9999), `Unexpected "${'x'.repeat(40)}…", expected`],
  [{}, 'it has no verb.id'],
  [{ verb: 'completed', object: { id: ours } }, 'it has no verb.id'],
  [{ verb: { id: `${adl}completed` } }, 'it has no object.id'],
  [{ ...aStatement('completed'), actor: 'Sam' }, 'its actor has no account, mbox or name'],
  [{ ...aStatement('completed'), actor: { account: { name: 7 } } }, 'its actor has no account'],
  [aStatement('completed', { object: { objectType: 'Agent', id: 'a' } }), 'Unexpected "Agent"'],
  [aStatement('completed', { object: { objectType: {}, id: 'a' } }), 'Unexpected an object as'],
])('%o is left out with a sentence', (statement, sentence) => {
  const { events, problems } = fold(statement);
  expect(events).toEqual([]);
  expect(problems).toEqual([expect.stringContaining(sentence)]);
});

it('names that mean something to JavaScript mean nothing here', () => {
  const hostile = '{"__proto__":{"kind":"x"},"constructor":"y"}';
  const actor = { account: { name: '__proto__' }, name: 'constructor' };
  const made = anAnswer({ actor, scene: '__proto__', context: { registration: '__proto__' } });
  const { events } = fold(JSON.parse(hostile), { ...JSON.parse(hostile), ...made });
  expect(events).toMatchObject([
    { kind: 'attempt', learnerId: '__proto__' },
    { kind: 'decision', interactionId: '__proto__', nth: 1 },
  ]);
  expect(Object.hasOwn(Object.prototype, 'kind')).toBe(false);
});

it('nothing that JSON can say breaks it', () => {
  const names = ['actor', 'verb', 'object', 'result', 'context', 'id', 'timestamp', 'account'];
  const anyJson = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(ours, `${adl}answered`, `${adl}completed`, null, 7, true, '2026-11-20'),
      fc.string(),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...names, '__proto__', 'name', 'grouping'), tie('value')),
    ),
  })).value;
  const nearly = fc.record({
    actor: fc.oneof(fc.constant({ name: 'Sam' }), anyJson),
    verb: fc.oneof(fc.constant({ id: `${adl}answered` }), anyJson),
    object: fc.oneof(fc.constant({ id: ours, definition: { interactionType: 'x' } }), anyJson),
    result: anyJson,
    context: anyJson,
    timestamp: anyJson,
  });
  fc.assert(
    fc.property(fc.array(fc.oneof(anyJson, nearly)), (statements) => {
      const { events, problems } = fold(...statements);
      expect(events.length).toBeLessThanOrEqual(2 * statements.length);
      for (const problem of problems) expect(problem).toMatch(/^[A-Z].*\.$/s);
      for (const { courseId } of events) expect(courseId).not.toBe('');
    }),
  );
});
