import type { CanteenEvent } from '../../../events/index.ts';
import type { ListedPerson, Sink } from '../reading.ts';

/**
 * What a file is found to say while its rows are read, one after another: everything goes on to the sink, with
 * the number of the row in front of it. Lives as long as the file is read.
 */
export class TableReading {
  /** Of the row that is being read; the header is row 1. */
  row: number | null = null;
  readonly #sink: Sink;
  readonly #courses = new Set<string>();
  readonly #notes = new Set<string>();
  #lastCourse: string | null = null;

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  get courseIds(): string[] {
    return [...this.#courses];
  }

  get notes(): string[] {
    return [...this.#notes];
  }

  event(event: CanteenEvent): void {
    // A million rows are mostly of one course, and a set would have to hash the name of each.
    if (event.courseId !== this.#lastCourse) {
      this.#lastCourse = event.courseId;
      this.#courses.add(event.courseId);
    }
    this.#sink.event(event);
  }

  person(person: ListedPerson): void {
    this.#sink.person(person);
  }

  problem(message: string, found: string): void {
    this.#sink.problem({ row: this.row, message, found: excerpt(found) });
  }

  /** A sentence for HR about the whole file; said once, however often it is noted. */
  note(sentence: string): void {
    this.#notes.add(sentence);
  }

  endRow(): void {
    this.#sink.row();
  }
}

/** The first 80 characters, on one line, without what cannot be seen. */
export function excerpt(found: string): string {
  const line = found
    .slice(0, 200)
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
  const characters = [...line.toWellFormed()];
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : characters.join('');
}

/** For a sentence: ‘Fire safety’. */
export function quote(found: string): string {
  const short = excerpt(found);
  return `‘${short.length > 40 ? `${[...short].slice(0, 39).join('')}…` : short}’`;
}
