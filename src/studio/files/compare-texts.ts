/**
 * Two versions of a story, scene by scene, in the order of the first and then of what only the second has. A
 * part is cut at a `##` heading; what stands before the first one is called 'The top of the file'.
 */
export function compareTexts(mine: string, theirs: string): ComparedPart[] {
  const [one, other] = [cut(mine), cut(theirs)];
  const added = [...other].filter(([name]) => !one.has(name));
  return [
    ...[...one].map(([name, text]) => compare(name, text, other.get(name) ?? null)),
    ...added.map(([name, text]) => compare(name, null, text)),
  ];
}

/** The names of the parts that differ: `Kath asks to be friends`. */
export function namesOfChanged(parts: readonly ComparedPart[]): string[] {
  return parts.filter(({ change }) => change !== 'same').map(({ name }) => name);
}

function cut(text: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const part of text.split(/^(?=##[ \t])/m)) {
    const heading = /^##[ \t]+(.*)/.exec(part)?.[1]?.trim();
    parts.set(nameApart(heading ?? 'The top of the file', parts), part);
  }
  return parts;
}

/** Two scenes of one name, which the checker reports, are two parts all the same. */
function nameApart(name: string, parts: ReadonlyMap<string, string>): string {
  const shown = name || 'A scene without a name';
  for (let count = 1; ; count += 1) {
    const found = count === 1 ? shown : `${shown} (${count})`;
    if (!parts.has(found)) return found;
  }
}

function compare(name: string, mine: string | null, theirs: string | null): ComparedPart {
  if (mine === theirs) return { name, change: 'same', lines: [] };
  const change = mine === null ? 'only-theirs' : theirs === null ? 'only-mine' : 'changed';
  return { name, change, lines: compareLines(linesOf(mine), linesOf(theirs)) };
}

function linesOf(text: string | null): string[] {
  return text === null || text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

/**
 * The longest common subsequence of lines (Wagner and Fischer 1974), after what is the same at both ends.
 * Where a part is far longer than any scene, its middle counts as replaced.
 */
function compareLines(mine: readonly string[], theirs: readonly string[]): ComparedLine[] {
  let start = 0;
  while (start < mine.length && start < theirs.length && mine[start] === theirs[start]) start += 1;
  let end = 0;
  const most = Math.min(mine.length, theirs.length) - start;
  while (end < most && mine.at(-1 - end) === theirs.at(-1 - end)) end += 1;
  const same = (text: string): ComparedLine => ({ side: 'both', text });
  return [
    ...mine.slice(0, start).map(same),
    ...alignLines(mine.slice(start, mine.length - end), theirs.slice(start, theirs.length - end)),
    ...mine.slice(mine.length - end).map(same),
  ];
}

function alignLines(mine: readonly string[], theirs: readonly string[]): ComparedLine[] {
  const width = theirs.length + 1;
  const isTooMuch = mine.length * theirs.length > mostCells;
  const lengths = isTooMuch ? null : measure(mine, theirs, width);
  const lines: ComparedLine[] = [];
  let [a, b] = [0, 0];
  while (a < mine.length || b < theirs.length) {
    const [left, right] = [mine[a], theirs[b]];
    const skipMine = lengths?.[(a + 1) * width + b] ?? 1;
    const skipTheirs = lengths?.[a * width + b + 1] ?? 0;
    if (left !== undefined && left === right) {
      lines.push({ side: 'both', text: left });
      [a, b] = [a + 1, b + 1];
    } else if (left !== undefined && (right === undefined || skipMine >= skipTheirs)) {
      lines.push({ side: 'mine', text: left });
      a += 1;
    } else {
      lines.push({ side: 'theirs', text: right ?? '' });
      b += 1;
    }
  }
  return lines;
}

/** For each pair of places, how many lines are common to what comes after them. */
function measure(mine: readonly string[], theirs: readonly string[], width: number): Uint16Array {
  const lengths = new Uint16Array((mine.length + 1) * width);
  for (let a = mine.length - 1; a >= 0; a -= 1) {
    for (let b = theirs.length - 1; b >= 0; b -= 1) {
      const at = a * width + b;
      lengths[at] =
        mine[a] === theirs[b]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

/** A scene of 1,000 lines against another; more would be felt. */
const mostCells = 1_000_000;

export interface ComparedPart {
  name: string;
  change: 'same' | 'changed' | 'only-mine' | 'only-theirs';
  /** None where the part is the same in both. */
  lines: ComparedLine[];
}

export interface ComparedLine {
  side: 'both' | 'mine' | 'theirs';
  text: string;
}
