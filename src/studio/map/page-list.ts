/** A list longer than this is shown in pages. */
const longest = 200;
const pageSize = 100;

/** The page of a list that is shown; `page` from 0, and what lies outside is the last or the first. */
export function pageList<Entry>(list: readonly Entry[], page: number): ListPage<Entry> {
  if (list.length <= longest) return { entries: list, first: 0, page: 0, pages: 1 };
  const pages = Math.ceil(list.length / pageSize);
  const shown = Math.max(0, Math.min(page, pages - 1));
  const first = shown * pageSize;
  return { entries: list.slice(first, first + pageSize), first, page: shown, pages };
}

/** The page on which an entry stands, by its place in the list; the first where it has none. */
export function pageOf(at: number, length: number): number {
  return length <= longest || at < 0 ? 0 : Math.floor(at / pageSize);
}

/** `20 scenes and sections`, `3 of 20 found`, `412 scenes and sections, 101 to 200 shown`. */
export function sayShown({ entries, first, pages }: ListPage<unknown>, counts: Counts): string {
  const { found, all } = counts;
  const together = all === 1 ? '1 scene' : `${all} scenes and sections`;
  const words = found === all ? together : `${found} of ${all} found`;
  return pages > 1 ? `${words}, ${first + 1} to ${first + entries.length} shown` : words;
}

export interface ListPage<Entry> {
  entries: readonly Entry[];
  /** Place of the first one shown, from 0. */
  first: number;
  page: number;
  pages: number;
}

interface Counts {
  found: number;
  all: number;
}
