import type { CanteenEvent } from '../../events/index.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Sink } from '../read/reading.ts';
import type { CourseFound } from '../worker/messages.ts';
import { type CourseNames, createCourseNames, fold } from './course-names.ts';
import { FileFacts } from './file-facts.ts';
import { gatherRecords } from './gather-records.ts';
import { createMeter, noCounts, type StoreCounts, storeLimits } from './limits.ts';
import { listCourses } from './list-courses.ts';
import { listEvents } from './list-events.ts';
import type { Records } from './records.ts';

/**
 * Everything that has been read, by the file it came from, in columns of numbers. `courses` are those that
 * the site knows. Files are put together when something is asked, and only when they have changed since.
 */
export function createStore(options: StoreOptions = {}): Store {
  return new FileStore(options);
}

class FileStore implements Store {
  readonly #limits: Readonly<StoreCounts>;
  readonly #names: CourseNames;
  readonly #files = new Map<number, FileFacts>();
  readonly #total = { ...noCounts };
  #records: Records | null = null;

  constructor({ courses = [], limits = storeLimits }: StoreOptions) {
    this.#limits = limits;
    this.#names = createCourseNames(courses);
  }

  sinkFor(fileId: number): Pick<Sink, 'event' | 'person'> {
    return {
      event: (event) => this.#open(fileId).takeEvent(event),
      person: (person) => this.#open(fileId).takePerson(person),
    };
  }

  #open(fileId: number): FileFacts {
    this.#records = null;
    const known = this.#files.get(fileId);
    if (known) return known;
    const facts = new FileFacts(createMeter(this.#total, this.#limits));
    this.#files.set(fileId, facts);
    return facts;
  }

  forget(fileId: number): void {
    this.#files.get(fileId)?.meter.giveBack();
    this.#files.delete(fileId);
    this.#records = null;
  }

  clear(): void {
    for (const fileId of [...this.#files.keys()]) this.forget(fileId);
  }

  setAlias(courseId: string, canonicalId: string): void {
    this.#names.setAlias(courseId, canonicalId);
    this.#records = null;
  }

  get counts(): StoreCounts {
    return { ...this.#total };
  }

  get hasStaffList(): boolean {
    return this.#total.people > 0;
  }

  get records(): Records {
    this.#records ??= gatherRecords([...this.#files.values()], this.#names);
    return this.#records;
  }

  findCourse(courseId: string): number {
    const wanted = fold(this.#names.find(courseId));
    return this.records.courses.findIndex(({ id }) => fold(id) === wanted);
  }

  get courses(): CourseFound[] {
    return listCourses(this.records);
  }

  get events(): Iterable<CanteenEvent> {
    return listEvents(this.records);
  }
}

interface StoreOptions {
  courses?: Knowledge['courses'];
  limits?: Readonly<StoreCounts>;
}

export interface Store {
  /** Where a file's facts go. Throws a StoreFullError above the limits of `limits.ts`. */
  sinkFor(fileId: number): Pick<Sink, 'event' | 'person'>;
  /** Takes a file's facts away again. */
  forget(fileId: number): void;
  clear(): void;
  /** Says that two names mean one course. */
  setAlias(courseId: string, canonicalId: string): void;
  /** What is held, as it was read: what two files say twice counts twice. */
  readonly counts: StoreCounts;
  readonly hasStaffList: boolean;
  /** Everything put together: who is who, and each attempt and decision once. */
  readonly records: Records;
  /** The number of a course in `records`, by whatever name; -1 where nobody says anything about it. */
  findCourse(courseId: string): number;
  /** What there is to ask about, the course with most learners first. */
  readonly courses: CourseFound[];
  /** Everything put together, as events: each learner under one identity. */
  readonly events: Iterable<CanteenEvent>;
}
