import type { TrendWeek } from '../answer/answers.ts';
import { sayAgainst, sayDay, sayPeople, sayRate } from './say-figures.ts';

/** What the line and the bars show. Weeks are in their order. */
export function sayTrend(weeks: readonly TrendWeek[], target: number): string {
  const last = weeks.at(-1);
  if (!last) return 'No completion has a date, so there is no trend to show.';
  const stands =
    last.rate === null
      ? `The share up to the week of ${sayDay(last.monday)} is hidden.`
      : `Up to the week of ${sayDay(last.monday)}, ${sayRate(last.rate)} had completed, ${sayAgainst(last.rate, target)}.`;
  const reached = weeks.find(({ rate }) => rate !== null && rate >= target);
  const when = reached ? ` The target was reached in the week of ${sayDay(reached.monday)}.` : '';
  return `${stands}${when}${sayMost(weeks)}`;
}

function sayMost(weeks: readonly TrendWeek[]): string {
  const counted = weeks.filter(({ completed }) => completed !== null);
  const [most] = counted.toSorted((a, b) => (b.completed ?? 0) - (a.completed ?? 0));
  if (!most || weeks.length < 2 || most.completed === 0) return '';
  return ` Most completed in the week of ${sayDay(most.monday)}: ${sayPeople(most.completed)}.`;
}
