import type { CanteenEvent, DecisionResult } from '../../events/index.ts';

/** In each list the later word wins where two sources say different things about the same attempt. */
export const completions = ['unknown', 'not attempted', 'incomplete', 'completed'] as const;
export const successes = ['unknown', 'failed', 'passed'] as const;
export const results = ['unknown', 'best', 'acceptable', 'poor'] as const;

/** The places in these lists, by name: what the columns hold. */
export const completion = { unknown: 0, notAttempted: 1, incomplete: 2, completed: 3 } as const;
export const success = { unknown: 0, failed: 1, passed: 2 } as const;

/** A word that none of the lists has counts as unknown. */
export function codeOf(words: readonly string[], word: string): number {
  return Math.max(0, words.indexOf(word));
}

export function sayCompletion(code: number): StatusEvent['completion'] {
  return completions[code] ?? 'unknown';
}

export function saySuccess(code: number): StatusEvent['success'] {
  return successes[code] ?? 'unknown';
}

export function sayResult(code: number): DecisionResult {
  return results[code] ?? 'unknown';
}

type StatusEvent = Exclude<CanteenEvent, { kind: 'decision' }>;
