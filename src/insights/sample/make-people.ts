import { dayMs, readDay, sayDay } from '../answer/days.ts';
import type { ListedPerson } from '../read/reading.ts';
import { departments, firstNames, lastNames, staffGroups } from './made-up-trust.ts';
import type { Random } from './random.ts';

/**
 * Everybody of the made-up trust: those on its staff list, of whom a dozen have just joined, and a dozen who
 * are in the records only, because they have left or are employed by somebody else.
 */
export function makePeople(random: Random, today: string): SamplePerson[] {
  const names = new Set<string>();
  const listed = departments.flatMap(({ name: department, size, completes }) =>
    Array.from({ length: size }, () => ({ department, completes })),
  );
  const others = Array.from({ length: notListed }, () => ({ department: '', completes: 1 }));
  return [...listed, ...others].map(({ department, completes }, at) => {
    const learnerName = makeName(random, names);
    const isListed = department !== '';
    // Spread over the departments, since a department's people follow each other.
    const isNew = isListed && at % 49 === 7;
    const dueInDays = isNew ? 42 - random.between(0, 13) : random.isTrue(0.7) ? -12 : 18;
    return {
      learnerId: `SAMPLE-${1001 + at}`,
      email: writeEmail(learnerName),
      learnerName,
      department,
      staffGroup: random.pickWeighted(staffGroups, ({ share }) => share)?.name ?? '',
      dueOn: sayDay((readDay(today) + dueInDays) * dayMs),
      startedOn: isNew
        ? sayDay((readDay(today) + dueInDays - 42) * dayMs)
        : sayDay((readDay(today) - random.between(200, 6000)) * dayMs),
      ...{ isListed, isNew, completes },
      isNameOnly: isListed && at % 199 === 50,
      skill: 0.45 + 0.55 * random.next(),
    };
  });
}

function makeName(random: Random, taken: Set<string>): string {
  for (;;) {
    const name = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

/** `.example` is kept free for such things. Source: RFC 2606, section 2. */
function writeEmail(name: string): string {
  const plain = name.normalize('NFD').replace(/[^A-Za-z -]/g, '');
  return `${plain.toLowerCase().replaceAll(' ', '.')}@larkmoor.example`;
}

const notListed = 12;

export interface SamplePerson extends ListedPerson {
  isListed: boolean;
  /** Joined in the last fortnight, and has not begun. */
  isNew: boolean;
  /** Whether the records know them by their name alone. */
  isNameOnly: boolean;
  /** How many of their department complete, 0 to 1. */
  completes: number;
  /** How well they decide, 0 to 1. */
  skill: number;
}
