import Papa from 'papaparse';
import type { BadRow, TableRow } from '../table/table-reader.ts';

/**
 * Splits text that comes in pieces into rows of cells, with quotes as RFC 4180 says. A quotation mark that
 * is opened and never closed would swallow the rest of the file: rows that Papa Parse finds fault with, and
 * rows that are too long to be rows, are read again line by line, so that one bad line costs that line alone.
 */
export class RowSplitter {
  readonly #delimiter: string;
  readonly #newline: '\n' | '\r';
  #pending = '';
  /** Inside a line that is too long, up to its end. */
  #isSkipping = false;

  constructor(delimiter: string, newline: '\n' | '\r') {
    this.#delimiter = delimiter;
    this.#newline = newline;
  }

  /** What has come of the row that is not complete yet. */
  get pendingChars(): number {
    return this.#pending.length;
  }

  /** The rows that are complete with this piece. */
  read(piece: string): TableRow[] {
    this.#pending += this.#isSkipping ? this.#skip(piece) : piece;
    const rows = this.#take(false);
    return this.#pending.length > longestRow ? rows.concat(this.#giveUp()) : rows;
  }

  /** The last row, which may have no line break. */
  end(): TableRow[] {
    return this.#pending === '' ? [] : this.#take(true);
  }

  #take(isLast: boolean): TableRow[] {
    const result = this.#parse(this.#pending, isLast);
    const rows =
      result.errors.length === 0 ? result.data : this.#takeCarefully(this.#pending, isLast);
    const taken = isLast ? this.#pending.length : result.meta.cursor;
    this.#pending = this.#pending.slice(taken);
    if (this.#newline === '\n') for (const row of rows) dropReturn(row);
    return rows;
  }

  #parse(text: string, isLast: boolean, step?: (result: Papa.ParseStepResult<string[]>) => void) {
    const { delimiter, newline } = { delimiter: this.#delimiter, newline: this.#newline };
    const parser = new Papa.Parser({ delimiter, newline, ...(step && { step }) });
    const result: Papa.ParseResult<string[]> = parser.parse(text, 0, !isLast);
    return result;
  }

  /** One row after another, to know where each begins and which of them have a fault. */
  #takeCarefully(text: string, isLast: boolean): TableRow[] {
    const rows: TableRow[] = [];
    let from = 0;
    this.#parse(text, isLast, ({ data, errors, meta }) => {
      const [row] = [data].flat(1) as unknown as string[][];
      if (errors.length === 0 && row) rows.push(row);
      else rows.push(...this.#readLines(text.slice(from, meta.cursor)));
      from = meta.cursor;
    });
    return rows;
  }

  /** Each line for itself: those with a quotation mark too many are bad, the others are rows. */
  #readLines(text: string): TableRow[] {
    const lines = text.split(this.#newline);
    if (lines.at(-1) === '') lines.pop();
    return lines.map((line) => {
      if (line.length > longestRow) return sayLong(line);
      const { data, errors } = this.#parse(line, true);
      const [row] = data;
      return errors.length > 0 || !row ? { message: unbalanced, found: line.slice(0, 200) } : row;
    });
  }

  /** What is pending is too long for a row. */
  #giveUp(): TableRow[] {
    const end = this.#pending.lastIndexOf(this.#newline) + 1;
    if (end === 0) {
      const row = sayLong(this.#pending);
      this.#pending = '';
      this.#isSkipping = true;
      return [row];
    }
    const rows = this.#readLines(this.#pending.slice(0, end));
    this.#pending = this.#pending.slice(end);
    for (const row of rows) dropReturn(row);
    return rows;
  }

  /** What comes after the line that is skipped. */
  #skip(piece: string): string {
    const end = piece.indexOf(this.#newline);
    if (end === -1) return '';
    this.#isSkipping = false;
    return piece.slice(end + 1);
  }
}

/** Lines end with a carriage return too where Windows wrote them. */
function dropReturn(row: TableRow): void {
  if (!Array.isArray(row)) return;
  const last = row.length - 1;
  const cell = row[last];
  if (cell?.charCodeAt(cell.length - 1) === 13) row[last] = cell.slice(0, -1);
}

function sayLong(line: string): BadRow {
  return {
    message:
      'The line has more than 1,000,000 characters, which no row of a report has. It was left out; check that the file is a table.',
    found: line.slice(0, 200),
  };
}

const longestRow = 1_000_000;
const unbalanced =
  'A quotation mark is opened and not closed, or stands inside a cell by itself. The line was left out; in the file, write a quotation mark inside a cell as two.';
