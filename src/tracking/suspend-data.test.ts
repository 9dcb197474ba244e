import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksum } from './checksum.ts';
import type { ResumeState, ScenarioResume } from './resume-state.ts';
import {
  decodeSuspendData,
  encodeSuspendData,
  fitSuspendData,
  type SuspendDataReading,
  UnwritableStateError,
} from './suspend-data.ts';
import { anyRevision, anyState } from './testing/any-state.ts';
import { aScenario, aState } from './testing/makers.ts';

const sample: ResumeState = {
  scenarios: {
    'friend-request': aScenario({ endings: 2, best: { earned: 7, reachable: 8 }, seed: 1000 }),
    'after-the-shift': aScenario({ fingerprint: '9zz0aa', path: null }),
    'ward-video': aScenario({ fingerprint: '000000', path: '' }),
  },
  current: 'friend-request',
  attempt: 7_654_321,
};

test('the written form, field by field', () => {
  const body =
    'bc2.2f.friend-request.4k241~friend-request.a1b2c3.2.7-8.rs.bc_a~after-the-shift.9zz0aa.0.-.4.-~ward-video.000000.0.-.4.';
  expect(encodeSuspendData(sample, 87)).toBe(`${body}~${checksum(body)}`);
  expect(encodeSuspendData({ scenarios: {}, current: null, attempt: 7_654_321 }, 0)).toBe(
    `bc2.0.-.4k241~${checksum('bc2.0.-.4k241')}`,
  );
  const short: ResumeState = {
    scenarios: {},
    current: null,
    attempt: 1,
    testOut: { state: 'missed', pathway: '0k3v9qz', score: 667 },
  };
  expect(encodeSuspendData(short, 0)).toBe(
    `bc2.0.-.1.m0k3v9qzij~${checksum('bc2.0.-.1.m0k3v9qzij')}`,
  );
});

test('two revisions of one state differ', () => {
  expect(encodeSuspendData(sample, 1)).not.toBe(encodeSuspendData(sample, 2));
});

describe('any state', () => {
  test('comes back as it was, in letters that survive everywhere', () => {
    fc.assert(
      fc.property(anyState, anyRevision, (state, revision) => {
        const text = encodeSuspendData(state, revision);
        expect(text).toMatch(/^[A-Za-z0-9._~-]+$/);
        expect(decodeSuspendData(text)).toEqual({ status: 'read', state, revision });
        expect(decodeSuspendData(` ${text}\r\n`)).toEqual({ status: 'read', state, revision });
      }),
    );
  });

  test('cut short anywhere, is not read', () => {
    fc.assert(
      fc.property(anyState, anyRevision, (state, revision) => {
        const text = encodeSuspendData(state, revision);
        for (let length = 1; length < text.length; length += 1) {
          expect(decodeSuspendData(text.slice(0, length)).status).toBe('unreadable');
        }
      }),
      { numRuns: 20 },
    );
  });

  test('with one character changed, is not read as another state', () => {
    const anyCharacter = fc.oneof(
      fc.constantFrom(...'._~-01az'),
      fc.string({ minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(anyState, fc.nat(), anyCharacter, (state, at, character) => {
        const text = encodeSuspendData(state, 5);
        const index = at % text.length;
        const changed = text.slice(0, index) + character + text.slice(index + 1);
        const reading = decodeSuspendData(changed);
        if (reading.status === 'read') expect(reading.state).toEqual(state);
        else expect(reading.status).toBe('unreadable');
      }),
      { numRuns: 500 },
    );
  });
});

test('any text whatever is read without throwing', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^bc[0-9]\.[0-9a-z.~_-]*$/),
    // With a right checksum, so that every field is looked at.
    fc
      .stringMatching(/^bc1\.[0-9a-z]{1,7}\.[0-9a-z.~_-]*$/)
      .map((body) => `${body}~${checksum(body)}`),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      expect(['read', 'none', 'unreadable']).toContain(decodeSuspendData(text).status);
    }),
    { numRuns: 500 },
  );
});

