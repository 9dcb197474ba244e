import type { Answers } from '../answer/answers.ts';
import type { View } from '../answer/view.ts';
import type { Knowledge } from '../knowledge.ts';
import type { DateOrder, FileFacts, FileShape, Mapping, RowProblem } from '../read/reading.ts';

/** What the page asks of its worker. `id` is the page's number for a file. */
export type Ask =
  | { ask: 'begin'; knowledge: Knowledge }
  | { ask: 'read'; files: { id: number; file: File; settings: FileSettings }[] }
  /** Made-up data, so that a visitor sees what the page is for. */
  | { ask: 'sample'; today: string }
  /** What the try-it LMS of this site has recorded: its stored text. */
  | { ask: 'try-it-records'; id: number; text: string }
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
}

/** A file to take away. */
export type Giving = 'people-csv' | 'people-xlsx' | 'decisions-csv' | 'workbook' | 'events-csv';

export type Told =
  | { told: 'progress'; id: number; bytes: number; totalBytes: number; rows: number }
  | { told: 'file'; report: FileReport }
  /** Everything is read: what there is to ask about. */
  | { told: 'ready'; files: FileReport[]; courses: CourseFound[]; hasStaffList: boolean }
  | { told: 'answers'; number: number; view: View; answers: Answers }
  | { told: 'given'; number: number; name: string; type: string; bytes: Uint8Array }
  | { told: 'failed'; message: string };

export interface FileReport {
  id: number;
  name: string;
  sizeBytes: number;
  state: 'read' | 'needs-mapping' | 'refused' | 'cancelled';
  shape: FileShape | null;
  facts: FileFacts | null;
  /** Rows read, the header not counted. */
  rows: number;
  events: number;
  people: number;
  /** The first 1,000 problems, and how many there are. */
  problems: RowProblem[];
  problemCount: number;
  /** Of a file that was refused. */
  message: string;
  /** Of a file that needs mapping. */
  header: string[];
  preview: string[][];
  settings: FileSettings;
}

export interface CourseFound {
  id: string;
  title: string;
  learners: number;
  decisions: number;
}
