import type { StoryGraph } from '../check/story-graph.ts';
import type { Choice, Scene } from '../story.ts';
import type { TrackedFlags } from './track-flags.ts';

/** A scene, and the flags remembered there that something later still reads. */
export interface PathState {
  scene: Scene;
  remembered: bigint;
  ways: Way[];
}

export interface Way {
  /** Index of the state that it leads to. */
  to: number;
  choice: Choice | null;
  /** Index of the junction's rule that is taken; -1 for other scenes. */
  rule: number;
}

/**
 * Everything that a path from the start can come to, the start first. Null where there are more
 * than `mostStates`. Ways to missing scenes are left out; an ending has none.
 */
export function findStates(
  { scenes }: Pick<StoryGraph, 'scenes'>,
  start: string,
  flags: TrackedFlags,
  mostStates: number,
): PathState[] | null {
  const states: PathState[] = [];
  const known = new Map<string, Map<bigint, number>>();
  const enter = (id: string, carried: bigint): number => {
    const scene = scenes.get(id);
    if (!scene) return -1;
    const remembered = carried & flags.readFrom(id);
    const ofScene = known.get(id) ?? new Map<bigint, number>();
    known.set(id, ofScene);
    const at = ofScene.get(remembered);
    if (at !== undefined) return at;
    ofScene.set(remembered, states.length);
    return states.push({ scene, remembered, ways: [] }) - 1;
  };
  enter(start, 0n);
  for (const state of states) {
    if (states.length > mostStates) return null;
    state.ways = leave(state, flags, enter).filter(({ to }) => to >= 0);
  }
  return states;
}

function leave(
  { scene, remembered }: PathState,
  flags: TrackedFlags,
  enter: (id: string, carried: bigint) => number,
): Way[] {
  if (scene.kind === 'ending') return [];
  const ways: Way[] = scene.choices.map((choice) => {
    const to = enter(choice.target, remembered | flags.maskOf(choice.remembers));
    return { to, choice, rule: -1 };
  });
  if (scene.next) ways.push({ to: enter(scene.next.target, remembered), choice: null, rule: -1 });
  for (const [rule, { remembered: asked, target }] of scene.rules.entries()) {
    const holds = flags.hold(
      asked.map((flag) => ({ flag, isSet: true })),
      remembered,
    );
    if (holds !== false) ways.push({ to: enter(target, remembered), choice: null, rule });
    if (holds === true) break;
  }
  return ways;
}
