import type { ArrangementItem } from '../content.ts';
import { type ArrangementState, type ArrangementsWork, arrangementStates } from '../work.ts';

/** How many items are in each state; what is not needed is done with. */
export function countStates(
  items: readonly ArrangementItem[],
  work: Pick<ArrangementsWork, 'items'>,
): StateCount {
  const states = items.map(({ id }) => work.items[id]?.state ?? '');
  const count = (state: string) => states.filter((one) => one === state).length;
  const byState = {
    'in place': count('in place'),
    partly: count('partly'),
    'not yet': count('not yet'),
    'not needed': count('not needed'),
  };
  return {
    total: items.length,
    byState,
    open: count(''),
    settled: byState['in place'] + byState['not needed'],
  };
}

/** `9 of 24 are in place or not needed. 3 partly, 2 not yet, 10 not looked at.` */
export function sayStates({ total, byState, open, settled }: StateCount): string {
  const rest = [
    ...arrangementStates
      .filter((state) => state === 'partly' || state === 'not yet')
      .map((state) => `${byState[state]} ${state}`),
    `${open} not looked at`,
  ];
  return `${settled} of ${total} are in place or not needed. ${rest.join(', ')}.`;
}

export interface StateCount {
  total: number;
  byState: Record<ArrangementState, number>;
  /** Not looked at. */
  open: number;
  /** In place or not needed. */
  settled: number;
}
