import { expect, test } from 'vitest';
import { describeMap } from '../../map/files.ts';
import {
  readStory,
  scorePath,
  startAttempt,
  storyMachine,
  takeStep,
} from '../../scenario/index.ts';
import { interactionId } from '../../tracking/index.ts';
import { createRandom } from './random.ts';
import { prepareStory, walkStory } from './walk-story.ts';

const texts = import.meta.glob<string>('../../../scenarios/*/story.md', {
  ...{ query: '?raw', import: 'default', eager: true },
});
const stories = Object.entries(texts).map(([path, text]) => {
  const id = path.split('/').at(-2) ?? '';
  return { id, read: readStory(text, { id }) };
});

test.each(stories)('$id is walked as learners walk it', ({ read }) => {
  const { story } = read;
  const machine = storyMachine(story);
  const prepared = prepareStory(describeMap(read));
  const random = createRandom(7);
  const endings = new Set<string>();
  for (let round = 0; round < 10; round += 1) {
    const walk = walkStory(prepared, round % 2, random);
    let attempt = startAttempt(machine);
    // Scenes without a choice are gone on from.
    const goOn = () => {
      for (;;) {
        const next = takeStep(machine, attempt, '_');
        if (!next) return;
        attempt = next;
      }
    };
    for (const { scene, letter } of walk.steps) {
      goOn();
      expect(scene.interactionId).toBe(interactionId(story.id, attempt.sceneId));
      const next = takeStep(machine, attempt, letter);
      if (!next) throw new Error(`${letter} cannot be chosen in ${attempt.sceneId}.`);
      attempt = next;
    }
    goOn();
    expect(attempt.isEnded).toBe(true);
    const { earned, reachable } = scorePath(story, machine, attempt.path);
    expect([2 * walk.earned, 2 * walk.reachable]).toEqual([earned, reachable]);
    endings.add(attempt.sceneId);
  }
  expect(endings.size).toBeGreaterThan(1);
});
