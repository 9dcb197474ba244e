import { assign, setup } from 'xstate';
import type { Choice, Scene, Story } from './story.ts';
import { scenesById, waysOn } from './ways-on.ts';

export type StoryEvent = { type: 'choose'; key: string } | { type: 'goOn' };

export interface StoryContext {
  /** The way so far: a letter for each choice, `_` for each 'go on'. */
  path: string;
  /** Flags set so far, in the order they were set. */
  remembered: readonly string[];
}

/** A way on leads to a missing scene, or junctions lead in a circle. The checker says where. */
export class StoryNotPlayableError extends Error {
  override name = 'StoryNotPlayableError';
}

/**
 * The XState machine of a story. Its states are the scene ids; junctions are passed through;
 * endings are final. Throws `StoryNotPlayableError` when the story has no scene, a target is
 * missing, or junctions lead in a circle, which would never stop. `remembered` are flags that are set
 * before the first scene; none, unless told.
 */
export function storyMachine(story: Story, remembered: readonly string[] = []) {
  const scenes = scenesById(story);
  if (scenes.size === 0) throw new StoryNotPlayableError('The story has no scene.');
  for (const scene of scenes.values()) {
    for (const target of waysOn(scene)) {
      if (scenes.has(target)) continue;
      throw new StoryNotPlayableError(`"${scene.id}" leads to "${target}", which is not a scene.`);
    }
  }
  refuseCircles(scenes);
  return machineSetup.createMachine({
    id: story.id,
    initial: story.start,
    context: { path: '', remembered },
    states: Object.fromEntries([...scenes].map(([id, scene]) => [id, stateOf(scene)])),
  });
}

/** Takes away the junctions that lead to no other one, again and again; what is left circles. */
function refuseCircles(scenes: ReadonlyMap<string, Scene>): void {
  let left = [...scenes.values()].filter(({ kind }) => kind === 'junction');
  for (let before = Infinity; left.length < before; ) {
    before = left.length;
    const ids = new Set(left.map(({ id }) => id));
    left = left.filter((junction) => waysOn(junction).some((target) => ids.has(target)));
  }
  const [first] = left;
  if (first) throw new StoryNotPlayableError(`The junction "${first.id}" leads back to itself.`);
}

export type StoryMachine = ReturnType<typeof storyMachine>;

const machineSetup = setup({
  types: {} as { context: StoryContext; events: StoryEvent },
  guards: {
    isKey: ({ event }, params: { key: string }) =>
      event.type === 'choose' && event.key === params.key,
    remembersAll: ({ context }, params: { flags: readonly string[] }) =>
      params.flags.every((flag) => context.remembered.includes(flag)),
  },
  actions: {
    note: assign(({ context }, params: { step: string; remembers: readonly string[] }) => ({
      path: context.path + params.step,
      remembered: [...new Set([...context.remembered, ...params.remembers])],
    })),
  },
});

function stateOf(scene: Scene) {
  if (scene.kind === 'ending') return { type: 'final' as const };
  if (scene.kind === 'junction') {
    return {
      always: scene.rules.map((rule) => ({
        target: rule.target,
        guard: { type: 'remembersAll' as const, params: { flags: rule.remembered } },
      })),
    };
  }
  return { on: { choose: scene.choices.map(transitionOf), ...goOnOf(scene) } };
}

function transitionOf(choice: Choice) {
  return {
    target: choice.target,
    guard: { type: 'isKey' as const, params: { key: choice.key } },
    actions: {
      type: 'note' as const,
      params: { step: choice.key, remembers: choice.remembers },
    },
  };
}

function goOnOf(scene: Scene) {
  if (!scene.next) return {};
  const actions = { type: 'note' as const, params: { step: '_', remembers: [] } };
  return { goOn: { target: scene.next.target, actions } };
}
