import { completion } from './codes.ts';
import type { FileFacts } from './file-facts.ts';
import type { MergedAttempts } from './records.ts';
import type { Numbered } from './renumber.ts';

/**
 * One attempt out of all that is said of it. A status that somebody states beats 'unknown', 'completed'
 * beats 'incomplete', 'passed' beats 'failed'; it began at the earliest time and was last written to at the
 * latest; score, time spent and release are those of the row with the latest time that has one (of two with
 * the same time, the larger).
 */
export function mergeAttempts({ attemptKeys, files }: Numbered): MergedAttempts {
  const merged = emptyMerged(attemptKeys.size);
  merged.learner.set(attemptKeys.keys.a.subarray(0, merged.size));
  merged.course.set(attemptKeys.keys.b.subarray(0, merged.size));
  merged.number.set(attemptKeys.keys.c.subarray(0, merged.size));
  const latest = {
    score: new Float64Array(merged.size).fill(Number.NEGATIVE_INFINITY),
    duration: new Float64Array(merged.size).fill(Number.NEGATIVE_INFINITY),
    release: new Float64Array(merged.size).fill(Number.NEGATIVE_INFINITY),
  };
  for (const { facts, attempts } of files) {
    for (let row = 0; row < facts.attempts.length; row += 1) {
      mergeRow(merged, latest, { facts, row, to: attempts[facts.attempts.attempt[row] ?? 0] ?? 0 });
    }
    const { attempt, length } = facts.decisions;
    for (let row = 0; row < length; row += 1) merged.isMade[attempts[attempt[row] ?? 0] ?? 0] = 1;
  }
  return merged;
}

function mergeRow(merged: MergedAttempts, latest: Latest, { facts, row, to }: Place): void {
  const { attempts, releases } = facts;
  const at = attempts.at[row] ?? Number.NaN;
  const when = Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at;
  const status = attempts.completion[row] ?? 0;
  if (status !== completion.notAttempted) merged.isMade[to] = 1;
  merged.completion[to] = Math.max(merged.completion[to] ?? 0, status);
  merged.success[to] = Math.max(merged.success[to] ?? 0, attempts.success[row] ?? 0);
  merged.startedAt[to] = earlier(merged.startedAt[to], attempts.startedAt[row]);
  merged.at[to] = -earlier(-(merged.at[to] ?? Number.NaN), -at);
  const score = attempts.score[row] ?? Number.NaN;
  takeLater(merged.score, latest.score, { to, value: score, when });
  takeLater(merged.durationMs, latest.duration, {
    ...{ to, when },
    value: attempts.durationMs[row] ?? Number.NaN,
  });
  if (status === completion.completed) {
    merged.completedAt[to] = earlier(merged.completedAt[to], at);
  }
  if (score > 0) merged.scoredAt[to] = earlier(merged.scoredAt[to], at);
  const release = releases.texts[attempts.release[row] ?? 0] ?? '';
  const [known, knownWhen] = [merged.release[to] ?? '', latest.release[to] ?? 0];
  if (release === '' || when < knownWhen || (when === knownWhen && release <= known)) return;
  merged.release[to] = release;
  latest.release[to] = when;
}

function takeLater(values: Float64Array, latest: Float64Array, { to, value, when }: Value): void {
  if (Number.isNaN(value)) return;
  const [known, knownWhen] = [values[to] ?? Number.NaN, latest[to] ?? 0];
  if (when < knownWhen || (when === knownWhen && value <= known)) return;
  values[to] = value;
  latest[to] = when;
}

/** The smaller of two numbers of which either may be missing. */
function earlier(a = Number.NaN, b = Number.NaN): number {
  if (Number.isNaN(a)) return b;
  return b < a ? b : a;
}

function emptyMerged(size: number): MergedAttempts {
  const numbers = () => new Int32Array(size);
  const unknown = () => new Float64Array(size).fill(Number.NaN);
  return {
    size,
    ...{ learner: numbers(), course: numbers(), number: numbers() },
    isMade: new Uint8Array(size),
    ...{ startedAt: unknown(), at: unknown(), durationMs: unknown(), score: unknown() },
    completion: new Uint8Array(size),
    success: new Uint8Array(size),
    ...{ completedAt: unknown(), scoredAt: unknown() },
    release: new Array<string>(size).fill(''),
  };
}

interface Latest {
  score: Float64Array;
  duration: Float64Array;
  release: Float64Array;
}

interface Place {
  facts: FileFacts;
  row: number;
  to: number;
}

interface Value {
  to: number;
  value: number;
  when: number;
}
