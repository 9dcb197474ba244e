import type { CanteenEvent } from '../../../events/index.ts';

/**
 * Finds what a file says twice, at a few bytes for each row of a million: what a row says is known by 64 bits of
 * hash, so that two different rows are taken for one in about one of thirty million files of a million rows.
 * Such a row would be listed, as every repeated one is.
 */
export class RowFingerprints {
  /** Three numbers for each place, together so that one look at memory finds them: row, low bits, high bits. */
  #places = new Uint32Array(3 * firstPlaces);
  #mask = firstPlaces - 1;
  #count = 0;
  /** Not two numbers: those would be made anew with each change. */
  readonly #bits = new Int32Array(2);

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
    this.#addText(event.courseId);
    this.#addNumber(event.at);
    if (event.kind === 'decision') {
      this.#addText(event.interactionId);
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
    if (this.#count * 2 > this.#mask) this.#grow();
    const low = (this.#bits[0] ?? 0) >>> 0;
    const high = (this.#bits[1] ?? 0) >>> 0;
    const place = this.#findPlace(low, high);
    const earlier = this.#places[place] ?? 0;
    if (earlier === 0) this.#put(place, low, high, row);
    return earlier;
  }

  /** Where these bits are, or the free place where they belong. */
  #findPlace(low: number, high: number): number {
    const [places, mask] = [this.#places, this.#mask];
    let place = (low ^ (high >>> 7)) & mask;
    for (;;) {
      const at = 3 * place;
      if (places[at] === 0) return at;
      if (places[at + 1] === low && places[at + 2] === high) return at;
      place = (place + 1) & mask;
    }
  }

  #put(at: number, low: number, high: number, row: number): void {
    this.#places[at] = row;
    this.#places[at + 1] = low;
    this.#places[at + 2] = high;
    this.#count += 1;
  }

  #grow(): void {
    const places = this.#places;
    this.#places = new Uint32Array(places.length * 2);
    this.#mask = this.#mask * 2 + 1;
    this.#count = 0;
    for (let at = 0; at < places.length; at += 3) {
      const [row = 0, low = 0, high = 0] = [places[at], places[at + 1], places[at + 2]];
      if (row !== 0) this.#put(this.#findPlace(low, high), low, high, row);
    }
  }
}

const firstPlaces = 4096;
const endOfText = 0x10000;
const nothing = 0x20000;
