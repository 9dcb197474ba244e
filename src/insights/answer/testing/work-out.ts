/**
 * What a reader with pencil and paper can work out of a table: numbers that follow from sums (by elimination),
 * and numbers that have room for one value only, since people are counted in whole numbers from 0.
 */
export function workOut(sums: readonly Sum[], known: ReadonlyMap<string, number>): Set<string> {
  return new Set([...eliminate(sums, known), ...squeeze(sums, known)]);
}

function eliminate(sums: readonly Sum[], known: ReadonlyMap<string, number>): string[] {
  const names = [...new Set(sums.flatMap(({ whole, parts }) => [whole, ...parts]))].filter(
    (name) => !known.has(name),
  );
  const rows = sums.map(({ whole, parts }) =>
    names.map((name) => parts.filter((part) => part === name).length - Number(whole === name)),
  );
  let done = 0;
  for (const column of names.keys()) {
    const at = rows.findIndex((row, place) => place >= done && Math.abs(row[column] ?? 0) > 1e-9);
    const pivot = rows[at];
    if (!pivot) continue;
    const lead = pivot[column] ?? 1;
    const plain = pivot.map((number) => number / lead);
    rows[at] = rows[done] ?? plain;
    rows[done] = plain;
    for (const [place, row] of rows.entries()) {
      const factor = row[column] ?? 0;
      if (place === done || Math.abs(factor) < 1e-9) continue;
      rows[place] = row.map((number, one) => number - factor * (plain[one] ?? 0));
    }
    done += 1;
  }
  return rows.flatMap((row) => {
    const left = names.filter((_, column) => Math.abs(row[column] ?? 0) > 1e-9);
    return left.length === 1 ? left : [];
  });
}

function squeeze(sums: readonly Sum[], known: ReadonlyMap<string, number>): string[] {
  const least = new Map(known);
  const most = new Map(known);
  const low = (name: string) => least.get(name) ?? 0;
  const high = (name: string) => most.get(name) ?? Number.POSITIVE_INFINITY;
  let isNew = true;
  const raise = (name: string, to: number) => {
    if (to <= low(name)) return;
    least.set(name, to);
    isNew = true;
  };
  const lower = (name: string, to: number) => {
    if (to >= high(name)) return;
    most.set(name, to);
    isNew = true;
  };
  while (isNew) {
    isNew = false;
    for (const { whole, parts } of sums) {
      raise(whole, add(parts.map(low)));
      lower(whole, add(parts.map(high)));
      for (const part of parts) {
        const others = parts.filter((one) => one !== part);
        raise(part, low(whole) - add(others.map(high)));
        lower(part, high(whole) - add(others.map(low)));
      }
    }
  }
  return [...most.keys()].filter((name) => !known.has(name) && low(name) === high(name));
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** The parts add up to the whole; no part is named twice. */
export interface Sum {
  whole: string;
  parts: string[];
}
