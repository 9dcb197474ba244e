import { readInert } from './inert-text.ts';
import { readIsoTime } from './iso-time.ts';

/**
 * Reads the cells of one row after another by the names of their columns. The first thing that is wrong with
 * a row stays in `problem` as a sentence. Made for files of a million rows: nothing is made for a row, and a
 * cell is looked at by its signs before a pattern is.
 */
export class CellReader<Column extends string> {
  /** Empty while all is well. */
  problem = '';
  readonly #places: Readonly<Record<Column, number>>;
  #cells: readonly string[] = [];

  /** Of a column that is there twice the first counts. `header` and `columns` are plain names. */
  constructor(header: readonly string[], columns: readonly Column[]) {
    this.#places = Object.fromEntries(
      columns.map((column) => [column, header.indexOf(column)]),
    ) as Record<Column, number>;
  }

  open(cells: readonly string[]): void {
    this.#cells = cells;
    this.problem = '';
  }

  /** Says what is wrong, unless something was wrong before. */
  refuse(sentence: string): void {
    this.problem ||= sentence;
  }

  raw(column: Column): string {
    return this.#cells[this.#places[column]] ?? '';
  }

  /** As it was before it was made inert. */
  text(column: Column): string {
    return readInert(this.raw(column));
  }

  /** Milliseconds since 1970; null where the cell is empty. */
  time(column: Column): number | null {
    const text = this.raw(column);
    if (text === '') return null;
    const at = readIsoTime(text);
    if (at === null) {
      this.#refuseCell(
        column,
        'a date and time of ISO 8601 in UTC, such as 2026-11-20T09:41:07.120Z',
      );
    }
    return at;
  }

  /** From 0; null where the cell is empty. */
  number(column: Column): number | null {
    const text = this.raw(column);
    if (text === '') return null;
    const first = text.charCodeAt(0) - 48;
    const value = first >= 0 && first <= 9 ? Number(text) : Number.NaN;
    // `0x10` is a number to JavaScript, and to nobody else.
    const isHexadecimal = first === 0 && text.charCodeAt(1) > 57;
    if (Number.isFinite(value) && !isHexadecimal) return value;
    this.#refuseCell(column, 'a number from 0, with a point for decimals');
    return null;
  }

  /** 1, 2, …; 1 where the cell is empty. */
  count(column: Column): number {
    const count = this.number(column) ?? 1;
    if (!Number.isSafeInteger(count) || count < 1) {
      this.#refuseCell(column, 'a whole number from 1');
    }
    return count;
  }

  /** 0 to 1; null where the cell is empty. */
  share(column: Column): number | null {
    const share = this.number(column);
    if (share !== null && share > 1) {
      this.#refuseCell(column, 'a number from 0 to 1, such as 0.85 for 85%');
    }
    return share;
  }

  /** One of the words; `unknown` where the cell is empty. */
  word<Word extends string>(column: Column, words: ReadonlyMap<string, Word>): Word | 'unknown' {
    const text = this.raw(column);
    const word = text === '' ? 'unknown' : words.get(text);
    if (word !== undefined) return word;
    this.#refuseCell(column, `one of ${[...words.keys()].join(', ')}, or nothing`);
    return 'unknown';
  }

  #refuseCell(column: Column, expected: string): void {
    this.refuse(`Unexpected ${quote(this.raw(column))} as ${column}, expected ${expected}.`);
  }
}

/** What was found, for a sentence: a cell may hold anything, and be of any length. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
