import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { replayPath, scenesAlong, startAttempt, takeStep } from './attempt.ts';
import { storyMachine } from './story-machine.ts';
import { aMachine } from './testing/a-story.ts';
import { randomStory } from './testing/random-story.ts';

// A busy machine may be ten times slower.
vi.setConfig({ testTimeout: 60_000 });

const { machine } = aMachine();

test('an attempt starts at the first scene, with nothing remembered', () => {
  expect(startAttempt(machine)).toEqual({
    sceneId: 'at-the-bus-stop',
    path: '',
    remembered: [],
    isEnded: false,
  });
});

describe('replayPath', () => {
  test.each([
    ['', 'at-the-bus-stop', [], false],
    ['b', 'on-the-bus', [], false],
    ['c', 'on-the-bus', ['shouted'], false],
    ['ca', 'ending-a-film-of-you', ['shouted'], true],
    ['aa', 'ending-a-quiet-ride', [], true],
  ])('%j', (path, sceneId, remembered, isEnded) => {
    expect(replayPath(machine, path)).toEqual({ sceneId, path, remembered, isEnded });
  });

  test.each(['d', '_', 'a_', 'aaa', 'ac', 'B', ' a', 'a ', 'é', '\ud83d', '0', '__proto__'])(
    '%j does not fit',
    (path) => {
      expect(replayPath(machine, path)).toBeNull();
    },
  );
});

describe('takeStep', () => {
  test.each([
    ['', 'a', 'on-the-bus'],
    ['a', 'b', 'ending-a-quiet-ride'],
    ['', 'd', null],
    ['', '_', null],
    ['ab', 'a', null],
    ['ab', '_', null],
  ])('from %j, %j', (path, step, sceneId) => {
    const attempt = replayPath(machine, path) ?? startAttempt(machine);
    expect(takeStep(machine, attempt, step)?.sceneId ?? null).toBe(sceneId);
  });
});

describe('scenesAlong', () => {
  test.each([
    ['', []],
    [
      'cb',
      [
        ['at-the-bus-stop', 'c'],
        ['on-the-bus', 'b'],
      ],
    ],
    ['cz', [['at-the-bus-stop', 'c']]],
    ['z', []],
    [
      'cbaaa',
      [
        ['at-the-bus-stop', 'c'],
        ['on-the-bus', 'b'],
      ],
    ],
  ])('%j', (path, expected) => {
    expect(scenesAlong(machine, path).map(({ sceneId, step }) => [sceneId, step])).toEqual(
      expected,
    );
  });
});

test('in any story, stopping and resuming at any step changes nothing', () => {
  fc.assert(
    fc.property(
      randomStory(),
      fc.array(fc.constantFrom('a', 'b', 'c', '_'), { maxLength: 12 }),
      (story, steps) => {
        const any = storyMachine(story);
        let attempt = startAttempt(any);
        for (const step of steps) {
          const next = takeStep(any, attempt, step);
          if (!next) continue;
          expect(next.path).toBe(attempt.path + step);
          expect(attempt.isEnded).toBe(false);
          expect(replayPath(any, next.path)).toEqual(next);
          attempt = next;
        }
        expect(
          scenesAlong(any, attempt.path)
            .map(({ step }) => step)
            .join(''),
        ).toBe(attempt.path);
      },
    ),
    { numRuns: 60 },
  );
});
