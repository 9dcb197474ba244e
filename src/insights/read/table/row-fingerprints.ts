import type { CanteenEvent } from '../../../events/index.ts';

/**
 * Finds what a file says twice, at a few bytes for each row of a million: what a row says is known by 64 bits of
 * hash, so that two different rows are taken for one in about one of thirty million files of a million rows.
 * Such a row would be listed, as every repeated one is.
 */
export class RowFingerprints {
  /**
   * A bit for each row, by its own bits: where it is not set, the row is new, as almost all are. So little
   * memory is quick to look at; the slots are filled only when a row may be known.
   */
  #seen = new Uint32Array(firstRows / 2);
  /** Places in the lists below and 1, found by the bits; 0 where there is none. */
  #slots = new Uint32Array(2 * firstRows);
  /** How many of the rows have a slot. */
  #placed = 0;
  /** In the order of the rows, so that most of memory is gone through once and not at random. */
  #lows = new Uint32Array(firstRows);
  #highs = new Uint32Array(firstRows);
  #rows = new Uint32Array(firstRows);
  #count = 0;
  /** Not two numbers: those would be made anew with each change. */
  readonly #bits = new Int32Array(2);
  readonly #course: TextBits = { text: null, low: 0, high: 0 };
  readonly #interaction: TextBits = { text: null, low: 0, high: 0 };

  /** The number of the earlier row with the same cells, or 0: then this one is remembered. */
  findCells(cells: readonly string[], row: number): number {
    this.#begin();
    for (const cell of cells) this.#addText(cell);
    return this.#findOrAdd(row);
  }

  /** The number of the earlier row with the same event, or 0: then this one is remembered. */
  findEvent(event: CanteenEvent, row: number): number {
    this.#begin();
    this.#addText(event.learnerId);
    this.#addText(event.email);
    this.#addText(event.learnerName);
    this.#addUsual(event.courseId, this.#course);
    this.#addNumber(event.at);
    if (event.kind === 'decision') {
      this.#addUsual(event.interactionId, this.#interaction);
      this.#addText(event.response);
      this.#addText(event.result);
      this.#addNumber(event.attempt);
      this.#addNumber(event.nth);
      this.#addNumber(event.latencyMs);
      return this.#findOrAdd(row);
    }
    this.#addText(event.completion);
    this.#addText(event.success);
    this.#addNumber(event.scoreScaled);
    if (event.kind === 'attempt') {
      this.#addNumber(event.attempt);
      this.#addNumber(event.startedAt);
      this.#addNumber(event.durationMs);
      this.#addText(event.release);
    }
    return this.#findOrAdd(row);
  }

  #begin(): void {
    this.#bits[0] = 0x811c9dc5;
    this.#bits[1] = 0x9747b28c;
  }

  #addText(text: string): void {
    let low = this.#bits[0] ?? 0;
    let high = this.#bits[1] ?? 0;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high + code, 0x85ebca6b) ^ (high >>> 13);
    }
    this.#bits[0] = low;
    this.#bits[1] = high;
    this.#mix(endOfText);
  }

  /** A text that is mostly the one of the row before: its bits are worked out once. */
  #addUsual(text: string, last: TextBits): void {
    if (last.text !== text) {
      const [low, high] = [this.#bits[0] ?? 0, this.#bits[1] ?? 0];
      this.#begin();
      this.#addText(text);
      last.text = text;
      last.low = this.#bits[0] ?? 0;
      last.high = this.#bits[1] ?? 0;
      this.#bits[0] = low;
      this.#bits[1] = high;
    }
    this.#mix(last.low);
    this.#mix(last.high);
  }

  #addNumber(value: number | null): void {
    // Times are larger than 32 bits, and scores are below 1.
    this.#mix(value === null ? nothing : value | 0);
    if (value === null) return;
    this.#mix((value / 0x100000000) | 0);
    if (!Number.isInteger(value)) this.#mix(((value % 1) * 0x7fffffff) | 0);
  }

  #mix(code: number): void {
    const low = this.#bits[0] ?? 0;
    const high = this.#bits[1] ?? 0;
    this.#bits[0] = Math.imul(low ^ code, 0x01000193) ^ (low >>> 15);
    this.#bits[1] = Math.imul(high + code, 0x85ebca6b) ^ (high >>> 13);
  }

  #findOrAdd(row: number): number {
    const low = (this.#bits[0] ?? 0) >>> 0;
    const high = (this.#bits[1] ?? 0) >>> 0;
    if (this.#see(low, high)) {
      this.#placeAll();
      const known = this.#find(low, high);
      if (known !== -1) return this.#rows[known] ?? 0;
    }
    if (this.#count === this.#rows.length) this.#widen();
    this.#lows[this.#count] = low;
    this.#highs[this.#count] = high;
    this.#rows[this.#count] = row;
    this.#count += 1;
    if (this.#count * 2 > this.#slots.length) this.#spread();
    return 0;
  }

  /** Sets the bit of a row; whether it was set. */
  #see(low: number, high: number): boolean {
    const at = (high ^ (low >>> 9)) & (this.#seen.length - 1);
    const bit = 1 << (low & 31);
    const bits = this.#seen[at] ?? 0;
    this.#seen[at] = bits | bit;
    return (bits & bit) !== 0;
  }

  /** The place of the row with these bits in the lists, or -1. */
  #find(low: number, high: number): number {
    const slots = this.#slots;
    for (let slot = slotOf(low, high); ; slot += 1) {
      const known = (slots[slot & (slots.length - 1)] ?? 0) - 1;
      if (known < 0 || (this.#lows[known] === low && this.#highs[known] === high)) {
        return Math.max(-1, known);
      }
    }
  }

  /** Gives a slot to the rows that have none. All rows of the lists are different. */
  #placeAll(): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let row = this.#placed; row < this.#count; row += 1) {
      let slot = slotOf(this.#lows[row] ?? 0, this.#highs[row] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = row + 1;
    }
    this.#placed = this.#count;
  }

  #widen(): void {
    const rows = this.#rows.length + Math.min(this.#rows.length, mostAdded);
    this.#lows = widen(this.#lows, rows);
    this.#highs = widen(this.#highs, rows);
    this.#rows = widen(this.#rows, rows);
  }

  /** Twice as many slots, so that at most half of them are taken, and as many bits as before for each row. */
  #spread(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    this.#placed = 0;
    this.#seen = new Uint32Array(this.#seen.length * 2);
    for (let row = 0; row < this.#count; row += 1) {
      this.#see(this.#lows[row] ?? 0, this.#highs[row] ?? 0);
    }
  }
}

function slotOf(low: number, high: number): number {
  return (low ^ (high >>> 7)) >>> 0;
}

function widen(narrow: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
  const wide = new Uint32Array(length);
  wide.set(narrow);
  return wide;
}

const firstRows = 2048;
/** Above this, room for a million more: doubling would leave half of much memory unused. */
const mostAdded = 1_048_576;
const endOfText = 0x10000;
const nothing = 0x20000;

interface TextBits {
  text: string | null;
  low: number;
  high: number;
}
