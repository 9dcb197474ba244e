/** A table to take away: the same for CSV and for Excel. */
export interface Sheet {
  /** At most 31 characters, and none of `[]:*?/\`: what Excel takes as the name of a sheet. */
  name: string;
  columns: Column[];
  rows: Cell[][];
}

export interface Column {
  header: string;
  /** In characters. */
  width: number;
}

/** `null` is an empty cell; a share is 0 to 1 and shown in per cent. */
export type Cell = string | number | { share: number } | null;

/** What a cell says where the figure is about too few people. */
export const hidden = 'hidden';

export function columns(...pairs: [header: string, width: number][]): Column[] {
  return pairs.map(([header, width]) => ({ header, width }));
}

export function countCell(count: number | null): Cell {
  return count ?? hidden;
}

/** Of nobody there is no share. `of` is what it is a share of. */
export function shareCell(share: number | null, of: number | null): Cell {
  if (share !== null) return { share };
  return of === 0 ? null : hidden;
}

/** A table of made-up people says so in each row, so that no row is taken for real; reading it back skips that. */
export function markSample(sheet: Sheet, isSample: boolean): Sheet {
  if (!isSample) return sheet;
  return {
    ...sheet,
    columns: [...sheet.columns, ...columns(['Note', 14])],
    rows: sheet.rows.map((row) => [...row, 'sample data']),
  };
}
