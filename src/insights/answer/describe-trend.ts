import type { TrendWeek } from './answers.ts';
import type { Asked } from './asked.ts';
import { share } from './count-groups.ts';
import { dayMs, mondayOf, readDay, writeDay } from './days.ts';
import { state } from './standings.ts';

/**
 * Completions of those required by week, from the first one to today and at most 104 weeks back. The rate
 * counts earlier ones too; completions of which the day is not known are in no week.
 */
export function describeTrend({ standings, required, view }: Asked): TrendWeek[] {
  const today = readDay(view.today);
  const days = required
    .filter((learner) => standings.state[learner] === state.completed)
    .map((learner) => Math.floor((standings.completedAt[learner] ?? Number.NaN) / dayMs))
    .filter((day) => day <= today);
  if (days.length === 0) return [];
  const thisWeek = mondayOf(today);
  const first = days.reduce((least, day) => Math.min(least, day), today);
  const start = Math.max(mondayOf(first), thisWeek - 7 * (mostWeeks - 1));
  const counts = new Array<number>((thisWeek - start) / 7 + 1).fill(0);
  let sum = 0;
  for (const day of days) {
    const week = (mondayOf(day) - start) / 7;
    if (week < 0) sum += 1;
    else counts[week] = (counts[week] ?? 0) + 1;
  }
  return counts.map((completed, week) => {
    sum += completed;
    return { monday: writeDay(start + 7 * week), completed, rate: share(sum, required.length) };
  });
}

const mostWeeks = 104;
