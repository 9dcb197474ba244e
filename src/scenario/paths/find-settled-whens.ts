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

/** Every part of the prose that is read in a state, with what is remembered then. */
function* readings(
  states: readonly PathState[],
  flags: TrackedFlags,
): Generator<{ part: string; remembered: bigint }> {
  for (const { scene, remembered } of states) {
    yield { part: scene.id, remembered };
    for (const { key, remembers } of scene.choices) {
      yield { part: `${scene.id}/${key}`, remembered: remembered | flags.maskOf(remembers) };
    }
    if (scene.kind !== 'ending') continue;
    yield { part: 'debrief', remembered };
    yield { part: 'in-your-organisation', remembered };
  }
}
