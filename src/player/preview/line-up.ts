/**
 * Continues a list after an edit: says which of its items are those of before, whatever they are called
 * now. What has no successor stays in the list as gone, where it stood, so that it is known again when an
 * edit brings it back. `make` makes the entry of an item from the one that it continues, if there is one.
 *
 * An item is the one of the same name; else the one of the same content; else the one at the same position
 * between two that are known.
 */
export function continueList<Entry extends Known, Fresh extends Item>(
  before: readonly Entry[],
  items: readonly Fresh[],
  { make, lose }: Makers<Entry, Fresh>,
): Entry[] {
  const matches = lineUp(before, items);
  const continued = items.map((item, at) => make(item, matches[at] ?? null));
  const successors = new Map(matches.map((old, at) => [old, continued[at]]));
  const list = [...continued];
  let at = 0;
  for (const old of before) {
    const successor = successors.get(old);
    if (!successor) list.splice(at, 0, lose(old));
    at = successor ? list.indexOf(successor) + 1 : at + 1;
  }
  return list;
}

/** For each item the entry that it continues, or null; no entry is taken twice. */
function lineUp<Entry extends Known>(
  before: readonly Entry[],
  items: readonly Item[],
): (Entry | null)[] {
  const found: (Entry | null)[] = items.map(() => null);
  const free = new Set(before);
  const take = (at: number, entry: Entry | undefined) => {
    if (!entry || found[at] || !free.delete(entry)) return;
    found[at] = entry;
  };
  const here = before.filter(({ isGone }) => !isGone);
  for (const entries of [here, before]) {
    const byName = firstBy(entries, ({ name }) => name);
    items.forEach(({ name }, at) => {
      take(at, byName.get(name));
    });
  }
  const left = () => here.filter((entry) => free.has(entry) && entry.content !== '');
  const byContent = firstBy(left(), ({ content }) => content);
  items.forEach(({ content }, at) => {
    if (!found[at]) take(at, byContent.get(content));
  });
  for (const { from, to } of findRuns(found)) {
    const candidates = listAfter(before, found[from - 1] ?? null, free);
    const stayed = candidates.filter(({ isGone }) => !isGone);
    const chosen = stayed.length > 0 ? stayed : candidates.slice(-1);
    if (chosen.length !== to - from) continue;
    chosen.forEach((entry, index) => {
      take(from + index, entry);
    });
  }
  return found;
}

/** Runs of items that nothing was found for. */
function findRuns(found: readonly unknown[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  found.forEach((entry, at) => {
    const last = runs.at(-1);
    if (entry) return;
    if (last?.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  });
  return runs;
}

/** The free entries that follow one, up to the next that is taken; from the beginning where it is null. */
function listAfter<Entry>(
  before: readonly Entry[],
  after: Entry | null,
  free: ReadonlySet<Entry>,
): Entry[] {
  const rest = before.slice(after ? before.indexOf(after) + 1 : 0);
  const end = rest.findIndex((entry) => !free.has(entry));
  return end < 0 ? rest : rest.slice(0, end);
}

function firstBy<Entry>(entries: readonly Entry[], read: (entry: Entry) => string) {
  return new Map(entries.toReversed().map((entry) => [read(entry), entry]));
}

export interface Item {
  name: string;
  /** What it holds, as one text, where that tells it from others; empty where it does not. */
  content: string;
}

export interface Known extends Item {
  isGone: boolean;
}

interface Makers<Entry, Fresh> {
  make: (item: Fresh, old: Entry | null) => Entry;
  lose: (old: Entry) => Entry;
}
