import { findCircles } from '../check/find-circles.ts';
import type { StoryGraph } from '../check/story-graph.ts';
import type { Condition, ProseParts } from './split-whens.ts';

/** Flags as bits, and where each still matters. */
export interface TrackedFlags {
  maskOf: (flags: Iterable<string>) => bigint;
  namesIn: (mask: bigint) => string[];
  /** The flags that a scene, or anything that can follow it, reads; all others are forgotten there. */
  readFrom: (sceneId: string) => bigint;
  /** Whether conditions hold; 'perhaps' where flags are not followed. */
  hold: (conditions: readonly Condition[], remembered: bigint) => boolean | 'perhaps';
  /** False where flags made too many states and everything that reads them is left open. */
  areFollowed: boolean;
}

/** Flags followed scene by scene, so that what nothing reads any more makes no states of its own. */
export function trackFlags(graph: StoryGraph, parts: ProseParts): TrackedFlags {
  const bits = new Map<string, bigint>();
  const bitOf = (flag: string) => {
    const bit = bits.get(flag) ?? 1n << BigInt(bits.size);
    bits.set(flag, bit);
    return bit;
  };
  const maskOf = (flags: Iterable<string>) => {
    let mask = 0n;
    for (const flag of flags) mask |= bitOf(flag);
    return mask;
  };
  const readFrom = spreadBack(graph, (id) => maskOf(flagsReadAt(id, graph, parts)));
  return {
    maskOf,
    namesIn: (mask) => [...bits].filter(([, bit]) => (mask & bit) !== 0n).map(([flag]) => flag),
    readFrom: (id) => readFrom.get(id) ?? 0n,
    hold: (conditions, remembered) =>
      conditions.every(({ flag, isSet }) => ((remembered & bitOf(flag)) !== 0n) === isSet),
    areFollowed: true,
  };
}

/** No flag is followed: junctions are open all ways, and Whens perhaps shown. */
export const noFlags: TrackedFlags = {
  maskOf: () => 0n,
  namesIn: () => [],
  readFrom: () => 0n,
  hold: (conditions) => conditions.length === 0 || 'perhaps',
  areFollowed: false,
};

/** Some of the flags: what reads others is left open. */
export function onlyFlags(all: TrackedFlags, mask: bigint): TrackedFlags {
  const isFollowed = ({ flag }: Condition) => (all.maskOf([flag]) & mask) !== 0n;
  return {
    maskOf: (flags) => all.maskOf(flags) & mask,
    namesIn: (some) => all.namesIn(some & mask),
    readFrom: (id) => all.readFrom(id) & mask,
    hold: (conditions, remembered) =>
      all.hold(conditions.filter(isFollowed), remembered) &&
      (conditions.every(isFollowed) || 'perhaps'),
    areFollowed: false,
  };
}

/** Feedback is read in the scene of its choice; the sections at the end are read after each ending. */
function flagsReadAt(id: string, { scenes }: StoryGraph, parts: ProseParts): string[] {
  const scene = scenes.get(id);
  const names = [
    id,
    ...(scene?.choices.map(({ key }) => `${id}/${key}`) ?? []),
    ...(scene?.kind === 'ending' ? ['debrief', 'in-your-organisation'] : []),
  ];
  return [
    ...(scene?.rules.flatMap(({ remembered }) => remembered) ?? []),
    ...names.flatMap((name) => parts(name).whens.flatMap(({ own }) => own.map(({ flag }) => flag))),
  ];
}

/** For each scene, what `own` gives for it and for everything that can follow. */
function spreadBack(graph: StoryGraph, own: (id: string) => bigint): Map<string, bigint> {
  const found = new Map<string, bigint>();
  for (const group of findCircles(graph.scenes.keys(), graph.next)) {
    let mask = 0n;
    for (const id of group) {
      mask |= own(id);
      for (const target of graph.next(id)) mask |= found.get(target) ?? 0n;
    }
    for (const id of group) found.set(id, mask);
  }
  return found;
}
