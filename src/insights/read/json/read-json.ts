import type { FileShape, ReadOptions, Sink } from '../reading.ts';
import { refusals, refuseLargeJson } from '../sniff/refusals.ts';
import { readPieces, type TextBytes } from '../text/read-pieces.ts';
import { holdsStatements, isTryItRecord, StatementReader } from './statement-reader.ts';

/**
 * Reads xAPI statements. One in each line is read line by line and may be of any size; a list, or a page
 * of a record store, is parsed whole, up to a limit. Null: it was cancelled.
 */
export async function readJson(
  file: Blob,
  bytes: TextBytes,
  head: string,
  sink: Sink,
  options: Pick<ReadOptions, 'courseId' | 'signal' | 'onprogress'>,
): Promise<JsonReading | null> {
  const isLines = hasStatementInLine(head, isAll(head, bytes, file.size));
  if (!isLines && file.size > mostBytes) {
    return { outcome: 'refused', message: refuseLargeJson(file.size, mostBytes) };
  }
  const reader = new StatementReader(sink);
  const message = isLines
    ? await readLines(file, bytes, reader, options)
    : await readWhole(file, bytes, reader, options);
  if (options.signal.aborted) return null;
  if (message !== '') return { outcome: 'refused', message };
  reader.end();
  if (options.courseId !== '') {
    reader.reading.note(
      'Each statement says which course it is about, so the course that was chosen was not used.',
    );
  }
  const { courseIds, notes } = reader.reading;
  const format = isLines ? 'JSON lines' : 'JSON';
  return { outcome: 'read', shape: 'xapi', format, courseIds, notes };
}

/** Whether one of the first lines is a statement by itself; one that is the whole file is plain JSON. */
function hasStatementInLine(head: string, isWhole: boolean): boolean {
  const lines = head.split('\n');
  const complete = isWhole ? lines : lines.slice(0, -1);
  const filled = complete.filter((line) => line.trim() !== '').slice(0, 10);
  if (isWhole && filled.length === 1) return false;
  return filled.some((line) => {
    const value = parse(line);
    return value !== undefined && !Array.isArray(value) && holdsStatements(value);
  });
}

/** Whether the beginning is the whole file, with the mark before it that was left out. */
function isAll(head: string, { encoding }: TextBytes, sizeBytes: number): boolean {
  const [units, mark] =
    encoding === 'utf-8' ? [new TextEncoder().encode(head).length, 3] : [2 * head.length, 2];
  return units + mark >= sizeBytes;
}

async function readLines(
  file: Blob,
  bytes: TextBytes,
  reader: StatementReader,
  options: Pick<ReadOptions, 'signal' | 'onprogress'>,
): Promise<string> {
  let pending = '';
  const readLine = (line: string) => {
    if (line.trim() === '') return;
    const value = line.length > longestLine ? undefined : parse(line);
    if (value === undefined) reader.refuse(brokenLine, line.slice(0, 200));
    else reader.add(value);
  };
  for await (const { text } of readPieces(file, bytes, options)) {
    const lines = `${pending}${text}`.split('\n');
    pending = lines.pop() ?? '';
    for (const line of lines) readLine(line);
    // The beginning of a line that is too long says as much as all of it.
    if (pending.length > 2 * longestLine) pending = pending.slice(0, longestLine + 1);
  }
  if (!options.signal.aborted) readLine(pending);
  return '';
}

/** An empty sentence: all is well. */
async function readWhole(
  file: Blob,
  bytes: TextBytes,
  reader: StatementReader,
  options: Pick<ReadOptions, 'signal' | 'onprogress'>,
): Promise<string> {
  const pieces: string[] = [];
  for await (const { text } of readPieces(file, bytes, options)) pieces.push(text);
  if (options.signal.aborted) return '';
  const value = parse(pieces.join(''));
  if (value === undefined) return refusals.brokenJson;
  if (isTryItRecord(value)) return refusals.tryItRecords;
  if (!holdsStatements(value)) return refusals.otherJson;
  reader.add(value);
  return '';
}

/** Undefined: it is no JSON. A byte order mark is none of its business. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Parsed, JSON takes several times as much. */
const mostBytes = 100_000_000;
const longestLine = 5_000_000;
const brokenLine =
  'The line is not JSON: expected one whole statement in each line. It was left out; export the statements again.';

type JsonReading =
  | { outcome: 'refused'; message: string }
  | { outcome: 'read'; shape: FileShape; format: string; courseIds: string[]; notes: string[] };
