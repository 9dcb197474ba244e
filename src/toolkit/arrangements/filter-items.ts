import type { ArrangementItem } from '../content.ts';
import { isDay } from '../days.ts';
import type { ArrangementsWork } from '../work.ts';

/** What a list can be narrowed to, as the page names it. */
export const filters = {
  all: 'All',
  open: 'Not looked at yet',
  missing: 'Not in place',
  prompted: 'Asked about in the scenarios your people met',
  overdue: 'Date is past',
} as const;
export type Filter = keyof typeof filters;

/** The items that a filter leaves. `today` is a day such as `2026-11-21`. */
export function filterItems(
  items: readonly ArrangementItem[],
  work: ArrangementsWork,
  filter: Filter,
  today: string,
): ArrangementItem[] {
  return items.filter((item) => tests[filter](item, work, today));
}

const tests: Record<
  Filter,
  (item: ArrangementItem, work: ArrangementsWork, today: string) => boolean
> = {
  all: () => true,
  open: ({ id }, { items }) => (items[id]?.state ?? '') === '',
  missing: ({ id }, { items }) => ['partly', 'not yet'].includes(items[id]?.state ?? ''),
  prompted: ({ scenarios }, work) => scenarios.some((one) => work.scenarios.includes(one)),
  overdue: ({ id }, { items }, today) => {
    const { date = '', state = '' } = items[id] ?? {};
    return isDay(date) && date < today && state !== 'in place' && state !== 'not needed';
  },
};
