import { cleanCell } from '../cells/clean-cell.ts';
import { foldHeader } from '../headers/fold-header.ts';
import type { FileShape, ReadOptions, Sink } from '../reading.ts';
import type { RowReader } from '../shapes/shape.ts';
import { type ChosenShape, chooseShape, guessHeader } from './choose-shape.ts';
import { judgeRow } from './judge-row.ts';
import { quote, TableReading } from './table-reading.ts';

/**
 * Reads a table that comes row by row. The first rows are kept until it is clear what the table is; from then
 * on every row goes to the reader of its shape and is forgotten. Each row below the header ends as an event, a
 * person or a problem; rows without any text do not count.
 */
export class TableReader {
  /** Nothing more is wanted: the table is refused, or HR has to say what its columns hold. */
  isDone = false;
  readonly #options: TableOptions;
  readonly #reading: TableReading;
  #first: TableRow[] = [];
  #reader: RowReader | null = null;
  #outcome: TableOutcome | null = null;
  #rowNumber = 0;
  #dataRows = 0;
  #headerWidth = 0;

  constructor(options: TableOptions, sink: Sink) {
    this.#options = options;
    this.#reading = new TableReading(sink);
  }

  get courseIds(): string[] {
    return this.#reading.courseIds;
  }

  get notes(): string[] {
    return this.#reading.notes;
  }

  note(sentence: string): void {
    this.#reading.note(sentence);
  }

  /** `hasStrays`: some cell holds a character that could not be read. */
  read(rows: readonly TableRow[], hasStrays: boolean): void {
    if (this.isDone) return;
    if (this.#reader) {
      for (const row of rows) this.#readRow(row, hasStrays);
      return;
    }
    for (const row of rows) this.#first.push(row);
    if (this.#first.length >= enoughRows) this.#begin();
  }

  /** After the last row. */
  end(): TableOutcome {
    if (this.#outcome === null) this.#begin();
    this.#reader?.end();
    if (this.#reader && this.#dataRows === 0) {
      this.#reading.note('There are no rows below the header.');
    }
    return this.#outcome ?? nothing;
  }

  #begin(): void {
    const rows = this.#first;
    this.#first = [];
    const decided = this.#decide(rows.map((row) => (Array.isArray(row) ? row : [])));
    if ('outcome' in decided) {
      this.#outcome = decided;
      this.isDone = true;
      return;
    }
    const { shape, reader, header, headerIndex } = decided;
    this.#outcome = { outcome: 'read', shape };
    this.#reader = reader;
    this.#headerWidth = header.length;
    this.#rowNumber = headerIndex + 1;
    this.#noteAbove(rows.slice(0, headerIndex));
    if (!reader.mayRepeatHeaders) this.#checkHeader(header);
    for (const row of rows.slice(headerIndex + 1)) this.#readRow(row, true);
  }

  #decide(cells: readonly string[][]): ChosenShape | TableOutcome {
    const sample = cells.slice(0, enoughRows).map((row) => row.slice(0, mostColumns + 1));
    const first = cells.find((row) => !isBlank(row)) ?? [];
    if (first.length > mostColumns) return { outcome: 'refused', message: sayWide(first.length) };
    if (sample.every(isBlank)) return nothing;
    const { courseId, fileTitle, dateOrder, mapping } = this.#options;
    const context = { courseId, fileTitle, dateOrder, reading: this.#reading };
    const chosen = chooseShape(sample, mapping, context);
    if (mapping && chosen && chosen.shape !== 'mapped') this.#reading.note(unfitting);
    return chosen ?? askForMapping(sample);
  }

  #noteAbove(rows: readonly TableRow[]): void {
    const text = rows.map((row) => (Array.isArray(row) ? row.join(' ') : row.found)).join(' ');
    if (text.trim() === '') return;
    this.#reading.note(
      `${rows.length === 1 ? 'The row' : `The ${rows.length} rows`} above the header ${rows.length === 1 ? 'was' : 'were'} passed over: ${quote(text)}.`,
    );
  }

  #checkHeader(header: readonly string[]): void {
    const seen = new Set<string>();
    for (const cell of header) {
      const folded = foldHeader(cell);
      if (folded !== '' && seen.has(folded)) {
        this.#reading.problem(
          `Two columns are called ${quote(cell)}. Only the first was read; give one of them another name if the other was meant.`,
          cell,
        );
      }
      seen.add(folded);
    }
  }

  #readRow(row: TableRow, hasStrays: boolean): void {
    this.#rowNumber += 1;
    const [reader, reading] = [this.#reader, this.#reading];
    if (!reader || (Array.isArray(row) && isBlank(row))) return;
    reading.row = this.#rowNumber;
    this.#dataRows += 1;
    if (!Array.isArray(row)) {
      reading.problem(row.message, row.found);
    } else {
      const cells = judgeRow(row, { reader, reading, hasStrays, headerWidth: this.#headerWidth });
      if (cells) reader.read(cells);
    }
    reading.endRow();
  }
}

function askForMapping(rows: readonly (readonly string[])[]): TableOutcome {
  const header = guessHeader(rows);
  const below = rows.slice(header + 1).filter((cells) => !isBlank(cells));
  return {
    outcome: 'needs-mapping',
    header: (rows[header] ?? []).map((cell) => cleanCell(cell.slice(0, longestPreview))),
    preview: below
      .slice(0, 5)
      .map((cells) => cells.map((cell) => cleanCell(cell.slice(0, longestPreview)))),
  };
}

/** A cell that is not empty is mostly the first, and mostly begins with a letter or a digit. */
function isBlank(cells: readonly string[]): boolean {
  const sign = cells[0]?.charCodeAt(0) ?? 0;
  if (sign > 32 && sign < 127) return false;
  return (cells[0] ?? '').trim() === '' && cells.every((cell) => cell.trim() === '');
}

function sayWide(columns: number): string {
  return `The table has ${columns.toLocaleString('en-GB')} columns, and no report has more than ${mostColumns.toLocaleString('en-GB')}. Check that it has a row for each person or attempt, and is not turned on its side.`;
}

const enoughRows = 60;
const mostColumns = 4000;
const longestPreview = 500;
const unfitting =
  'The columns that were chosen for this file are not in it, so it was read as what its header says.';
const nothing: TableOutcome = {
  outcome: 'refused',
  message: 'There is nothing in this file: no row has any text. Export the report again.',
};

export interface TableOptions extends Pick<ReadOptions, 'courseId' | 'dateOrder' | 'mapping'> {
  /** The file's name without its ending. */
  fileTitle: string;
}

/** Cells, or why a row has none that can be trusted. */
export type TableRow = string[] | BadRow;

export interface BadRow {
  message: string;
  found: string;
}

export type TableOutcome =
  | { outcome: 'read'; shape: FileShape }
  | { outcome: 'needs-mapping'; header: string[]; preview: string[][] }
  | { outcome: 'refused'; message: string };
