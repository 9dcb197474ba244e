import { cleanCell } from '../cells/clean-cell.ts';

/** A header without what differs between sites: case, accents, spacing, punctuation. `E-mail` is `e mail`. */
export function foldHeader(header: string): string {
  return cleanCell(header.slice(0, longestHeader))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same for files of the same shape, whatever is in their rows: under it a mapping is remembered. */
export function shapeKey(header: readonly string[]): string {
  return header.map(foldHeader).join('|');
}

const longestHeader = 300;
