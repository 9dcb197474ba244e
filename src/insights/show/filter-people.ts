import type { PersonRow } from '../answer/answers.ts';

/** What the list of people can be narrowed to, as the select says it. */
const states = [
  { state: 'outstanding', words: 'Outstanding: not completed' },
  { state: 'overdue', words: 'Overdue' },
  { state: 'dueSoon', words: 'Due within 30 days' },
  { state: 'notStarted', words: 'Not started' },
  { state: 'inProgress', words: 'In progress' },
  { state: 'notKnown', words: 'Completion not known' },
  { state: 'completed', words: 'Completed' },
  { state: 'failed', words: 'Completed, not passed' },
  { state: 'tooFast', words: 'Completed very fast' },
  { state: 'everybody', words: 'Everybody' },
] as const;

export type StateFilter = (typeof states)[number]['state'];

export interface PeopleFilter {
  state: StateFilter;
  /** Null: of all departments. Empty: of whom it is not known. */
  department: string | null;
  /** Parts of a name, address or number, in any order. */
  search: string;
}

/** A person with what is searched, folded once, because there may be 25,000 of them. */
export interface SearchedPerson {
  person: PersonRow;
  key: string;
}

export function indexPeople(people: readonly PersonRow[]): SearchedPerson[] {
  return people.map((person) => ({
    person,
    key: fold(`${person.name} ${person.email} ${person.learnerId}`),
  }));
}

/** Those who fit, in their order. `today` is `2026-11-21`. */
export function filterPeople(
  people: readonly SearchedPerson[],
  { state, department, search }: PeopleFilter,
  today: string,
): PersonRow[] {
  const isInState = tests[state];
  const until = addDays(today, 30);
  const words = fold(search).split(/\s+/).filter(Boolean);
  return people
    .filter(({ person }) => isInState(person, today, until))
    .filter(({ person }) => department === null || person.department === department)
    .filter(({ key }) => words.every((word) => key.includes(word)))
    .map(({ person }) => person);
}

/** What there is to choose between: the rare ones only where somebody is in them. */
export function listStates(people: readonly PersonRow[]): readonly (typeof states)[number][] {
  return states.filter(
    ({ state }) =>
      (state !== 'notKnown' && state !== 'tooFast') ||
      people.some((person) => tests[state](person, '', '')),
  );
}

/** Departments of these people in the order of the alphabet; an empty one, of whom it is not known, last. */
export function listDepartments(people: readonly PersonRow[]): string[] {
  const all = new Set(people.map(({ department }) => department));
  const known = [...all].filter(Boolean).sort((a, b) => a.localeCompare(b, 'en-GB'));
  return all.has('') ? [...known, ''] : known;
}

const tests: Record<StateFilter, (person: PersonRow, today: string, until: string) => boolean> = {
  outstanding: ({ state }) => state !== 'completed',
  overdue: ({ isOverdue }) => isOverdue,
  dueSoon: ({ state, dueOn, isOverdue }, today, until) =>
    state !== 'completed' && !isOverdue && dueOn >= today && dueOn <= until,
  notStarted: ({ state }) => state === 'not started',
  inProgress: ({ state }) => state === 'in progress',
  notKnown: ({ state }) => state === 'not known',
  completed: ({ state }) => state === 'completed',
  failed: ({ state, success }) => state === 'completed' && success === 'failed',
  tooFast: ({ isTooFast }) => isTooFast,
  everybody: () => true,
};

/** Without accents and capitals, so that `Zoe` finds `Zoë`. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en-GB');
}

function addDays(day: string, days: number): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? day : new Date(at + days * 86_400_000).toISOString().slice(0, 10);
}
