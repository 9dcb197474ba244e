import { leastOf } from './describe-learner.ts';
import type { Person } from './person.ts';

/**
 * Joins those who have nothing but a name to the one other who has the same name. Where there are several,
 * nobody is joined; a record that could be two or more people of the list is marked as ambiguous.
 */
export function joinByName(persons: readonly Person[]): Person[] {
  const namesakes = findNamesakes(persons);
  const gone = new Set<Person>();
  for (const bare of persons.filter(({ isBare }) => isBare)) {
    const [name] = bare.names;
    const others = namesakes.get(name ?? '')?.filter((one) => one !== bare) ?? [];
    const [other] = others;
    if (gone.has(bare) || !other) continue;
    if (others.length > 1) {
      const isOfSeveral = others.filter(({ list }) => list.length > 0).length > 1;
      if (bare.records.length > 0 && isOfSeveral) bare.isAmbiguous = true;
    } else if (!other.isAmbiguous) {
      gone.add(mergePersons(bare, other));
    }
  }
  return persons.filter((person) => !gone.has(person));
}

function findNamesakes(persons: readonly Person[]): Map<string, Person[]> {
  const namesakes = new Map<string, Person[]>();
  for (const person of persons) {
    for (const name of person.names) {
      const others = namesakes.get(name);
      if (others) others.push(person);
      else namesakes.set(name, [person]);
    }
  }
  return namesakes;
}

/** Makes one of two, and returns the other one of them. */
function mergePersons(bare: Person, other: Person): Person {
  const isBothBare = other.isBare && other.list.length === 0;
  const [into, from] = isBothBare ? [bare, other] : [other, bare];
  const named = from.records.length > 0 ? from : into;
  const isMatch = into.list.length + from.list.length > 0 && named.records.length > 0;
  if (isMatch && (from.list.length === 0 || into.list.length === 0)) {
    into.matchedName = leastOf(named.records.map(({ learnerName }) => learnerName));
  }
  into.list = into.list.concat(from.list);
  into.records = into.records.concat(from.records);
  return from;
}
