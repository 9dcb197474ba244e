import type { SortItem, SpotItem } from '../scenario/index.ts';

/** How an activity went, in words; it is practice, so it counts for no score. */
export interface Review {
  title: string;
  items: { text: string; mark: string; kind: 'match' | 'missed' | 'other' | 'left'; why: string }[];
}

/** `ticked` holds the positions of the items that the learner marked. */
export function reviewSpot(items: readonly SpotItem[], ticked: ReadonlySet<number>): Review {
  const toFind = items.filter((item) => item.toFind).length;
  const found = items.filter((item, index) => item.toFind && ticked.has(index)).length;
  return {
    title: `You found ${found} of ${toFind}`,
    items: items.map((item, index) => ({
      text: item.text,
      why: item.why,
      ...spotMark(item, ticked.has(index)),
    })),
  };
}

function spotMark({ toFind }: SpotItem, isTicked: boolean) {
  if (toFind) {
    return isTicked
      ? ({ kind: 'match', mark: 'You found this' } as const)
      : ({ kind: 'missed', mark: 'This one is easy to miss' } as const);
  }
  return isTicked
    ? ({ kind: 'other', mark: 'You marked this; on its own it does not count' } as const)
    : ({ kind: 'left', mark: 'You left this, and it does not count' } as const);
}

/** `sorted` holds the place that the learner gave each item, by position. */
export function reviewSort(items: readonly SortItem[], sorted: readonly string[]): Review {
  const same = items.filter((item, index) => item.goesIn === sorted[index]).length;
  return {
    title: `${same} of ${items.length} in the same place as ours`,
    items: items.map((item, index) => {
      const isSame = item.goesIn === sorted[index];
      return {
        text: item.text,
        why: item.why,
        kind: isSame ? 'match' : 'other',
        mark: isSame ? item.goesIn : `We put this in “${item.goesIn}”, you in “${sorted[index]}”`,
      };
    }),
  };
}
