import { findFingerprint, noFingerprint } from './fingerprint.ts';
import { readJson } from './json/read-json.ts';
import type { FileFacts, FileReading, ReadOptions, Sink } from './reading.ts';
import { sniffBytes } from './sniff/sniff-bytes.ts';
import { sniffText } from './sniff/sniff-text.ts';
import { type TableOutcome, TableReader } from './table/table-reader.ts';
import { PieceDecoder } from './text/decode-pieces.ts';
import type { TextBytes } from './text/read-pieces.ts';
import { readTextTable } from './text/read-text-table.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

/**
 * Reads a file that HR has exported from somewhere and tells the sink what is in it, row by row. What the file
 * is shows in its bytes and its header; its name counts for nothing but to call a course by. Never throws
 * because of what is in the file: what cannot be read is a problem of its row, or the file is refused with a
 * sentence. Memory holds a piece of the file, except while its fingerprint is made and for workbooks and JSON
 * lists, which have limits. The courses named by the source stay as the source has them.
 */
export async function readFile(
  file: Blob & { name: string },
  options: ReadOptions,
  sink: Sink,
): Promise<FileReading> {
  try {
    const found = await readContent(file, options, sink);
    if (found === null || options.signal.aborted) return { outcome: 'cancelled' };
    if (found.outcome === 'refused') return found;
    const fingerprint = await (found.fingerprint ?? findFingerprint(file));
    if (options.signal.aborted) return { outcome: 'cancelled' };
    const { format, courseIds } = found;
    const notes = fingerprint === '' ? [...found.notes, noFingerprint] : found.notes;
    const about: FileFacts = { fingerprint, format, courseIds, notes };
    if (found.outcome === 'read') return { outcome: 'read', shape: found.shape, about };
    return { outcome: 'needs-mapping', header: found.header, preview: found.preview, about };
  } catch (error) {
    if (!isFileError(error)) throw error;
    return { outcome: 'refused', message: gone };
  }
}

async function readContent(
  file: Blob & { name: string },
  options: ReadOptions,
  sink: Sink,
): Promise<Found | null> {
  const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
  const bytes = sniffBytes(head);
  if (bytes.kind === 'refused') return { outcome: 'refused', message: bytes.message };
  const table = new TableReader({ ...options, fileTitle: nameTitle(file.name) }, sink);
  if (bytes.kind === 'zip') {
    return finish(await readWorkbook(file, table, options), 'Excel workbook', table);
  }
  const headText = decodeHead(head, bytes, head.length === file.size);
  const text = sniffText(headText);
  if (text.kind === 'refused') return { outcome: 'refused', message: text.message };
  if (text.kind === 'json') return readJson(file, bytes, headText, sink, options);
  const fingerprint = findFingerprint(file);
  // Nobody may be waiting any more when it fails; whoever is, still learns of it.
  fingerprint.catch(() => {});
  const read = await readTextTable(file, bytes, text, table, options);
  const found = finish(read, read?.format ?? '', table);
  return found === null || found.outcome === 'refused' ? found : { ...found, fingerprint };
}

/** What is known only when every row has been read comes from the table last. */
function finish(outcome: TableOutcome | null, format: string, table: TableReader): Found | null {
  if (outcome === null || outcome.outcome === 'refused') return outcome;
  return { ...outcome, format, courseIds: table.courseIds, notes: table.notes };
}

function decodeHead(head: Uint8Array, { encoding, hasMark }: TextBytes, isWhole: boolean): string {
  return new PieceDecoder(encoding, hasMark).decode(head, isWhole);
}

/** `fire12-basic.txt` is about `fire12-basic`. */
function nameTitle(name: string): string {
  const title = name
    .normalize('NFC')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .trim();
  return title === '' ? 'Course without a name' : title.slice(0, 200);
}

/** The browser could not read the file any more: it was moved, changed, or its drive was taken out. */
function isFileError(error: unknown): boolean {
  return error instanceof DOMException && error.name !== 'QuotaExceededError';
}

const headBytes = 65_536;
const gone =
  'The file can no longer be read: it was moved or changed after it was chosen, or it is too large for this computer’s memory. Choose it again.';

type Found =
  | { outcome: 'refused'; message: string }
  | (Extract<TableOutcome, { outcome: 'read' | 'needs-mapping' }> &
      Omit<FileFacts, 'fingerprint'> & {
        /** That of a table is worked out beside its reading. */
        fingerprint?: Promise<string>;
      });
