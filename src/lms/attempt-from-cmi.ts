import type { AttemptRecord, DecisionRecord } from '../tracking/index.ts';
import type { CmiModel } from './cmi-model.ts';
import { readTimespan } from './durations.ts';

/**
 * Reads a gradebook record out of what the package wrote. SCORM 1.2 folds two facts into one word:
 * `passed` and `failed` are results of a completed attempt; `browsed` was a look without credit and
 * counts as incomplete. The score is scaled 0 to 1 from 0 to `score.max` (100 unless it is written).
 */
export function attemptFromCmi(cmi: CmiModel, known: KnownAboutAttempt): AttemptRecord {
  const { earlierMs, ...rest } = known;
  const status = cmi.get('cmi.core.lesson_status');
  return {
    ...rest,
    completion: readCompletion(status),
    success: status === 'passed' || status === 'failed' ? status : 'unknown',
    scoreScaled: readScore(cmi),
    totalMs: earlierMs + readTimespan(cmi.get('cmi.core.session_time')),
    decisions: readDecisions(cmi),
  };
}

function readCompletion(status: string | undefined): AttemptRecord['completion'] {
  if (status === undefined) return 'not attempted';
  return ['passed', 'completed', 'failed'].includes(status) ? 'completed' : 'incomplete';
}

function readScore(cmi: CmiModel): number | null {
  const raw = cmi.get('cmi.core.score.raw') || undefined;
  if (raw === undefined) return null;
  const max = Number(cmi.get('cmi.core.score.max') || 100);
  const min = Number(cmi.get('cmi.core.score.min') || 0);
  if (max <= min) return null;
  return Math.min(1, Math.max(0, (Number(raw) - min) / (max - min)));
}

function readDecisions(cmi: CmiModel): DecisionRecord[] {
  const decisions: DecisionRecord[] = [];
  for (let n = 0; n < cmi.count('cmi.interactions'); n += 1) {
    const at = `cmi.interactions.${n}`;
    const id = cmi.get(`${at}.id`);
    if (id === undefined) continue;
    const latency = cmi.get(`${at}.latency`);
    decisions.push({
      id,
      response: cmi.get(`${at}.student_response`) ?? '',
      correctResponses: readPatterns(cmi, `${at}.correct_responses`),
      result: cmi.get(`${at}.result`) ?? '',
      latencyMs: latency === undefined ? null : readTimespan(latency),
    });
  }
  return decisions;
}

function readPatterns(cmi: CmiModel, collection: string): string[] {
  const indexes = Array.from({ length: cmi.count(collection) }, (_, index) => index);
  return indexes.flatMap((index) => cmi.get(`${collection}.${index}.pattern`) ?? []);
}

/** What the LMS knows without the package. */
export type KnownAboutAttempt = Omit<
  AttemptRecord,
  'completion' | 'success' | 'scoreScaled' | 'totalMs' | 'decisions'
> & {
  /** Time of the sessions that have ended. */
  earlierMs: number;
};
