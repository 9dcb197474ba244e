/**
 * Rows as CSV: quotes as RFC 4180 says, and a byte order mark, so that Excel reads the accents. Text that a
 * spreadsheet would run as a formula gets an apostrophe in front; our own numbers stay numbers.
 * Source: OWASP ASVS 1.2.10.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell);
  const inert = /^\s*[=+\-@＝＋－＠]|^[\t\r\n\0]/.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n\t]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

export type CsvCell = string | number;
