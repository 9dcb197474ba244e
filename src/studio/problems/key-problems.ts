import type { StudioProblem } from '../contract.ts';

export interface KeyedProblem {
  /** The same for the same problem after an edit, though its line has changed. */
  key: string;
  problem: StudioProblem;
}

/** Names problems by what they say and the scene they stand in; of several alike, the first stays the first. */
export function keyProblems(problems: readonly StudioProblem[]): KeyedProblem[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const name = JSON.stringify([problem.rule, problem.scene, problem.message]);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return { key: `${name}${before}`, problem };
  });
}
