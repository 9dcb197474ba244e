import { completion, success } from '../store/codes.ts';
import type { MergedAttempts, Records } from '../store/records.ts';

/**
 * Where everybody stands in a course, over all their attempts: columns by the number of the learner. The
 * rules are in the README; `isOwn` says that the course is of our own packages.
 */
export function findStandings(
  records: Records,
  { course, isOwn, passingScore }: { course: number; isOwn: boolean; passingScore: number },
): Standings {
  const size = records.learners.length;
  const unknown = () => new Float64Array(size).fill(Number.NaN);
  const all: Standings = {
    isInRecords: new Uint8Array(size),
    state: new Uint8Array(size),
    isInferred: new Uint8Array(size),
    completedAt: unknown(),
    success: new Uint8Array(size),
    bestScore: unknown(),
    attempts: new Int32Array(size),
  };
  const said: Said = {
    isCompleted: new Uint8Array(size),
    isDenied: new Uint8Array(size),
    isBegun: new Uint8Array(size),
    hasResult: new Uint8Array(size),
    hasScore: new Uint8Array(size),
    scoredAt: unknown(),
  };
  readAttempts(records, course, { all, said });
  readStandings(records, course, { all, said });
  for (let learner = 0; learner < size; learner += 1) {
    all.state[learner] = judgeState(said, learner, isOwn);
    if (all.state[learner] === state.completed) {
      all.isInferred[learner] = said.isCompleted[learner] === 1 ? 0 : 1;
      // Who completed had a score by then, if it is one of our packages that wrote it.
      const scoredAt = isOwn ? said.scoredAt[learner] : Number.NaN;
      if (Number.isNaN(all.completedAt[learner])) all.completedAt[learner] = scoredAt ?? Number.NaN;
    }
    all.success[learner] = judgeSuccess(all, learner, passingScore);
  }
  return all;
}

function readAttempts(records: Records, course: number, { all, said }: Both): void {
  const { attempts } = records;
  for (let row = 0; row < attempts.size; row += 1) {
    if (attempts.course[row] !== course) continue;
    const learner = attempts.learner[row] ?? 0;
    all.isInRecords[learner] = 1;
    if (attempts.isMade[row] === 0) continue;
    all.attempts[learner] = (all.attempts[learner] ?? 0) + 1;
    said.isBegun[learner] = 1;
    if (attempts.completion[row] === completion.completed) {
      said.isCompleted[learner] = 1;
      lower(all.completedAt, learner, attempts.completedAt[row]);
    } else {
      noteUnknown(said, learner, attempts, row, attempts.scoredAt[row]);
    }
    noteResult(all, learner, attempts, row);
  }
}

function readStandings({ standings }: Records, course: number, { all, said }: Both): void {
  for (let row = 0; row < standings.size; row += 1) {
    if (standings.course[row] !== course) continue;
    const learner = standings.learner[row] ?? 0;
    all.isInRecords[learner] = 1;
    const status = standings.completion[row];
    if (status === completion.completed) {
      said.isCompleted[learner] = 1;
      lower(all.completedAt, learner, standings.at[row]);
    } else if (status !== completion.unknown) {
      said.isDenied[learner] = 1;
      if (status === completion.incomplete) said.isBegun[learner] = 1;
    } else {
      noteUnknown(said, learner, standings, row, standings.at[row]);
    }
    noteResult(all, learner, standings, row);
  }
}

/** A row with a result, of which no source says whether it is of a completed attempt. */
function noteUnknown(
  said: Said,
  learner: number,
  results: Results,
  row: number,
  at: number | undefined,
): void {
  if (results.completion[row] !== completion.unknown) return;
  if (results.success[row] !== success.unknown) said.hasResult[learner] = 1;
  if (!isScored(results, row)) return;
  said.hasScore[learner] = 1;
  lower(said.scoredAt, learner, at);
}

function noteResult(all: Standings, learner: number, results: Results, row: number): void {
  all.success[learner] = Math.max(all.success[learner] ?? 0, results.success[row] ?? 0);
  const score = scoreOf(results, row);
  const best = all.bestScore[learner] ?? Number.NaN;
  if (score > best || Number.isNaN(best)) all.bestScore[learner] = score;
}

/** Our own packages write a score with the final result only, so that there a score above 0 says 'completed'. */
export function isScored({ completion: status, score }: Results, row: number): boolean {
  return status[row] === completion.unknown && (score[row] ?? Number.NaN) > 0;
}

/** NaN for none, and for a 0 that an LMS fills in where there is no result yet. */
export function scoreOf(results: Results, row: number): number {
  const score = results.score[row] ?? Number.NaN;
  if (score !== 0) return score;
  const hasResult =
    results.completion[row] === completion.completed || results.success[row] !== success.unknown;
  return hasResult ? 0 : Number.NaN;
}

function judgeState(said: Said, learner: number, isOwn: boolean): number {
  if (said.isCompleted[learner] === 1) return state.completed;
  if (said.isDenied[learner] === 0) {
    if (said.hasScore[learner] === 1) return isOwn ? state.completed : state.notKnown;
    if (said.hasResult[learner] === 1) return state.notKnown;
  }
  return said.isBegun[learner] === 1 ? state.inProgress : state.notStarted;
}

function judgeSuccess(all: Standings, learner: number, passingScore: number): number {
  if (all.success[learner] === success.passed) return success.passed;
  const score = all.bestScore[learner] ?? Number.NaN;
  const isJudged = all.state[learner] === state.completed && !Number.isNaN(score);
  if (isJudged) return score >= passingScore ? success.passed : success.failed;
  return all.success[learner] ?? success.unknown;
}

function lower(numbers: Float64Array, at: number, number = Number.NaN): void {
  const known = numbers[at] ?? Number.NaN;
  if (number < known || Number.isNaN(known)) numbers[at] = number;
}

export const state = { notStarted: 0, inProgress: 1, notKnown: 2, completed: 3 } as const;

export interface Standings {
  /** Whether this course's records name them. */
  isInRecords: Uint8Array;
  /** See `state`. */
  state: Uint8Array;
  /** 1 for those who completed, where only a score says so. */
  isInferred: Uint8Array;
  /** NaN where it is not known. */
  completedAt: Float64Array;
  /** Codes of `codes.ts`. */
  success: Uint8Array;
  bestScore: Float64Array;
  attempts: Int32Array;
}

interface Said {
  isCompleted: Uint8Array;
  /** A standing says that they have not completed. */
  isDenied: Uint8Array;
  isBegun: Uint8Array;
  /** Passed or failed, or a score, where no source says whether it is of a completed attempt. */
  hasResult: Uint8Array;
  hasScore: Uint8Array;
  scoredAt: Float64Array;
}

interface Both {
  all: Standings;
  said: Said;
}

type Results = Pick<MergedAttempts, 'completion' | 'success' | 'score'>;
