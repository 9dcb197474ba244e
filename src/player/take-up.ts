import type { ResumeState } from '../tracking/index.ts';
import type { CourseScenario } from './course.ts';

/**
 * What an earlier session left, fitted to today's stories. A place in a story that has changed is looked
 * at when the story is opened, where its releases are known; otherwise it cannot be gone on with, and the
 * scenario's id is among the restarted. Results stay.
 */
export function takeUp(
  scenarios: readonly CourseScenario[],
  left: ResumeState,
): { state: ResumeState; restarted: string[] } {
  const restarted: string[] = [];
  const kept = { ...left.scenarios };
  for (const { id, fingerprint, updates } of scenarios) {
    const one = kept[id];
    if (!one || one.fingerprint === fingerprint) continue;
    if (one.path && Object.hasOwn(updates, one.fingerprint)) continue;
    if (one.path) restarted.push(id);
    kept[id] = { ...one, fingerprint, path: null };
  }
  return { state: { ...left, scenarios: kept }, restarted };
}

/** A number for an attempt that has none, 1 to 16,777,215. `random` gives 0 to 1. */
export function newAttempt(random: () => number): number {
  return 1 + Math.floor(random() * (2 ** 24 - 1));
}
