/**
 * What a store holds at most, so that a file cannot use up the computer's memory. Twenty million decisions
 * take about half a gigabyte: sixteen years of a trust of 25,000 people.
 */
export const storeLimits: Readonly<StoreCounts> = {
  decisions: 20_000_000,
  attempts: 5_000_000,
  standings: 5_000_000,
  people: 1_000_000,
  characters: 200_000_000,
};

export const noCounts: Readonly<StoreCounts> = {
  ...{ decisions: 0, attempts: 0, standings: 0, people: 0, characters: 0 },
};

/** Counts one file's share of what the whole store may hold. Throws a StoreFullError above the limit. */
export function createMeter(total: StoreCounts, limits: Readonly<StoreCounts>): Meter {
  const own = { ...noCounts };
  return {
    own,
    add(what, count = 1) {
      if (total[what] + count > limits[what]) throw new StoreFullError(what, limits[what]);
      total[what] += count;
      own[what] += count;
    },
    giveBack() {
      for (const what of Object.keys(own) as (keyof StoreCounts)[]) {
        total[what] -= own[what];
        own[what] = 0;
      }
    },
  };
}

/** Thrown when a file says more than the store can hold. Its message is for HR. */
export class StoreFullError extends Error {
  override readonly name = 'StoreFullError';

  constructor(what: keyof StoreCounts, limit: number) {
    super(
      `There are more than ${limit.toLocaleString('en-GB')} ${words[what]}, which is more than this page holds. Remove files that you do not need, or export a shorter time from your LMS, and read this file again.`,
    );
  }
}

const words: Record<keyof StoreCounts, string> = {
  decisions: 'decisions',
  attempts: 'attempts',
  standings: 'rows on where somebody stands',
  people: 'people in staff lists',
  characters: 'characters in names, ids and answers',
};

export interface StoreCounts {
  decisions: number;
  attempts: number;
  standings: number;
  /** Rows of staff lists. */
  people: number;
  /** Of all texts that are kept, each once for a file. */
  characters: number;
}

export interface Meter {
  readonly own: StoreCounts;
  add(what: keyof StoreCounts, count?: number): void;
  giveBack(): void;
}
