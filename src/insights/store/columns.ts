/**
 * What a file says, as columns of numbers. Times are milliseconds since 1970, and NaN where nobody says;
 * statuses are the codes of `codes.ts`. A decision takes 23 bytes. The columns of `from` come first.
 */
export function decisionColumns(capacity: number, from?: DecisionColumns): DecisionColumns {
  return {
    length: from?.length ?? 0,
    attempt: fill(new Int32Array(capacity), from?.attempt),
    choice: fill(new Int32Array(capacity), from?.choice),
    result: fill(new Uint8Array(capacity), from?.result),
    nth: fill(new Uint16Array(capacity), from?.nth),
    latencyMs: fill(new Uint32Array(capacity), from?.latencyMs),
    at: fill(new Float64Array(capacity), from?.at),
  };
}

export function attemptColumns(capacity: number, from?: AttemptColumns): AttemptColumns {
  return {
    length: from?.length ?? 0,
    attempt: fill(new Int32Array(capacity), from?.attempt),
    startedAt: fill(new Float64Array(capacity), from?.startedAt),
    at: fill(new Float64Array(capacity), from?.at),
    durationMs: fill(new Float64Array(capacity), from?.durationMs),
    score: fill(new Float64Array(capacity), from?.score),
    completion: fill(new Uint8Array(capacity), from?.completion),
    success: fill(new Uint8Array(capacity), from?.success),
    release: fill(new Int32Array(capacity), from?.release),
  };
}

export function standingColumns(capacity: number, from?: StandingColumns): StandingColumns {
  return {
    length: from?.length ?? 0,
    learner: fill(new Int32Array(capacity), from?.learner),
    course: fill(new Int32Array(capacity), from?.course),
    at: fill(new Float64Array(capacity), from?.at),
    score: fill(new Float64Array(capacity), from?.score),
    completion: fill(new Uint8Array(capacity), from?.completion),
    success: fill(new Uint8Array(capacity), from?.success),
  };
}

/** The same columns where there is room for another row, else wider ones. */
export function withRoom<Columns extends { length: number; at: Float64Array }>(
  columns: Columns,
  make: (capacity: number, from?: Columns) => Columns,
): Columns {
  const capacity = columns.at.length;
  if (columns.length < capacity) return columns;
  return make(capacity + Math.min(capacity, mostAdded), columns);
}

function fill<Column extends Numbers>(wide: Column, narrow: Column | undefined): Column {
  if (narrow) wide.set(narrow);
  return wide;
}

/** Above this, room for a million more: doubling would leave half of much memory unused. */
const mostAdded = 1_048_576;
/** In place of a latency that nobody says. */
export const noLatency = 0xffff_ffff;

type Numbers = Int32Array | Uint8Array | Uint16Array | Uint32Array | Float64Array;

export interface DecisionColumns {
  length: number;
  /** The file's number for learner, course and attempt. */
  attempt: Int32Array;
  /** The file's number for interaction and response. */
  choice: Int32Array;
  result: Uint8Array;
  nth: Uint16Array;
  latencyMs: Uint32Array;
  at: Float64Array;
}

export interface AttemptColumns {
  length: number;
  attempt: Int32Array;
  startedAt: Float64Array;
  at: Float64Array;
  durationMs: Float64Array;
  /** 0 to 1, or NaN. */
  score: Float64Array;
  completion: Uint8Array;
  success: Uint8Array;
  release: Int32Array;
}

export interface StandingColumns {
  length: number;
  learner: Int32Array;
  course: Int32Array;
  at: Float64Array;
  score: Float64Array;
  completion: Uint8Array;
  success: Uint8Array;
}
