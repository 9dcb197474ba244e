import { cleanCell } from '../cells/clean-cell.ts';
import type { RowReader } from '../shapes/shape.ts';
import type { TableReading } from './table-reading.ts';

/**
 * The cells of a row, ready to be read; null when the row cannot be trusted, which is listed. A row of
 * another width than the header is most often a part of one whose line was broken: to read it would invent
 * a learner.
 */
export function judgeRow(
  row: readonly string[],
  { reader, reading, hasStrays, headerWidth }: RowCircumstances,
): readonly string[] | null {
  if (row.length > headerWidth && row.slice(headerWidth).some((cell) => cell.trim() !== '')) {
    return refuse(row, reading, sayWidth(row.length, headerWidth));
  }
  if (row.length < reader.fewestCells) {
    return refuse(row, reading, sayWidth(row.length, headerWidth));
  }
  for (const cell of row) {
    if (cell.length > longestCell) return refuse(row, reading, sayLong(cell.length));
  }
  const whole = hasStrays ? listStrays(row, reading) : row;
  return reader.isRaw ? whole : whole.map(cleanCell);
}

function refuse(row: readonly string[], reading: TableReading, message: string): null {
  reading.problem(message, row.join(' '));
  return null;
}

/** A null character is none that anybody typed, and a � stands for bytes that are no text. */
function listStrays(row: readonly string[], reading: TableReading): readonly string[] {
  if (!row.some((cell) => stray.test(cell))) return row;
  reading.problem(
    'The row has characters that could not be read. It counts without them; compare it with the LMS.',
    row.join(' '),
  );
  return row.map((cell) => cell.replaceAll('\0', ''));
}

function sayWidth(cells: number, columns: number): string {
  return `The row has ${cells === 1 ? '1 cell' : `${cells} cells`} and the header has ${columns}. It was left out, because its cells may belong to other columns; look for a line break or a separator inside a cell.`;
}

function sayLong(lengthChars: number): string {
  return `A cell has ${lengthChars.toLocaleString('en-GB')} characters, and ${longestCell.toLocaleString('en-GB')} are the most. The row was left out; look for a quotation mark that is not closed.`;
}

/** As many as a cell of Excel holds. */
const longestCell = 32_767;
const stray = /[\0\uFFFD]/;

interface RowCircumstances {
  reader: RowReader;
  reading: TableReading;
  hasStrays: boolean;
  headerWidth: number;
}
