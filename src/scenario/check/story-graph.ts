import type { Place } from '../diagnostic.ts';
import type { ReadStory } from '../read-story.ts';
import type { Scene } from '../story.ts';
import { scenesById, waysOn } from '../ways-on.ts';

/** A story as scenes and the links between them that really lead somewhere. */
export interface StoryGraph {
  scenes: Map<string, Scene>;
  /** Ids that a scene leads to; missing scenes are left out. */
  next: (id: string) => string[];
  /** Ids of the scenes that lead to a scene. */
  previous: (id: string) => string[];
  /** Ids of the scenes that some path from the start passes. */
  reachable: Set<string>;
  /** Ids of the scenes from which some path leads to an ending. */
  canEnd: Set<string>;
  placeOf: (id: string) => Place;
}

export function drawGraph({ story, notes }: ReadStory): StoryGraph {
  const scenes = scenesById(story);
  const ways = new Map(
    [...scenes].map(([id, scene]) => [id, waysOn(scene).filter((target) => scenes.has(target))]),
  );
  const back = new Map([...scenes.keys()].map((id): [string, string[]] => [id, []]));
  for (const [id, targets] of ways) for (const target of targets) back.get(target)?.push(id);
  const next = (id: string) => ways.get(id) ?? [];
  const previous = (id: string) => back.get(id) ?? [];
  const endings = [...scenes.values()].filter(({ kind }) => kind === 'ending').map(({ id }) => id);
  const places = new Map(notes.scenes.map(({ id, place }) => [id, place] as const).reverse());
  return {
    scenes,
    next,
    previous,
    reachable: spread(scenes.has(story.start) ? [story.start] : [], next),
    canEnd: spread(endings, previous),
    placeOf: (id) => places.get(id) ?? { line: 1, column: 1 },
  };
}

/** Everything that can be come to from `from`, itself included. */
export function spread(from: readonly string[], next: (id: string) => string[]): Set<string> {
  const seen = new Set(from);
  for (const id of seen) for (const target of next(id)) seen.add(target);
  return seen;
}
