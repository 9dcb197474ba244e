import type { SortItem, SpotItem } from '../scenario/index.ts';
import type { LaterWords } from '../words/en/later.ts';

/** How an activity went, in words; it is practice, so it counts for no score. */
export interface Review {
  title: string;
  items: { text: string; mark: string; kind: 'match' | 'missed' | 'other' | 'left'; why: string }[];
}

type Words = LaterWords['activity'];

/** `ticked` holds the positions of the items that the learner marked. */
export function reviewSpot(
  items: readonly SpotItem[],
  ticked: ReadonlySet<number>,
  words: Words,
): Review {
  const toFind = items.filter((item) => item.toFind).length;
  const found = items.filter((item, index) => item.toFind && ticked.has(index)).length;
  return {
    title: words.found(found, toFind),
    items: items.map((item, index) => ({
      text: item.text,
      why: item.why,
      ...spotMark(item, ticked.has(index), words),
    })),
  };
}

function spotMark({ toFind }: SpotItem, isTicked: boolean, words: Words) {
  if (toFind) {
    return isTicked
      ? ({ kind: 'match', mark: words.youFound } as const)
      : ({ kind: 'missed', mark: words.easyToMiss } as const);
  }
  return isTicked
    ? ({ kind: 'other', mark: words.doesNotCount } as const)
    : ({ kind: 'left', mark: words.left } as const);
}

/** `sorted` holds the position of the place that the learner gave each item, by the item's position. */
export function reviewSort(
  { items, places }: { items: readonly SortItem[]; places: readonly string[] },
  sorted: readonly number[],
  words: Words,
): Review {
  const yours = (index: number) => places[sorted[index] ?? -1] ?? '';
  const same = items.filter((item, index) => item.goesIn === yours(index)).length;
  return {
    title: words.same(same, items.length),
    items: items.map((item, index) => {
      const isSame = item.goesIn === yours(index);
      return {
        text: item.text,
        why: item.why,
        kind: isSame ? 'match' : 'other',
        mark: isSame ? item.goesIn : words.otherPlace(item.goesIn, yours(index)),
      };
    }),
  };
}
