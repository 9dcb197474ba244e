import { suggestColumns } from '../read/headers/field-words.ts';
import { shapeKey } from '../read/headers/fold-header.ts';
import { readFile } from '../read/read-file.ts';
import type { FileReading } from '../read/reading.ts';
import { StoreFullError } from '../store/limits.ts';
import type { Store } from '../store/store.ts';
import { CountingSink } from './counting-sink.ts';
import type { FileReport, FileSettings } from './messages.ts';

/**
 * Reads a file into the store, in place of what it said before, and reports. A file that is refused,
 * cancelled or not understood leaves nothing behind.
 */
export async function readInto(store: Store, asked: AskedFile): Promise<ReadingDone> {
  const { id, file, settings, signal, onprogress } = asked;
  store.forget(id);
  const sink = new CountingSink(store.sinkFor(id));
  const reading = signal.aborted
    ? ({ outcome: 'cancelled' } as const)
    : await readFile(
        file,
        { ...settings, signal, onprogress: (bytes) => onprogress(bytes, sink.rows) },
        sink,
      ).catch((error: unknown) => refuse(error));
  const isRead = reading.outcome === 'read';
  if (!isRead) store.forget(id);
  const report: FileReport = {
    ...emptyReport({ id, name: file.name, sizeBytes: file.size, source: 'file', settings }),
    ...describe(reading),
    ...(isRead ? countOf(sink) : {}),
  };
  return { report, sink };
}

/** A report of a file that nothing is known of yet. */
export function emptyReport(known: KnownOfFile): FileReport {
  return {
    ...known,
    state: 'read',
    shape: null,
    facts: null,
    ...{ rows: 0, events: 0, people: 0, problems: [], problemCount: 0, message: '' },
    ...{ header: [], preview: [], suggested: {}, shapeKey: '' },
  };
}

/** What has gone through a sink, for a report. */
export function countOf({ rows, events, people, problems, problemCount }: CountingSink): Counted {
  return { rows, events, people, problems, problemCount };
}

function describe(reading: FileReading): Partial<FileReport> & Pick<FileReport, 'state'> {
  switch (reading.outcome) {
    case 'read':
      return { state: 'read', shape: reading.shape, facts: reading.about };
    case 'needs-mapping': {
      const { header, preview, about } = reading;
      const seeming = { suggested: suggestColumns(header, preview), shapeKey: shapeKey(header) };
      return { state: 'needs-mapping', facts: about, header, preview, ...seeming };
    }
    case 'refused':
      return { state: 'refused', message: reading.message };
    case 'cancelled':
      return { state: 'cancelled' };
  }
}

/** A fault of ours, or a computer that has no room left: said for this file, and the others go on. */
function refuse(error: unknown): FileReading {
  if (error instanceof StoreFullError) return { outcome: 'refused', message: error.message };
  return {
    outcome: 'refused',
    message:
      'Reading stopped part-way for a reason that this page does not know, so nothing of this file is counted. Export it again, as CSV where you can choose, and try that.',
  };
}

export interface ReadingDone {
  report: FileReport;
  /** With what has been counted of the file. */
  sink: CountingSink;
}

interface AskedFile {
  id: number;
  file: File;
  settings: FileSettings;
  signal: AbortSignal;
  /** Bytes and rows so far. */
  onprogress: (bytes: number, rows: number) => void;
}

type KnownOfFile = Pick<FileReport, 'id' | 'name' | 'sizeBytes' | 'source' | 'settings'>;

type Counted = Pick<FileReport, 'rows' | 'events' | 'people' | 'problems' | 'problemCount'>;
