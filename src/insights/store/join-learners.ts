import type { LearnerIdentity } from '../../events/index.ts';
import type { ListedPerson } from '../read/reading.ts';
import { describeLearner } from './describe-learner.ts';
import { createSets } from './disjoint-sets.ts';
import { findShared, keysOf } from './identity-keys.ts';
import { joinByName } from './join-by-name.ts';
import type { Person } from './person.ts';
import type { Learner } from './records.ts';

/**
 * Who is who. Records that share a learner id or an email are one learner's, and so are rows of the staff
 * list. Then records go to the person of the list who shares one with them; what has nothing but a name
 * comes last. `numbers` has, for each file and each learner of it, whose it is.
 */
export function joinLearners(files: readonly Said[]): Joined {
  const shared = findShared(files.flatMap(({ learners, people }) => [learners, people]));
  const everyListed = files.flatMap(({ people }) => people);
  const everyRecorded = files.flatMap(({ learners }) => learners);
  const listed = groupByKeys(everyListed, shared).map((group) => ({
    ...newPerson(group),
    list: group.members,
  }));
  const persons = joinByName(giveRecords(listed, groupByKeys(everyRecorded, shared)));
  const owners = new Map(
    persons.flatMap(({ records }, owner) => records.map((record) => [record, owner] as const)),
  );
  return {
    learners: persons.map(describeLearner),
    numbers: files.map(({ learners }) =>
      Int32Array.from(learners, (learner) => owners.get(learner) ?? 0),
    ),
  };
}

function giveRecords(listed: Person[], recorded: Group<LearnerIdentity>[]): Person[] {
  const owners = new Map(
    listed
      .filter(({ isBare }) => !isBare)
      .flatMap((person) => person.keys.map((key) => [key, person] as const)),
  );
  const others: Person[] = [];
  for (const group of recorded) {
    const fits = new Set(group.keys.flatMap((key) => owners.get(key) ?? []));
    const [owner] = fits;
    if (owner && fits.size === 1) {
      owner.records = owner.records.concat(group.members);
      for (const name of group.names) owner.names.add(name);
    } else {
      const isAmbiguous = fits.size > 1;
      others.push({ ...newPerson(group), records: group.members, isAmbiguous });
    }
  }
  return [...listed, ...others];
}

function newPerson({ keys, names, isBare }: Group<LearnerIdentity>): Person {
  return { keys, names, isBare, list: [], records: [], matchedName: '', isAmbiguous: false };
}

/** Those who share a key, directly or through others. */
function groupByKeys<One extends LearnerIdentity>(
  all: readonly One[],
  shared: ReadonlySet<string>,
): Group<One>[] {
  const known = all.map((one) => keysOf(one, shared));
  const sets = createSets(all.length);
  const first = new Map<string, number>();
  for (const [at, { keys }] of known.entries()) {
    for (const key of keys) {
      const before = first.get(key);
      if (before === undefined) first.set(key, at);
      else sets.join(before, at);
    }
  }
  const groups = new Map<number, Group<One>>();
  for (const [at, one] of all.entries()) {
    const set = sets.find(at);
    const { keys, name, isBare } = known[at] ?? { keys: [], name: '', isBare: true };
    const group = groups.get(set) ?? { members: [], keys: [], names: new Set(), isBare };
    groups.set(set, group);
    group.members.push(one);
    group.keys.push(...keys);
    if (name !== '') group.names.add(name);
  }
  return [...groups.values()];
}

interface Said {
  readonly learners: readonly LearnerIdentity[];
  readonly people: readonly ListedPerson[];
}

interface Group<One> {
  members: One[];
  keys: string[];
  /** Folded, without the empty one. */
  names: Set<string>;
  isBare: boolean;
}

interface Joined {
  learners: Learner[];
  numbers: Int32Array[];
}
