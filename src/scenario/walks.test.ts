import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { replayPath, scenesAlong, startAttempt, takeStep } from './attempt.ts';
import { readStory } from './read-story.ts';
import { recommendedPath } from './recommended-path.ts';
import { scaleScore } from './score.ts';
import { scorePath } from './score-path.ts';
import { longestPathKept, shortenPath } from './shorten-path.ts';
import { type StoryEvent, storyMachine } from './story-machine.ts';

// A busy machine may be ten times slower.
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '../../scenarios');
const stories = readdirSync(root)
  .filter((id) => !id.startsWith('_'))
  .map((id) => readStory(readFileSync(join(root, id, 'story.md'), 'utf8'), { id }).story);

test('there are stories to walk', () => {
  expect(stories.length).toBeGreaterThanOrEqual(4);
});

describe.each(stories)('$id', (story) => {
  const machine = storyMachine(story);
  const keys = new Set(story.scenes.flatMap(({ choices }) => choices.map(({ key }) => key)));
  const events: StoryEvent[] = [
    ...[...keys].map((key): StoryEvent => ({ type: 'choose', key })),
    { type: 'goOn' },
  ];
  /** The shortest way to every scene with everything that can be remembered there. */
  const walks = getShortestPaths(machine, {
    events,
    serializeState: ({ value, context }) =>
      `${String(value)} ${context.remembered.toSorted().join(' ')}`,
  });
  const places = walks.map(({ state }) => ({
    sceneId: String(state.value),
    path: state.context.path,
    remembered: state.context.remembered,
    isEnded: state.status === 'done',
  }));
  const scenesOf = (...kinds: string[]) =>
    story.scenes.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);

  test('every scene and every ending is reached', () => {
    const reached = new Set(places.map(({ sceneId }) => sceneId));
    expect([...reached].sort()).toEqual(scenesOf('scene', 'ending').sort());
    const endings = new Set(places.filter(({ isEnded }) => isEnded).map(({ sceneId }) => sceneId));
    expect([...endings].sort()).toEqual(scenesOf('ending').sort());
  });

  test('every way out of every junction is taken', () => {
    const taken = new Set<string>();
    const junctions = new Map(story.scenes.map((scene) => [scene.id, scene]));
    const pass = (id: string, remembered: readonly string[]) => {
      const at = junctions
        .get(id)
        ?.rules.findIndex((rule) => rule.remembered.every((flag) => remembered.includes(flag)));
      if (at === undefined || at < 0) return;
      taken.add(`${id} ${at}`);
      pass(junctions.get(id)?.rules[at]?.target ?? '', remembered);
    };
    for (const { sceneId, remembered } of places) {
      const { choices = [], next } = junctions.get(sceneId) ?? {};
      for (const choice of choices) pass(choice.target, [...remembered, ...choice.remembers]);
      if (next) pass(next.target, remembered);
    }
    const all = story.scenes.flatMap(({ id, rules }) => rules.map((_rule, at) => `${id} ${at}`));
    expect([...taken].sort()).toEqual(all.sort());
  });

  test('stopping and resuming at any scene lands in the same place, with the same score', () => {
    expect(places.length).toBeGreaterThanOrEqual(scenesOf('scene', 'ending').length);
    for (const { path, ...place } of places) {
      let attempt = startAttempt(machine);
      for (const step of path) {
        const resumed = replayPath(machine, attempt.path);
        expect(resumed).toEqual(attempt);
        expect(scorePath(story, machine, attempt.path)).toEqual(
          scorePath(story, machine, resumed?.path ?? '?'),
        );
        attempt =
          takeStep(machine, attempt, step) ?? expect.fail(`${path} stops at ${attempt.path}`);
      }
      expect(attempt).toEqual({ ...place, path });
    }
  });

  test('the score of a walk is the sum of its choices', () => {
    const points = { best: 2, acceptable: 1, poor: 0 };
    for (const { path } of places) {
      const made = scenesAlong(machine, path).flatMap(({ sceneId, step }) => {
        const scene = story.scenes.find(({ id }) => id === sceneId);
        return scene?.choices.filter(({ key }) => key === step) ?? [];
      });
      const earned = made.reduce((sum, { verdict }) => sum + points[verdict], 0);
      expect(scorePath(story, machine, path)).toEqual({ earned, reachable: 2 * made.length });
    }
  });

  test('every choice of every scene that is reached can be taken', () => {
    for (const { sceneId, path } of places) {
      const scene = story.scenes.find(({ id }) => id === sceneId);
      for (const { key, target } of scene?.choices ?? []) {
        const next = replayPath(machine, path + key);
        const isJunction = story.scenes.some(
          ({ id, kind }) => id === target && kind === 'junction',
        );
        expect(next, `${sceneId} ${key}`).not.toBeNull();
        if (!isJunction) expect(next?.sceneId).toBe(target);
      }
    }
  });

  test('the recommended path ends, scores 1 and is good from everywhere', () => {
    const path = recommendedPath(story, machine);
    expect(replayPath(machine, path)?.isEnded).toBe(true);
    expect(scaleScore(scorePath(story, machine, path))).toBe(1);
    for (const place of places) {
      const onwards = recommendedPath(story, machine, place.path);
      expect(onwards.startsWith(place.path)).toBe(true);
      expect(replayPath(machine, onwards)?.isEnded).toBe(true);
      expect(onwards.length).toBeLessThanOrEqual(longestPathKept);
      expect(shortenPath(machine, onwards)).toBe(onwards);
    }
  });
});