describe('what cannot be read is told apart', () => {
  const record = 'x.a1b2c3.0.-.4.-';
  test.each<[string, string, SuspendDataReading]>([
    ['nothing', '', { status: 'none' }],
    ['blanks', ' \r\n', { status: 'none' }],
    ['null as a word', 'null', unreadable('foreign')],
    ['another package', '{"page":3,"answers":[1,2]}', unreadable('foreign')],
    ['another package, packed', 'N4Ig7gTglgJlIC4DaAGAuig', unreadable('foreign')],
    ['an error page', '<!DOCTYPE html><title>Log in</title>', unreadable('foreign')],
    ['a later version', 'bc3.1.-~0000000', unreadable('other-version')],
    ['a version beyond counting', `bc${'9'.repeat(400)}.1.-`, unreadable('other-version')],
    ['no checksum', 'bc1.1.-', unreadable('damaged')],
    ['a wrong checksum', 'bc1.1.-~0000000', unreadable('damaged')],
    ['capitals', encodeSuspendData(sample, 1).toUpperCase(), unreadable('foreign')],
    [
      'a prototype key',
      signed(`bc1.1.-~${record.replace('x', '__proto__')}`),
      unreadable('malformed'),
    ],
    ['a prototype key at hand', signed('bc1.1.__proto__'), unreadable('malformed')],
    ['a scenario twice', signed(`bc1.1.-~${record}~${record}`), unreadable('malformed')],
    ['a huge number', signed(`bc1.1.-~x.a1b2c3.${'z'.repeat(400)}.-.4.-`), unreadable('malformed')],
    ['a huge revision', signed('bc1.zzzzzzz.-'), unreadable('malformed')],
    ['more points than there are', signed('bc1.1.-~x.a1b2c3.1.9-8.4.-'), unreadable('malformed')],
    ['a seed over 1,295', signed('bc1.1.-~x.a1b2c3.0.-.100.-'), unreadable('malformed')],
    ['a path with a digit', signed('bc1.1.-~x.a1b2c3.0.-.4.b1'), unreadable('malformed')],
    ['a field too few', signed('bc1.1.-~x.a1b2c3.0.-.4'), unreadable('malformed')],
    ['an empty record', signed('bc1.1.-~'), unreadable('malformed')],
  ])('%s', (_, text, expected) => {
    expect(decodeSuspendData(text)).toEqual(expected);
  });

  test('names that objects have by nature are ordinary scenario ids', () => {
    const state = aState({ scenarios: { constructor: aScenario() } });
    const reading = decodeSuspendData(encodeSuspendData(state, 1));
    expect(reading).toEqual({ status: 'read', state, revision: 1 });
    expect(reading.status === 'read' && reading.state.scenarios['toString']).toBeUndefined();
  });
});

describe('what would not come back is not written', () => {
  test.each<[string, Partial<ScenarioResume>]>([
    ['a fingerprint of five characters', { fingerprint: 'a1b2c' }],
    ['half an ending', { endings: 0.5 }],
    ['fewer than no endings', { endings: -1 }],
    ['endings without end', { endings: Number.POSITIVE_INFINITY }],
    ['no number', { endings: Number.NaN }],
    ['more points than there are', { best: { earned: 9, reachable: 8 } }],
    ['a seed over 1,295', { seed: 1296 }],
    ['a capital in the path', { path: 'bC' }],
    ['a separator in the path', { path: 'b~c' }],
  ])('%s', (_, scenario) => {
    const state = aState({ scenarios: { x: aScenario(scenario) } });
    expect(() => encodeSuspendData(state, 1)).toThrow(UnwritableStateError);
  });

  test.each(['', '-x', 'a.b', 'a~b', 'é', '__proto__'])('a scenario named "%s"', (id) => {
    const scenarios = Object.fromEntries([[id, aScenario()]]);
    expect(() => encodeSuspendData({ scenarios, current: null, attempt: 7_654_321 }, 1)).toThrow(
      UnwritableStateError,
    );
    expect(() => encodeSuspendData({ scenarios: {}, current: id, attempt: 0 }, 1)).toThrow(
      UnwritableStateError,
    );
  });

  test.each([-1, 0.5, Number.NaN, 36 ** 6])('revision %d', (revision) => {
    expect(() => encodeSuspendData(sample, revision)).toThrow(UnwritableStateError);
  });
});

test('version 1, which had no attempt, is still read', () => {
  const body = 'bc1.2f.friend-request~friend-request.a1b2c3.2.7-8.rs.bc_a';
  expect(decodeSuspendData(signed(body))).toMatchObject({
    status: 'read',
    revision: 87,
    state: { attempt: 0, current: 'friend-request' },
  });
  expect(decodeSuspendData(signed(body.replace('bc1', 'bc2')))).toEqual(unreadable('malformed'));
});

describe('fitSuspendData', () => {
  const long = aScenario({ path: 'a'.repeat(64), best: { earned: 3, reachable: 4 } });
  const state = aState({ scenarios: { one: long, two: long, three: long }, current: 'two' });
  const whole = encodeSuspendData(state, 5);

  test('keeps everything that fits', () => {
    expect(fitSuspendData(state, 5, whole.length)).toBe(whole);
  });

  test('gives up other places first, and no result', () => {
    const text = fitSuspendData(state, 5, whole.length - 1) ?? '';
    const reading = decodeSuspendData(text);
    expect(reading).toMatchObject({
      status: 'read',
      state: {
        current: 'two',
        scenarios: {
          one: { path: null, best: long.best },
          two: long,
          three: { path: null, best: long.best },
        },
      },
    });
  });

  test('is nothing where even that is too long', () => {
    expect(fitSuspendData(state, 5, 100)).toBeNull();
  });
});

function unreadable(
  reason: 'foreign' | 'other-version' | 'damaged' | 'malformed',
): SuspendDataReading {
  return { status: 'unreadable', reason };
}

function signed(body: string): string {
  return `${body}~${checksum(body)}`;
}
