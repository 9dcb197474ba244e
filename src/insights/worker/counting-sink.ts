import type { ListedPerson, RowProblem, Sink } from '../read/reading.ts';

const mostProblems = 1000;

/** Counts what a file says on its way into the store, and keeps its first 1,000 problems. */
export class CountingSink implements Sink {
  rows = 0;
  events = 0;
  people = 0;
  problemCount = 0;
  readonly problems: RowProblem[] = [];
  readonly departments = new Set<string>();
  readonly staffGroups = new Set<string>();
  readonly #inner: Pick<Sink, 'event' | 'person'>;

  constructor(inner: Pick<Sink, 'event' | 'person'>) {
    this.#inner = inner;
  }

  event(event: Parameters<Sink['event']>[0]): void {
    this.events += 1;
    this.#inner.event(event);
  }

  person(person: ListedPerson): void {
    if (person.isRequired !== false) this.people += 1;
    if (person.department) this.departments.add(person.department);
    if (person.staffGroup) this.staffGroups.add(person.staffGroup);
    this.#inner.person(person);
  }

  problem(problem: RowProblem): void {
    this.problemCount += 1;
    if (this.problems.length < mostProblems) this.problems.push(problem);
  }

  row(): void {
    this.rows += 1;
  }
}
