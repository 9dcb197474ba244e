import type { DecisionColumns } from './columns.ts';
import type { FileFacts } from './file-facts.ts';

/** What all files say together. Courses, learners, attempts, interactions and choices go by their numbers. */
export interface Records {
  courses: { id: string; title: string }[];
  learners: Learner[];
  hasStaffList: boolean;
  attempts: MergedAttempts;
  standings: MergedStandings;
  interactions: readonly string[];
  responses: readonly string[];
  choices: { size: number; interaction: Int32Array; response: Int32Array };
  decisions: DecisionPart[];
  /** The files that all this is from, with their numbers for learners, courses and attempts. */
  files: Renumbered[];
}

/** A person, in whatever files they are. */
export interface Learner {
  learnerId: string;
  email: string;
  name: string;
  /** What the staff list says; null for somebody who is not in it. */
  listed: Listed | null;
  /** Where records of training say that they work; absent where none does. */
  place?: Place;
  /** Whether any record is theirs, of whatever course. */
  hasRecord: boolean;
  /** The name by which alone a record was taken for theirs; empty where there was more to go by. */
  matchedName: string;
  /** Fits more than one person of the list, and was given to none. */
  isAmbiguous: boolean;
}

export interface Place {
  department: string;
  staffGroup: string;
}

export interface Listed extends Place {
  dueOn: string;
  startedOn: string;
}

/**
 * One row for each attempt, whoever speaks of it. Times are NaN where nobody says. `isMade` is 0 for one of
 * which it is only said that it was not made.
 */
export interface MergedAttempts {
  size: number;
  learner: Int32Array;
  course: Int32Array;
  number: Int32Array;
  isMade: Uint8Array;
  startedAt: Float64Array;
  at: Float64Array;
  durationMs: Float64Array;
  score: Float64Array;
  completion: Uint8Array;
  success: Uint8Array;
  /** The earliest time at which a source says that it was completed, or had a score. */
  completedAt: Float64Array;
  scoredAt: Float64Array;
  release: string[];
}

/** As they were read, several for a learner and course. */
export interface MergedStandings {
  size: number;
  learner: Int32Array;
  course: Int32Array;
  at: Float64Array;
  score: Float64Array;
  completion: Uint8Array;
  success: Uint8Array;
}

/** A file with, for each of its own numbers, that of the records. */
export interface Renumbered {
  facts: FileFacts;
  learners: Int32Array;
  courses: Int32Array;
  attempts: Int32Array;
  choices: Int32Array;
}

/** The decisions of one file. */
export interface DecisionPart {
  columns: DecisionColumns;
  /** From the file's numbers to those of the records. */
  attempts: Int32Array;
  choices: Int32Array;
  /** 1 where another row, of this file or another, says the same decision and is the one that counts. */
  isRepeat: Uint8Array;
}
