import type { StudioProblem } from '../contract.ts';
import { type KeyedProblem, keyProblems } from './key-problems.ts';

export type ProblemFilter = 'all' | 'errors' | 'here';

/** More than anybody works through without checking again. */
export const mostShown = 200;

/** What the pane lists, and how many there are by each filter. */
export interface ProblemList {
  shown: KeyedProblem[];
  /** By the filter, beyond the 200 that are shown. */
  more: number;
  counts: Record<ProblemFilter, number>;
}

/** `here` is the id of the scene that the caret is in; null above the first one. */
export function listProblems(
  problems: readonly StudioProblem[],
  { filter, here }: { filter: ProblemFilter; here: string | null },
): ProblemList {
  const keyed = keyProblems(problems);
  const errors = keyed.filter(({ problem }) => problem.severity === 'error');
  const nearby = keyed.filter(({ problem }) => problem.scene === here);
  const chosen = { all: keyed, errors, here: nearby }[filter];
  return {
    shown: chooseShown(chosen),
    more: Math.max(0, chosen.length - mostShown),
    counts: { all: keyed.length, errors: errors.length, here: nearby.length },
  };
}

/** In the order of the file; where there is no room for all, an error is not crowded out by advice before it. */
function chooseShown(chosen: readonly KeyedProblem[]): KeyedProblem[] {
  if (chosen.length <= mostShown) return [...chosen];
  const isError = ({ problem }: KeyedProblem) => problem.severity === 'error';
  const first = [...chosen.filter(isError), ...chosen.filter((one) => !isError(one))];
  const kept = new Set(first.slice(0, mostShown));
  return chosen.filter((one) => kept.has(one));
}

/** `2 errors and 1 warning`, `No problems`; `leftOut` are those that are not among them. */
export function sayCounts(problems: readonly StudioProblem[], leftOut = 0): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = [say(errors, 'error'), say(warnings, 'warning')].flat();
  if (leftOut > 0) return `${counts.join(', ')} and ${leftOut.toLocaleString('en-GB')} more`;
  return counts.length === 0 ? 'No problems' : counts.join(' and ');
}

function say(number: number, noun: string): string[] {
  return number === 0 ? [] : [`${number} ${noun}${number === 1 ? '' : 's'}`];
}
