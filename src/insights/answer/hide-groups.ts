import type { GroupRow } from './answers.ts';
import { isSmall } from './hide-counts.ts';

/**
 * Hides what a table of groups says about too few people. Figures that can be worked out from each other are
 * hidden together, in levels: whoever would see all figures of a level but one would know that one. Where the
 * total is shown, the smallest other groups are hidden too, until the total less those shown tells nothing.
 */
export function hideGroups(
  total: GroupRow,
  groups: readonly GroupRow[],
  under: number,
): { total: GroupRow; groups: GroupRow[] } {
  const all: Hidden = { total: new Set(), groups: groups.map(() => new Set()) };
  for (const level of levels) hideLevel(level, { total, groups, under }, all);
  const areAllOne = groups.every(({ required }) => required === 1);
  return {
    total: hideFigures(total, all.total),
    // Names of groups of one person each would say what the numbers do not.
    groups: areAllOne ? [] : groups.map((row, at) => hideFigures(row, all.groups[at] ?? new Set())),
  };
}

function hideLevel(level: Level, { total, groups, under }: Table, hidden: Hidden): void {
  const isHidden = (row: GroupRow, already: Set<string>) =>
    (level.within !== null && already.has(level.within)) ||
    level.parts(row).some((part) => isSmall(part, under));
  for (const [at, row] of groups.entries()) {
    const already = hidden.groups[at];
    if (already && isHidden(row, already)) already.add(level.name);
  }
  if (isHidden(total, hidden.total)) {
    hidden.total.add(level.name);
    return;
  }
  const bySize = [...groups.keys()].sort((a, b) => sizeOf(groups[a]) - sizeOf(groups[b]));
  const hasLevel = (at: number) => hidden.groups[at]?.has(level.name) === true;
  for (const at of bySize.filter((one) => !hasLevel(one))) {
    const rows = groups.filter((_, one) => hasLevel(one));
    if (isEnough(level, rows, under)) return;
    hidden.groups[at]?.add(level.name);
  }
}

/** Whether the sums over hidden groups, which the total gives away, tell nothing about any of them. */
function isEnough(level: Level, rows: readonly GroupRow[], under: number): boolean {
  if (rows.length === 0) return true;
  const sums = rows
    .map((row) => level.parts(row))
    .reduce((a, b) => a.map((part, at) => part + (b[at] ?? 0)));
  // Nobody is listed in a group of nobody: as many people as groups would be one in each.
  const isOneEach = level.name === 'required' && sums[0] === rows.length;
  return rows.length > 1 && !isOneEach && !sums.some((sum) => isSmall(sum, under));
}

function hideFigures(row: GroupRow, hidden: ReadonlySet<string>): GroupRow {
  const show = <Figure>(level: string, figure: Figure) => (hidden.has(level) ? null : figure);
  return {
    name: row.name,
    required: show('required', row.required),
    completed: show('completed', row.completed),
    passed: show('passed', row.passed),
    inProgress: show('progress', row.inProgress),
    notStarted: show('progress', row.notStarted),
    notKnown: show('progress', row.notKnown),
    overdue: show('due', row.overdue),
    dueSoon: show('due', row.dueSoon),
    completionRate: show('completed', row.completionRate),
    passKnown: show('passed', row.passKnown),
    passRate: show('passed', row.passRate),
  };
}

function sizeOf(row: GroupRow | undefined): number {
  return row?.required ?? 0;
}

function outstanding({ required, completed }: GroupRow): number {
  return (required ?? 0) - (completed ?? 0);
}

/** `parts` add up to a figure of the level that this one is within. */
const levels: readonly Level[] = [
  { name: 'required', within: null, parts: (row) => [sizeOf(row)] },
  {
    name: 'completed',
    within: 'required',
    parts: (row) => [row.completed ?? 0, outstanding(row)],
  },
  {
    name: 'passed',
    within: 'completed',
    parts: (row) => {
      const [passed, passKnown] = [row.passed ?? 0, row.passKnown ?? 0];
      return [passed, passKnown - passed, (row.completed ?? 0) - passKnown];
    },
  },
  {
    name: 'progress',
    within: 'completed',
    parts: (row) => [row.inProgress ?? 0, row.notStarted ?? 0, row.notKnown ?? 0],
  },
  {
    name: 'due',
    within: 'completed',
    parts: (row) => {
      const [overdue, dueSoon] = [row.overdue ?? 0, row.dueSoon ?? 0];
      return [overdue, dueSoon, outstanding(row) - overdue - dueSoon];
    },
  },
];

interface Level {
  name: string;
  within: string | null;
  parts: (row: GroupRow) => number[];
}

interface Table {
  total: GroupRow;
  groups: readonly GroupRow[];
  under: number;
}

/** Names of the levels that are hidden, in the total and in each group. */
interface Hidden {
  total: Set<string>;
  groups: Set<string>[];
}
