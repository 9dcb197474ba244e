import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { type StoryEvent, StoryNotPlayableError, storyMachine } from './story-machine.ts';
import { aMachine, readAStory } from './testing/a-story.ts';

/** Where these steps lead, `null` for one that is not possible. */
function follow(steps: string, parts = {}) {
  const { machine } = aMachine(parts);
  let [snapshot] = initialTransition(machine);
  for (const step of steps) {
    const event: StoryEvent = step === '_' ? { type: 'goOn' } : { type: 'choose', key: step };
    if (!snapshot.can(event)) return null;
    [snapshot] = transition(machine, snapshot, event);
  }
  const { value, status, context } = snapshot;
  return [value, status, context.path, context.remembered];
}

describe('a small story', () => {
  test.each([
    ['', ['at-the-bus-stop', 'active', '', []]],
    ['a', ['on-the-bus', 'active', 'a', []]],
    ['c', ['on-the-bus', 'active', 'c', ['shouted']]],
    ['ab', ['ending-a-quiet-ride', 'done', 'ab', []]],
    ['cb', ['ending-a-film-of-you', 'done', 'cb', ['shouted']]],
    ['d', null],
    ['_', null],
    ['aba', null],
    ['A', null],
  ])('%j', (steps, expected) => {
    expect(follow(steps)).toEqual(expected);
  });
});

describe('junctions', () => {
  const scenes = (rules: string) => `
## Start

What?

- [One](#more)
  > **Best.** Yes.
  >
  > *Remember: one.*
- [Two](#more)
  > **Poor.** No.
  >
  > *Remember: two.*
- [Both](#more)
  > **Poor.** No.
  >
  > *Remember: one, two.*

## More

[Go on](#fork)

## Fork

${rules}

## Second fork

- If *two*: [b](#ending-b)
- Otherwise: [c](#ending-c)

## Ending: a

a

## Ending: b

b

## Ending: c

c
`;
  test.each([
    [
      '- If *one* and *two*: [a](#ending-a)\n- If *two*: [b](#ending-b)\n- Otherwise: [c](#ending-c)',
      ['c', 'b', 'a'],
    ],
    [
      '- If *two*: [b](#ending-b)\n- If *one* and *two*: [a](#ending-a)\n- Otherwise: [c](#ending-c)',
      ['c', 'b', 'b'],
    ],
    ['- If *one*: [x](#second-fork)\n- Otherwise: [a](#ending-a)', ['c', 'a', 'b']],
    ['- Otherwise: [a](#ending-a)', ['a', 'a', 'a']],
  ])('%s', (rules, endings) => {
    const found = ['a_', 'b_', 'c_'].map((path) => follow(path, { scenes: scenes(rules) })?.[0]);
    expect(found).toEqual(endings.map((letter) => `ending-${letter}`));
  });
});

test('a flag set twice is remembered once, in the order of setting', () => {
  const scenes = `
## Start

What?

- [Again](#start)
  > **Poor.** No.
  >
  > *Remember: two, one.*
- [Out](#ending-x)
  > **Best.** Yes.
  >
  > *Remember: one, three.*

## Ending: x

x
`;
  expect(follow('aab', { scenes })).toEqual(['ending-x', 'done', 'aab', ['two', 'one', 'three']]);
});

test.each(['constructor', 'toString', 'proto', 'hasOwnProperty', 'valueOf'])(
  'a scene may be called %s',
  (name) => {
    const scenes = `## ${name}\n\n[Go on](#ending-x)\n\n## Ending: x\n\nx\n`;
    expect(follow('', { scenes })?.[0]).toBe(name.toLowerCase());
    expect(follow('_', { scenes })?.[0]).toBe('ending-x');
  },
);

describe('a story that cannot be played', () => {
  test.each([
    ['a missing scene', '## A\n\n[Go](#b)', '"a" leads to "b"'],
    ['a section', '## A\n\n[Go](#debrief)', '"a" leads to "debrief"'],
    ['a junction to itself', '## A\n\n[Go](#b)\n\n## B\n\n- Otherwise: [b](#b)', 'junction "b"'],
    [
      'junctions in a circle',
      '## A\n\n[Go](#b)\n\n## B\n\n- If *x*: [c](#c)\n- Otherwise: [a](#a)\n\n## C\n\n- Otherwise: [b](#b)',
      'junction "b"',
    ],
    ['no scene', '', 'no scene'],
  ])('%s', (_name, scenes, message) => {
    const { story } = readAStory({ scenes });
    expect(() => storyMachine(story)).toThrow(StoryNotPlayableError);
    expect(() => storyMachine(story)).toThrow(message);
  });

  test('a chain of junctions is no circle', () => {
    const forks = Array.from(
      { length: 20 },
      (_, n) => `## Fork ${n}\n\n- Otherwise: [on](#${n < 19 ? `fork-${n + 1}` : 'ending-x'})`,
    );
    const scenes = ['## A\n\n[Go](#fork-0)', ...forks, '## Ending: x\n\nx'].join('\n\n');
    expect(follow('_', { scenes })?.[0]).toBe('ending-x');
  });
});
