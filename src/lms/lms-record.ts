import type { AttemptRecord, DecisionRecord } from '../tracking/index.ts';
import type { PackageStandard } from './standards.ts';

/** An attempt as this LMS's gradebook shows it: what HR's pages read, and a little more. */
export interface LmsRecord extends AttemptRecord {
  standard: PackageStandard;
  decisions: LmsDecision[];
  /** Ids of the objectives that were passed, `outcome_ST2`, `test_out`. */
  passedObjectives: string[];
}

export interface LmsDecision extends DecisionRecord {
  /** As the package wrote it: a time of day in SCORM 1.2, otherwise date and time; empty without one. */
  decidedAt: string;
}

/** What the LMS knows of an attempt without the package. */
export type KnownOfAttempt = Omit<
  LmsRecord,
  'completion' | 'success' | 'scoreScaled' | 'totalMs' | 'decisions' | 'passedObjectives'
> & {
  /** Time of the sessions that have ended. */
  earlierMs: number;
};
