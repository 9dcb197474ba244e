import type { PackageStandard } from './standards.ts';
import { readStoredAttempt, type StoredAttempt, writeStoredAttempt } from './stored-attempt.ts';

/** Where the records are: one entry, `{"version":1,"attempts":[…]}`. */
export const recordsStorageKey = 'beyond-the-canteen.try-it-lms.records';

const formatVersion = 1;

/**
 * The records of the try-it LMS. They survive a reload where the browser allows; where it does not, they
 * last as long as the page, and `notice` says so. Every call reads afresh, so two tabs see one gradebook.
 */
export class RecordStore {
  readonly #findStorage: () => RecordStorage | null | undefined;
  /** Takes over once the browser has refused to keep something. */
  #memory: StoredAttempt[] | null = null;
  #notice = '';
  /** What was read last; reading the same text again costs nothing. */
  #lastRead: { text: string; attempts: StoredAttempt[] } | null = null;

  /** `findStorage` may throw, as `window.localStorage` does where cookies are blocked. */
  constructor(findStorage: () => RecordStorage | null | undefined) {
    this.#findStorage = findStorage;
    this.#read();
  }

  /** A sentence for the administrator, or empty when all is well. */
  get notice(): string {
    return this.#notice;
  }

  /** All attempts, the one opened last first. */
  list(): StoredAttempt[] {
    return this.#read().toSorted((a, b) => b.lastAccessedAt.localeCompare(a.lastAccessedAt));
  }

  /** The learner's newest attempt at a package, which is a course made for one standard. */
  findLatest(
    learnerId: string,
    packageId: string,
    standard: PackageStandard,
  ): StoredAttempt | undefined {
    return this.#read()
      .filter(
        (attempt) =>
          attempt.learnerId === learnerId &&
          attempt.packageId === packageId &&
          attempt.standard === standard,
      )
      .toSorted((a, b) => b.attempt - a.attempt)[0];
  }

  /** Adds the attempt, or replaces the one with the same learner, package, standard and number. */
  save(saved: StoredAttempt): void {
    const others = this.#read().filter((attempt) => !isSameAttempt(attempt, saved));
    this.#write([...others, saved]);
  }

  clear(): void {
    if (!this.#memory) this.#notice = '';
    this.#write([]);
  }

  #read(): StoredAttempt[] {
    if (this.#memory) return this.#memory;
    let text: string | null;
    try {
      const storage = this.#findStorage();
      if (!storage) return this.#goOnInMemory([]);
      text = storage.getItem(recordsStorageKey);
    } catch {
      return this.#goOnInMemory(this.#lastRead?.attempts ?? []);
    }
    if (text === null) return [];
    if (this.#lastRead?.text === text) return this.#lastRead.attempts;
    const found = readAttempts(text);
    const attempts = found.flatMap((attempt) => readStoredAttempt(attempt) ?? []);
    const lost = found.length - attempts.length;
    if (lost > 0) this.#notice = sayLost(lost);
    this.#lastRead = { text, attempts };
    return attempts;
  }

  #write(attempts: StoredAttempt[]): void {
    if (this.#memory) {
      this.#memory = attempts;
      return;
    }
    try {
      const text = JSON.stringify({
        version: formatVersion,
        attempts: attempts.map(writeStoredAttempt),
      });
      this.#findStorage()?.setItem(recordsStorageKey, text);
      this.#lastRead = { text, attempts };
    } catch {
      this.#goOnInMemory(attempts);
    }
  }

  #goOnInMemory(attempts: StoredAttempt[]): StoredAttempt[] {
    this.#notice =
      'This browser does not let the page keep records. They are here until you close or reload the page.';
    this.#memory = attempts;
    return attempts;
  }
}

/** The list inside the stored text; one unreadable entry stands for text that is no list at all. */
function readAttempts(text: string): unknown[] {
  try {
    const stored: unknown = JSON.parse(text);
    if (typeof stored === 'object' && stored !== null && 'version' in stored) {
      const { version, attempts } = stored as { version: unknown; attempts?: unknown };
      if (version === formatVersion && Array.isArray(attempts)) return attempts;
    }
  } catch {
    // Falls through: the text is not JSON.
  }
  return [null];
}

function isSameAttempt(a: StoredAttempt, b: StoredAttempt): boolean {
  return (
    a.learnerId === b.learnerId &&
    a.packageId === b.packageId &&
    a.standard === b.standard &&
    a.attempt === b.attempt
  );
}

function sayLost(count: number): string {
  return count === 1
    ? 'One stored record could not be read and was left out.'
    : `${count} stored records could not be read and were left out.`;
}

export type RecordStorage = Pick<Storage, 'getItem' | 'setItem'>;
