import type { TrendWeek } from './answers.ts';
import { isSafeSum, isSmall } from './hide-counts.ts';

/**
 * Hides weeks in which few completed. Two rates tell how many completed between them, so a rate is shown only
 * where the weeks hidden since the last one do not give each other away; until then weeks are hidden too.
 * `isTotalKnown` says whether another table gives the number of all who completed.
 */
export function hideTrend(
  weeks: readonly TrendWeek[],
  { required, under, isTotalKnown }: Options,
): TrendWeek[] {
  const counts = weeks.map(({ completed }) => completed ?? 0);
  const sums = weeks.map(({ rate }) => Math.round((rate ?? 0) * required));
  const isFew = sums.map((sum) => isSmall(sum, under) || isSmall(required - sum, under));
  const hidden = new Set<number>();
  const rated = new Set<number>();
  let open: number[] = [];
  const isClosed = () =>
    isSafeSum(
      open.map((week) => counts[week] ?? 0),
      under,
    );
  for (const [at, count] of counts.entries()) {
    if (count > 0 && (isSmall(count, under) || isFew[at] || !isClosed())) {
      hidden.add(at);
      open.push(at);
    }
    if (isFew[at] || !isClosed()) continue;
    rated.add(at);
    open = [];
  }
  for (let at = counts.length - 1; isTotalKnown && at >= 0 && !isClosed(); at -= 1) {
    rated.delete(at);
    if (counts[at] === 0) continue;
    hidden.add(at);
    if (!open.includes(at)) open.push(at);
  }
  const last = counts.length - 1;
  if (isClosed() && !isFew[last]) rated.add(last);
  return weeks.map(({ monday, completed, rate }, at) => ({
    monday,
    completed: hidden.has(at) ? null : completed,
    rate: rated.has(at) ? rate : null,
  }));
}

interface Options {
  /** How many people the rates are shares of. */
  required: number;
  under: number;
  isTotalKnown: boolean;
}
