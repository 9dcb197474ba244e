import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interactionId, isChoiceLetter, isInteractionId, sayLocation } from './identifiers.ts';

describe('interactionId', () => {
  test.each([
    ['friend-request', 'two-in-the-morning', 'friend_request__two_in_the_morning'],
    ['a', 'b', 'a__b'],
    ['after-the-shift', '58-weeks--and-counting', 'after_the_shift__58_weeks__and_counting'],
  ])('%s and %s give %s', (scenarioId, sceneId, expected) => {
    expect(interactionId(scenarioId, sceneId)).toBe(expected);
  });

  test.each([
    [249, 0],
    [250, 0],
    [251, 1],
    [4000, 1],
  ])('of %d characters: %d checksums', (length, checksums) => {
    const id = interactionId('a', 'b'.repeat(length - 3));
    expect(id).toMatch(checksums === 0 ? /^a__b+$/ : /^a__b+_[0-9a-z]{7}$/);
    expect(id.length).toBe(Math.min(length, 250));
  });

  test('long ids that begin alike stay apart', () => {
    const start = 'b'.repeat(300);
    expect(interactionId('a', `${start}1`)).not.toBe(interactionId('a', `${start}2`));
  });

  test.each([
    [
      ['a', 'café'],
      ['a', 'cafè'],
    ],
    [
      ['a', 'b_c'],
      ['a', 'b-c'],
    ],
    [
      ['a--b', 'c'],
      ['a', 'b--c'],
    ],
    [
      ['_a', 'b'],
      ['-a', 'b'],
    ],
  ])('%j and %j stay apart', ([a = '', b = ''], [c = '', d = '']) => {
    expect(interactionId(a, b)).not.toBe(interactionId(c, d));
  });

  test('whatever the ids, an LMS takes the result', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (scenarioId, sceneId) => isInteractionId(interactionId(scenarioId, sceneId)),
      ),
    );
  });
});

test.each([
  ['friend_request__b', true],
  ['', false],
  ['a-b', false],
  ['a b', false],
  ['a'.repeat(250), true],
  ['a'.repeat(251), false],
])('%s as interaction id: %s', (id, expected) => {
  expect(isInteractionId(id)).toBe(expected);
});

test.each([
  ['a', true],
  ['z', true],
  ['1', true],
  ['', false],
  ['A', false],
  ['ab', false],
  ['a,b', false],
  [' ', false],
])('"%s" as a response: %s', (response, expected) => {
  expect(isChoiceLetter(response)).toBe(expected);
});

test.each([
  ['', '', 'the start page'],
  ['friend-request/two-in-the-morning', 'friend-request/two-in-the-morning', 'a scene'],
  [`a/${'b'.repeat(253)}`, `a/${'b'.repeat(253)}`, '255 characters'],
  [`a/${'b'.repeat(254)}`, 'a', '256 characters: the scenario alone'],
  [`${'a'.repeat(256)}/b`, '', 'not even the scenario fits'],
  ['a/café', 'a', 'beyond ASCII'],
  ['a/n=3', 'a', 'a relay cuts at ='],
  ['a/b\n', 'a', 'a line break'],
])('%j as location is %j (%s)', (location, expected) => {
  expect(sayLocation(location, 255)).toBe(expected);
});
