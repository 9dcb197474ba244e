import type { Place } from '../scenario/index.ts';

/** Where the lines of a text begin and end. A BOM stands before the first; CR, LF and CRLF each end one. */
export interface Lines {
  /** Offsets of the first letter of each line, UTF-16. */
  starts: readonly number[];
  /** Offsets of the end of each line, without its line end. */
  ends: readonly number[];
}

export function splitLines(text: string): Lines {
  const starts = [text.startsWith('\ufeff') ? 1 : 0];
  const ends: number[] = [];
  for (const match of text.matchAll(/\r\n?|\n/g)) {
    ends.push(match.index);
    starts.push(match.index + match[0].length);
  }
  ends.push(text.length);
  return { starts, ends };
}

/** The offset of a place; one past the end of its line, or of the text, gives that end. */
export function offsetIn({ starts, ends }: Lines, { line, column }: Place): number {
  const index = Math.min(Math.max(line, 1), starts.length) - 1;
  const [start = 0, end = 0] = [starts[index], ends[index]];
  if (line > starts.length) return end;
  return Math.min(start + Math.max(column, 1) - 1, end);
}

/** The place of an offset; one between the two halves of a line end belongs to the line before. */
export function placeIn({ starts, ends }: Lines, offset: number): Place {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const [start = 0, end = 0] = [starts[low], ends[low]];
  return { line: low + 1, column: Math.max(0, Math.min(offset, end) - start) + 1 };
}

/**
 * The offset (UTF-16) in an author's text of a place as problems have it: line and column from 1, a
 * BOM before the first column. A place past the end gives the end.
 */
export function offsetAt(text: string, place: Place): number {
  return offsetIn(splitLines(text), place);
}

/** The place of an offset in an author's text, as problems have it. */
export function placeAt(text: string, offset: number): Place {
  return placeIn(splitLines(text), offset);
}
