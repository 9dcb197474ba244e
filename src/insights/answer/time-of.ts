import type { MergedAttempts } from '../store/records.ts';

/** Time spent in an attempt, or else from its first opening to the last, in milliseconds; NaN where neither is known. */
export function timeOf(attempts: MergedAttempts, row: number): { ms: number; isElapsed: boolean } {
  const spent = attempts.durationMs[row] ?? Number.NaN;
  if (spent >= 0) return { ms: spent, isElapsed: false };
  const elapsed = (attempts.at[row] ?? Number.NaN) - (attempts.startedAt[row] ?? Number.NaN);
  return { ms: elapsed >= 0 ? elapsed : Number.NaN, isElapsed: true };
}
