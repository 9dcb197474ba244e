import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CanteenEvent } from '../../../events/index.ts';
import { readFile } from '../read-file.ts';
import type { FileReading, ListedPerson, ReadOptions, RowProblem } from '../reading.ts';

/** Reads bytes or text as a file of that name, and gathers all that is told of it. */
export async function read(
  content: string | Uint8Array<ArrayBuffer>,
  { name = 'report.csv', ...options }: Partial<ReadOptions> & { name?: string } = {},
): Promise<Told> {
  const told: Omit<Told, 'reading'> = {
    ...{ events: [], people: [], problems: [], rows: 0, silentRows: 0 },
  };
  const countTold = () => told.events.length + told.people.length + told.problems.length;
  let before = 0;
  const reading = await readFile(
    new File([content], name),
    { ...usual(), ...options },
    {
      event: (event) => told.events.push(event),
      person: (person) => told.people.push(person),
      problem: (problem) => told.problems.push(problem),
      row: () => {
        told.rows += 1;
        if (countTold() === before) told.silentRows += 1;
        before = countTold();
      },
    },
  );
  return { ...told, reading };
}

/** One of the real reports in `moodle-4.5.6/`. */
export function readReal(name: string, options: Partial<ReadOptions> = {}): Promise<Told> {
  return read(bytesOf(name), { name, ...options });
}

export function bytesOf(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(import.meta.dirname, 'moodle-4.5.6', name)));
}

export function usual(): ReadOptions {
  return {
    courseId: '',
    dateOrder: 'day first',
    mapping: null,
    onprogress: () => {},
    signal: new AbortController().signal,
  };
}

/** The shape of a file that was read, or what else came of it. */
export function shapeOf({ reading }: Told): string {
  return reading.outcome === 'read' ? reading.shape : reading.outcome;
}

export function notesOf({ reading }: Told): string[] {
  return 'about' in reading ? reading.about.notes : [];
}

export interface Told {
  reading: FileReading;
  events: CanteenEvent[];
  people: ListedPerson[];
  problems: RowProblem[];
  rows: number;
  /** Rows of which nothing was told. */
  silentRows: number;
}
