import type { GroupRow } from '../answer/answers.ts';
import { sayAgainst, sayMany, sayRate } from './say-figures.ts';

/** Worst first; of two that are equal the larger. Those of which nothing is shown come last. */
export function sortGroups(rows: readonly GroupRow[]): GroupRow[] {
  const rank = ({ completionRate }: GroupRow) => completionRate ?? Number.POSITIVE_INFINITY;
  return rows.toSorted((a, b) =>
    rank(a) === rank(b)
      ? (b.required ?? 0) - (a.required ?? 0) || nameGroup(a).localeCompare(nameGroup(b), 'en-GB')
      : rank(a) - rank(b),
  );
}

export function nameGroup({ name }: Pick<GroupRow, 'name'>): string {
  return name === '' ? 'Not known' : name;
}

/** What the bars show. `kind` is `department` or `staff group`. */
export function sayGroups(rows: readonly GroupRow[], kind: string, target: number): string {
  const shown = sortGroups(rows).filter(({ completionRate }) => completionRate !== null);
  const [lowest, highest] = [shown[0], shown.at(-1)];
  const hidden = rows.filter(
    ({ completionRate, required }) => completionRate === null && required !== 0,
  ).length;
  const more = hidden > 0 ? ` ${sayMany(hidden, kind)} ${hidden === 1 ? 'is' : 'are'} hidden.` : '';
  if (!lowest || !highest) return `No ${kind} has a share to show.${more}`;
  const share = ({ completionRate }: GroupRow) => completionRate ?? 0;
  if (shown.length === 1) {
    return `${nameGroup(lowest)} has ${sayRate(share(lowest))}, ${sayAgainst(share(lowest), target)}.${more}`;
  }
  const reached = shown.filter((row) => share(row) >= target).length;
  const many =
    reached === shown.length
      ? `All ${sayMany(shown.length, kind)} reach it`
      : `${reached === 0 ? 'None' : reached} of ${sayMany(shown.length, kind)} ${reached > 1 ? 'reach' : 'reaches'} it`;
  if (share(lowest) === share(highest)) {
    return `All ${sayMany(shown.length, kind)} are at ${sayRate(share(lowest))}, ${sayAgainst(share(lowest), target)}.${more}`;
  }
  return `${nameGroup(lowest)} is lowest with ${sayRate(share(lowest))}, ${sayAgainst(share(lowest), target)}; ${nameGroup(highest)} is highest with ${sayRate(share(highest))}. ${many}.${more}`;
}
