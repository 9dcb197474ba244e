import type { FileShape } from '../read/reading.ts';
import type { FileReport } from '../worker/messages.ts';

/** What a file was taken for: `Moodle: interactions report`. */
export function sayShape({ shape, source, state }: FileReport): string {
  if (source === 'sample') return 'Made-up people and records';
  if (state === 'refused') return 'Not read';
  if (state === 'cancelled') return 'Reading was cancelled';
  if (state === 'needs-mapping') return 'Not recognised yet';
  if (state === 'copy') return 'A copy of another file: nothing in it is counted';
  return shape === null ? 'Records' : shapes[shape];
}

/** What was found in it: `1,204 rows, 96 people`. What records are is said with them. */
export function sayAmount({ rows, events, people }: FileReport): string {
  const parts = [
    sayCount(rows, 'row', 'rows'),
    people > 0 ? sayCount(people, 'person', 'people') : '',
    events > 0
      ? `${sayCount(events, 'record', 'records')} (attempts, completions and decisions)`
      : '',
  ];
  return parts.filter(Boolean).join(', ');
}

/** What came of reading, for people who do not see the cards. */
export function sayOutcome(files: readonly FileReport[]): string {
  const inState = (state: FileReport['state']) => files.filter((file) => file.state === state);
  const read = inState('read');
  const rows = read.reduce((sum, file) => sum + file.rows, 0);
  const problems = read.reduce((sum, file) => sum + file.problemCount, 0);
  const isSample = read.some(({ source }) => source === 'sample');
  const sentences = [
    isSample ? 'The sample data is shown.' : '',
    read.length > 0 && !isSample
      ? `${sayCount(read.length, 'file', 'files')} read, with ${sayCount(rows, 'row', 'rows')}.`
      : '',
    problems > 0 ? `${sayCount(problems, 'row', 'rows')} could not be read in full.` : '',
    sayFiles(
      inState('needs-mapping').length,
      'needs you to say',
      'need you to say',
      ' what the columns are.',
    ),
    sayFiles(inState('refused').length, 'could not be read', 'could not be read', '.'),
    sayFiles(inState('copy').length, 'is a copy', 'are copies', ' of another, and not counted.'),
    sayFiles(inState('cancelled').length, 'was cancelled', 'were cancelled', '.'),
  ];
  return sentences.filter(Boolean).join(' ');
}

/** `1,204 rows`. */
export function sayCount(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** `340 bytes`, `12 kB`, `68.2 MB`. */
export function saySize(bytes: number): string {
  if (bytes < 1000) return sayCount(bytes, 'byte', 'bytes');
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000).toLocaleString('en-GB')} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function sayFiles(count: number, one: string, many: string, end: string): string {
  if (count === 0) return '';
  return `${sayCount(count, 'file', 'files')} ${count === 1 ? one : many}${end}`;
}

const shapes: Record<FileShape, string> = {
  'moodle-basic': 'Moodle: SCORM basic report',
  'moodle-interactions': 'Moodle: SCORM interactions report',
  'moodle-objectives': 'Moodle: SCORM objectives report',
  'moodle-completion': 'Moodle: activity completion',
  'moodle-gradebook': 'Moodle: gradebook',
  'staff-list': 'Staff list',
  events: 'Rows downloaded from this site',
  'try-it-records': 'Attempts in the try-it LMS of this site',
  xapi: 'xAPI statements',
  mapped: 'Read by the columns that you chose',
};
