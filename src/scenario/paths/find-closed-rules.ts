import type { Scene } from '../story.ts';
import type { PathState } from './find-states.ts';
import type { TrackedFlags } from './track-flags.ts';

/** A line of a junction that no path takes, although paths come to the junction. */
export interface ClosedRule {
  sceneId: string;
  /** Its index among the junction's rules. */
  rule: number;
  remembered: string[];
  /** Those of its flags that no path to this junction remembers. */
  unknown: string[];
  /** Flags of the line above that takes every path which this one would; null where there is none such path. */
  above: string[] | null;
}

export function findClosedRules(states: readonly PathState[], flags: TrackedFlags): ClosedRule[] {
  const visits = new Map<Scene, PathState[]>();
  for (const state of states) {
    if (state.scene.kind !== 'junction') continue;
    visits.set(state.scene, [...(visits.get(state.scene) ?? []), state]);
  }
  return [...visits].flatMap(([scene, at]) => {
    const taken = new Set(at.flatMap(({ ways }) => ways.map(({ rule }) => rule)));
    return scene.rules.flatMap((_rule, n) =>
      taken.has(n) ? [] : [explainRule(scene, n, at, flags)],
    );
  });
}

function explainRule(
  { id, rules }: Scene,
  rule: number,
  visits: readonly PathState[],
  flags: TrackedFlags,
): ClosedRule {
  const has = (asked: readonly string[]) => {
    const mask = flags.maskOf(asked);
    return ({ remembered }: PathState) => (remembered & mask) === mask;
  };
  const remembered = rules[rule]?.remembered ?? [];
  const fitting = visits.filter(has(remembered));
  const above = rules.slice(0, rule).find((earlier) => fitting.some(has(earlier.remembered)));
  return {
    sceneId: id,
    rule,
    remembered,
    unknown: remembered.filter((flag) => !visits.some(has([flag]))),
    above: above?.remembered ?? null,
  };
}
