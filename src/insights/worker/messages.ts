import type { CanteenEvent } from '../../events/index.ts';
import type { Answers } from '../answer/answers.ts';
import type { View } from '../answer/view.ts';
import type { Knowledge } from '../knowledge.ts';
import type { DateOrder, FileFacts, FileShape, Mapping, RowProblem } from '../read/reading.ts';

/**
 * What the page asks of its worker. `id` is the page's number for a file. Asks are dealt with in their
 * order, except `cancel`, which ends the reading at hand and drops what is still waiting to be read.
 */
export type Ask =
  | { ask: 'begin'; knowledge: Knowledge }
  | { ask: 'read'; files: { id: number; file: File; settings: FileSettings }[] }
  /** Made-up data, so that a visitor sees what the page is for. */
  | { ask: 'sample'; id: number; today: string }
  /** What the try-it LMS of this site has recorded. */
  | { ask: 'try-it-records'; id: number; events: CanteenEvent[] }
  | { ask: 'forget'; id: number }
  | { ask: 'clear' }
  | { ask: 'cancel' }
  | { ask: 'answer'; number: number; view: View }
  | { ask: 'give'; number: number; view: View; what: Giving };

/** Read again with other settings, a file takes the place of what it said before. */
export interface FileSettings {
  courseId: string;
  dateOrder: DateOrder;
  mapping: Mapping | null;
  /** HR says that it is about another course than a file with the same bytes. */
  countsAgain?: true;
}

/** Of a file that nothing has been said about. */
export const plainSettings: FileSettings = {
  courseId: '',
  dateOrder: 'day first',
  mapping: null,
};

/** A file to take away. */
export type Giving = 'remind-csv' | 'people-csv' | 'decisions-csv' | 'workbook' | 'events-csv';

export type Told =
  /** The worker has loaded, and listens. */
  | { told: 'here' }
  | { told: 'progress'; id: number; bytes: number; totalBytes: number; rows: number }
  | { told: 'file'; report: FileReport }
  /** Everything asked for is read: what there is to ask about. */
  | {
      told: 'ready';
      files: FileReport[];
      courses: CourseFound[];
      hasStaffList: boolean;
      /** Of the staff lists, or of the records where there is none, in the order of the alphabet. */
      departments: string[];
      staffGroups: string[];
      /** Courses that may be one under two names. */
      likelySame?: LikelySame[];
    }
  | { told: 'answers'; number: number; view: View; answers: Answers }
  | { told: 'given'; number: number; name: string; type: string; bytes: Uint8Array }
  /** `number` is that of the question that could not be answered; null where it was something else. */
  | { told: 'failed'; number: number | null; message: string };

export interface FileReport {
  id: number;
  name: string;
  sizeBytes: number;
  /** A copy has the bytes of another file, and is not counted. */
  state: 'read' | 'needs-mapping' | 'refused' | 'cancelled' | 'copy';
  /** Of a copy: the other file's id. */
  copyOf?: number;
  /** Where it comes from: a file, or what this site itself has. */
  source: 'file' | 'sample' | 'try-it-records';
  shape: FileShape | null;
  facts: FileFacts | null;
  /** Rows read, the header not counted. */
  rows: number;
  events: number;
  people: number;
  /** The first 1,000 problems, and how many there are. */
  problems: RowProblem[];
  problemCount: number;
  /** Of a file that was refused, or is a copy. */
  message: string;
  /** Of a file that needs mapping: its first rows, and what its columns seem to be. */
  header: string[];
  preview: string[][];
  suggested: Mapping['columns'];
  /** The same for files with the same columns. */
  shapeKey: string;
  settings: FileSettings;
}

export interface CourseFound {
  id: string;
  title: string;
  learners: number;
  decisions: number;
  /** Whether somebody's completion is recorded, and not only worked out from scores. */
  hasStatus?: boolean;
}

/** Two courses with like names, each in files of its own, that have most of their learners in common. */
export interface LikelySame {
  one: SameCourse;
  other: SameCourse;
}

export interface SameCourse {
  courseId: string;
  /** Ids of the files that it is in. */
  files: number[];
  /** Whether HR's choice of a course counts in all of them. */
  canMove: boolean;
}
