import type { PathState } from './find-states.ts';
import type { ProseParts, When } from './split-whens.ts';
import type { TrackedFlags } from './track-flags.ts';

/** A When that every path which comes past it is shown, or none. */
export interface SettledWhen {
  when: When;
  isShown: boolean;
}

/** In the order in which paths come past them. A When inside one that is never shown is not among them. */
export function findSettledWhens(
  states: readonly PathState[],
  parts: ProseParts,
  flags: TrackedFlags,
): SettledWhen[] {
  const seen = new Map<When, Set<boolean>>();
  for (const { part, remembered } of readings(states, flags)) {
    for (const when of parts(part).whens) {
      if (flags.hold(when.around, remembered) === false) continue;
      const shown = flags.hold(when.own, remembered);
      const known = seen.get(when) ?? new Set();
      seen.set(when, known);
      for (const one of shown === 'perhaps' ? [true, false] : [shown]) known.add(one);
    }
  }
  return [...seen]
    .filter(([, shown]) => shown.size === 1)
    .map(([when, shown]) => ({ when, isShown: shown.has(true) }));
}

/** The Whens that paths come past, each with the ids of the scenes where it is read. */
export function listWhens(
  states: readonly PathState[],
  parts: ProseParts,
  flags: TrackedFlags,
): Map<When, Set<string>> {
  const found = new Map<When, Set<string>>();
  for (const { part, sceneId } of readings(states, flags)) {
    for (const when of parts(part).whens) {
      found.set(when, (found.get(when) ?? new Set()).add(sceneId));
    }
  }
  return found;
}

/** Every part of the prose that is read in a state, with what is remembered then. */
function* readings(
  states: readonly PathState[],
  flags: TrackedFlags,
): Generator<{ part: string; sceneId: string; remembered: bigint }> {
  for (const { scene, remembered } of states) {
    const sceneId = scene.id;
    yield { part: sceneId, sceneId, remembered };
    for (const { key, remembers } of scene.choices) {
      const after = remembered | flags.maskOf(remembers);
      yield { part: `${sceneId}/${key}`, sceneId, remembered: after };
    }
    if (scene.kind !== 'ending') continue;
    yield { part: 'debrief', sceneId, remembered };
    yield { part: 'in-your-organisation', sceneId, remembered };
  }
}
