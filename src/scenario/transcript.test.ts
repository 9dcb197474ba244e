import { expect, test } from 'vitest';
import { readAStory } from './testing/a-story.ts';
import { transcribeStory } from './transcript.ts';

const arrivals = (scenes?: string) =>
  transcribeStory(readAStory(scenes ? { scenes } : {}).story).map(({ scene, arrivals: from }) => [
    scene.id,
    from.map(({ sceneId, choiceText }) => [sceneId, choiceText]),
  ]);

test('every scene and ending once, with the choices that lead there; junctions are seen through', () => {
  const glad = `"I'm glad. Please tell the ward; they would like to hear it."`;
  const which = '"Which ward was she on?"';
  expect(arrivals()).toEqual([
    ['at-the-bus-stop', []],
    [
      'on-the-bus',
      [
        ['at-the-bus-stop', 'Ask him to leave you out of it.'],
        ['at-the-bus-stop', 'Turn your back to him.'],
        ['at-the-bus-stop', 'Tell him what you think of him.'],
      ],
    ],
    [
      'ending-a-film-of-you',
      [
        ['on-the-bus', glad],
        ['on-the-bus', which],
      ],
    ],
    [
      'ending-a-quiet-ride',
      [
        ['on-the-bus', glad],
        ['on-the-bus', which],
      ],
    ],
  ]);
});

test('a link on has no choice; a missing scene is left out; junctions in a circle end', () => {
  const scenes = `
## A

[Go on](#fork)

## Fork

- If *x*: [f](#second-fork)
- If *y*: [m](#missing)
- Otherwise: [e](#ending-e)

## Second fork

- If *y*: [f](#fork)
- Otherwise: [e](#ending-e)

## Ending: e

e
`;
  expect(arrivals(scenes)).toEqual([
    ['a', []],
    ['ending-e', [['a', null]]],
  ]);
});
