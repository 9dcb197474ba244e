import { readInert } from './inert-text.ts';
import { readIsoTime } from './iso-time.ts';

/**
 * Reads the cells of one row after another by the places of their columns. The first thing that is wrong with
 * a row stays in `problem` as a sentence. Made for files of a million rows: nothing is made for a row, a cell
 * is looked at by its signs before a pattern is, and a column is found by name once and not for each row.
 */
export class CellReader<Column extends string> {
  /** Empty while all is well. */
  problem = '';
  /** Where each column is; below 0 for one that the header does not have. */
  readonly places: Readonly<Record<Column, number>>;
  readonly #header: readonly string[];
  #cells: readonly string[] = [];

  /** Of a column that is there twice the first counts. `header` and `columns` are plain names. */
  constructor(header: readonly string[], columns: readonly Column[]) {
    this.#header = header;
    this.places = Object.fromEntries(
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

  raw(place: number): string {
    // To look for a cell below 0 would take longer than to read all that are there.
    return place < 0 || place >= this.#cells.length ? '' : (this.#cells[place] ?? '');
  }

  /** As it was before it was made inert. */
  text(place: number): string {
    return readInert(this.raw(place));
  }

  /** Milliseconds since 1970; null where the cell is empty. */
  time(place: number): number | null {
    const text = this.raw(place);
    if (text === '') return null;
    const at = readIsoTime(text);
    if (at === null) {
      this.#refuseCell(
        place,
        'a date and time of ISO 8601 in UTC, such as 2026-11-20T09:41:07.120Z',
      );
    }
    return at;
  }

  /** From 0; null where the cell is empty. */
  number(place: number): number | null {
    const text = this.raw(place);
    if (text === '') return null;
    const digits = readDigits(text);
    if (digits >= 0) return digits;
    const first = text.charCodeAt(0) - 48;
    const value = first >= 0 && first <= 9 ? Number(text) : Number.NaN;
    // `0x10` is a number to JavaScript, and to nobody else.
    const isHexadecimal = first === 0 && text.charCodeAt(1) > 57;
    if (Number.isFinite(value) && !isHexadecimal) return value;
    this.#refuseCell(place, 'a number from 0, with a point for decimals');
    return null;
  }

  /** 1, 2, …; 1 where the cell is empty. */
  count(place: number): number {
    const count = this.number(place) ?? 1;
    if (!Number.isSafeInteger(count) || count < 1) {
      this.#refuseCell(place, 'a whole number from 1');
    }
    return count;
  }

  /** 0 to 1; null where the cell is empty. */
  share(place: number): number | null {
    const share = this.number(place);
    if (share !== null && share > 1) {
      this.#refuseCell(place, 'a number from 0 to 1, such as 0.85 for 85%');
    }
    return share;
  }

  /** One of the words; `unknown` where the cell is empty. */
  word<Word extends string>(place: number, words: readonly Word[]): Word | 'unknown' {
    const text = this.raw(place);
    if (text === '') return 'unknown';
    // With four words at most, comparing is quicker than looking up.
    for (const word of words) if (word === text) return word;
    this.#refuseCell(place, `one of ${words.join(', ')}, or nothing`);
    return 'unknown';
  }

  #refuseCell(place: number, expected: string): void {
    const column = this.#header[place] ?? '';
    this.refuse(`Unexpected ${quote(this.raw(place))} as ${column}, expected ${expected}.`);
  }
}

/** The number that up to nine digits say, as most numbers are; -1 for any other text. */
function readDigits(text: string): number {
  if (text.length > 9) return -1;
  let value = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** What was found, for a sentence: a cell may hold anything, and be of any length. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
