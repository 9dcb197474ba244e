import { isBetterScore, type Score } from '../scenario/index.ts';
import type { ResumeState, ScenarioResume } from '../tracking/index.ts';

/** The state with one scenario changed. `fingerprint` is that of the story which was played. */
export function keepScenario(
  resume: ResumeState,
  { id, fingerprint }: { id: string; fingerprint: string },
  change: Partial<ScenarioResume>,
): ResumeState {
  const none = { endings: 0, best: null, seed: 0, path: null };
  const kept = { ...none, ...resume.scenarios[id], ...change, fingerprint };
  return { ...resume, scenarios: { ...resume.scenarios, [id]: kept } };
}

/** What changes when an attempt has reached an ending: the best score is kept. */
export function finishAttempt(
  kept: ScenarioResume | undefined,
  score: Score,
): Pick<ScenarioResume, 'best' | 'endings'> {
  const best = !kept?.best || isBetterScore(score, kept.best) ? score : kept.best;
  return { best, endings: (kept?.endings ?? 0) + 1 };
}
