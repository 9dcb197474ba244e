import type { ReadOptions } from '../reading.ts';
import type { SniffedText } from '../sniff/sniff-text.ts';
import type { TableOutcome, TableReader } from '../table/table-reader.ts';
import { readPieces, type TextBytes } from './read-pieces.ts';
import { RowSplitter } from './row-splitter.ts';

/** Reads a table of text from a file of any size. Null: it was cancelled. */
export async function readTextTable(
  file: Blob,
  bytes: TextBytes,
  { delimiter, newline, skippedChars }: Extract<SniffedText, { kind: 'table' }>,
  table: TableReader,
  options: Pick<ReadOptions, 'signal' | 'onprogress'>,
): Promise<TextTableReading | null> {
  const splitter = new RowSplitter(delimiter, newline);
  let skip = skippedChars;
  let hadStrays = false;
  let format = '';
  let isGuessed = false;
  for await (const { text, decoder } of readPieces(file, bytes, options)) {
    // A row may have begun in the piece before.
    const hasStrays = text.includes('\0') || text.includes('\uFFFD');
    for (let from = skip; from < text.length && !table.isDone; ) {
      // Few rows at a time, so that they are gone before the browser tidies its memory.
      const to = from + Math.max(partChars, splitter.pendingChars);
      table.read(splitter.read(text.slice(from, to)), hasStrays || hadStrays);
      from = to;
    }
    skip = 0;
    hadStrays = hasStrays;
    ({ format, isGuessed } = decoder);
    if (table.isDone) break;
  }
  if (options.signal.aborted) return null;
  table.read(splitter.end(), hadStrays);
  if (isGuessed) {
    table.note(
      'The text is not in UTF-8, so it was read as Windows-1252, as Excel saves CSV. If names look wrong, export the file as UTF-8.',
    );
  }
  return { ...table.end(), format: `${format}, ${names.get(delimiter) ?? 'separated'}` };
}

const partChars = 32_768;
const names = new Map([
  ['\t', 'separated by tabs'],
  [',', 'separated by commas'],
  [';', 'separated by semicolons'],
  ['|', 'separated by vertical lines'],
]);

type TextTableReading = TableOutcome & { format: string };
