import { writeInert } from './inert-text.ts';

/**
 * Rows as CSV: quotes as RFC 4180 says, and a byte order mark, so that Excel reads the accents. Text that a
 * spreadsheet would run as a formula is made inert; our own numbers stay numbers, and one that is none
 * (`NaN`) is an empty cell.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return csvStart + rows.map(writeCsvRow).join('');
}

/** One row with its line break, for a file that is written piece by piece. */
export function writeCsvRow(row: readonly CsvCell[]): string {
  return `${row.map(writeCell).join(',')}\r\n`;
}

/** What a file begins with: the byte order mark. */
export const csvStart = '\uFEFF';

function writeCell(cell: CsvCell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const inert = writeInert(cell);
  // A semicolon parts cells where the comma is for decimals.
  return /[",;\r\n\t]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

export type CsvCell = string | number;
