import type { GroupRow, PersonRow } from './answers.ts';
import { readDay } from './days.ts';

/** A row for each department or staff group, by name; those of whom it is not known come last. */
export function countGroups(
  people: readonly PersonRow[],
  field: 'department' | 'staffGroup',
  today: string,
): GroupRow[] {
  const groups = new Map<string, PersonRow[]>();
  for (const person of people) {
    const group = groups.get(person[field]);
    if (group) group.push(person);
    else groups.set(person[field], [person]);
  }
  return [...groups]
    .map(([name, group]) => sumGroup(name, group, today))
    .sort((a, b) => Number(a.name === '') - Number(b.name === '') || order(a.name, b.name));
}

/** The figures of a group of people. Shares of nobody are null. */
export function sumGroup(name: string, people: readonly PersonRow[], today: string): GroupRow {
  const lastDay = readDay(today) + soonDays;
  const count = (isCounted: (person: PersonRow) => boolean) => people.filter(isCounted).length;
  const completed = count(isCompleted);
  const passed = count((person) => isCompleted(person) && person.success === 'passed');
  const passKnown = count((person) => isCompleted(person) && person.success !== 'unknown');
  return {
    name,
    required: people.length,
    completed,
    passed,
    inProgress: count(({ state }) => state === 'in progress'),
    notStarted: count(({ state }) => state === 'not started'),
    notKnown: count(({ state }) => state === 'not known'),
    overdue: count(({ isOverdue }) => isOverdue),
    dueSoon: count(
      (person) => !isCompleted(person) && person.dueOn >= today && readDay(person.dueOn) <= lastDay,
    ),
    completionRate: share(completed, people.length),
    passKnown,
    passRate: share(passed, passKnown),
  };
}

export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function isCompleted({ state }: PersonRow): boolean {
  return state === 'completed';
}

const soonDays = 30;
const order = new Intl.Collator('en-GB', { numeric: true }).compare;
