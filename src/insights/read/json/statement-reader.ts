import { createStatementFold } from '../../../events/index.ts';
import type { Sink } from '../reading.ts';
import { TableReading } from '../table/table-reading.ts';

/** Takes parsed JSON and reads the statements in it. A row is a statement's place in the file, from 1. */
export class StatementReader {
  readonly reading: TableReading;
  readonly #fold: ReturnType<typeof createStatementFold>;
  #count = 0;

  constructor(sink: Sink) {
    this.reading = new TableReading(sink);
    this.#fold = createStatementFold((event) => this.reading.event(event));
  }

  /** A statement, a list of them, or a page of a record store: `{ "statements": [ … ], "more": "" }`. */
  add(value: unknown): void {
    for (const statement of listStatements(value)) {
      this.#next();
      const problem = this.#fold.add(statement, this.#count);
      if (problem !== null) this.reading.problem(problem, JSON.stringify(statement) ?? '');
      this.reading.endRow();
    }
  }

  /** Something that stands where a statement should. */
  refuse(message: string, found: string): void {
    this.#next();
    this.reading.problem(message, found);
    this.reading.endRow();
  }

  end(): void {
    this.reading.row = null;
    this.#fold.end();
    if (this.#count === 0) this.reading.note('There are no statements in the file.');
  }

  #next(): void {
    this.#count += 1;
    this.reading.row = this.#count;
  }
}

/** Whether this is, or holds, at least one statement, or says that it holds none. */
export function holdsStatements(value: unknown): boolean {
  if (Array.isArray(value) && value.length === 0) return true;
  const statements = listStatements(value);
  return isPage(value)
    ? statements.length === 0 || statements.some(isStatement)
    : statements.some(isStatement);
}

export function isTryItRecord(value: unknown): boolean {
  return hasKey(value, 'version') && hasKey(value, 'attempts');
}

function listStatements(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => (isPage(one) ? one.statements : [one]));
  return isPage(value) ? value.statements : [value];
}

function isPage(value: unknown): value is { statements: unknown[] } {
  return hasKey(value, 'statements') && Array.isArray(value.statements);
}

function isStatement(value: unknown): boolean {
  return hasKey(value, 'actor') && hasKey(value, 'verb');
}

function hasKey<Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
