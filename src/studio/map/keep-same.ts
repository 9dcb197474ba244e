/**
 * A function that gives what it is given, or what it gave before where that says the same: what is drawn of it
 * then stays untouched. For plain data, such as arrives from the worker with every keystroke.
 */
export function keepSame<Data>(): (next: Data) => Data {
  let known: { data: Data; written: string } | null = null;
  return (next) => {
    if (known && next === known.data) return next;
    const written = JSON.stringify(next);
    if (known?.written !== written) known = { data: next, written };
    return known.data;
  };
}

/** The same for a list whose entries have ids: an entry that says the same as before is the same as before. */
export function keepSameEntries<Entry extends { id: string }>(): (
  next: readonly Entry[],
) => readonly Entry[] {
  let known: readonly Entry[] = [];
  let entries = new Map<string, { entry: Entry; written: string }>();
  return (next) => {
    const kept = new Map(
      next.map((entry) => {
        const before = entries.get(entry.id);
        const written = JSON.stringify(entry);
        return [entry.id, before?.written === written ? before : { entry, written }];
      }),
    );
    entries = kept;
    const list = next.map((entry) => kept.get(entry.id)?.entry ?? entry);
    const isSame = list.length === known.length && list.every((entry, at) => entry === known[at]);
    if (!isSame) known = list;
    return known;
  };
}
