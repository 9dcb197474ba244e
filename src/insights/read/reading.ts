import type { CanteenEvent } from '../../events/index.ts';

/** Takes what a file says while it is being read. */
export interface Sink {
  event(event: CanteenEvent): void;
  person(person: ListedPerson): void;
  /** Something that could not be read, with its row in the file (the header is row 1; null: the whole file). */
  problem(problem: RowProblem): void;
  /** A whole row has been dealt with. */
  row(): void;
}

/** Somebody who has to take the course: a row of the establishment list. */
export interface ListedPerson {
  learnerId: string;
  email: string;
  learnerName: string;
  department: string;
  staffGroup: string;
  /** Dates as `2026-11-20`, or empty. */
  dueOn: string;
  startedOn: string;
  /**
   * Present where a record of training, and not a staff list, says where somebody works: nobody is required
   * by that, and what a staff list says goes before it.
   */
  isRequired?: false;
}

export interface RowProblem {
  row: number | null;
  /** One or two plain sentences: what was found, what was expected, what to do. */
  message: string;
  /** The cell or the beginning of the row, at most 80 characters. */
  found: string;
}

/** What a file turned out to be. */
export type FileShape =
  | 'moodle-basic'
  | 'moodle-interactions'
  | 'moodle-objectives'
  | 'moodle-completion'
  | 'moodle-gradebook'
  | 'staff-list'
  | 'events'
  | 'try-it-records'
  | 'xapi'
  | 'mapped';

/** Which column of a file holds what, as HR said on the mapping screen. */
export interface Mapping {
  kind: 'records' | 'people';
  /** A field to the header of its column. */
  columns: Partial<Record<MappedField, string>>;
  dateOrder: DateOrder;
}

/** For dates of digits alone, 03/04/2026. */
export type DateOrder = 'day first' | 'month first';

export type MappedField =
  | 'learnerId'
  | 'email'
  | 'learnerName'
  | 'firstName'
  | 'lastName'
  | 'courseId'
  | 'attempt'
  | 'startedAt'
  | 'at'
  | 'completion'
  | 'success'
  | 'score'
  | 'duration'
  | 'interactionId'
  | 'response'
  | 'result'
  | 'latency'
  | 'department'
  | 'staffGroup'
  | 'dueOn'
  | 'startedOn';

export interface ReadOptions {
  /** What HR said this file is about; empty: what the file says, or else its name. */
  courseId: string;
  dateOrder: DateOrder;
  /** For a file that is not recognised. */
  mapping: Mapping | null;
  /** Bytes read so far. */
  onprogress: (bytes: number) => void;
  signal: AbortSignal;
}

/** What came of reading a file. */
export type FileReading =
  | { outcome: 'read'; shape: FileShape; about: FileFacts }
  | { outcome: 'needs-mapping'; header: string[]; preview: string[][]; about: FileFacts }
  | { outcome: 'refused'; message: string }
  | { outcome: 'cancelled' };

export interface FileFacts {
  /** SHA-256 of the file's bytes in hexadecimal: the evidence pack names it. */
  fingerprint: string;
  /** `UTF-8`, `UTF-16`, `Excel workbook`, … as a person would say it. */
  format: string;
  /** Courses that the file is about. */
  courseIds: string[];
  /** Things HR should know, as whole sentences: what was taken for what. */
  notes: string[];
}
