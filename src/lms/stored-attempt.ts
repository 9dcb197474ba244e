import * as z from 'zod/mini';
import type { AttemptRecord } from '../tracking/index.ts';
import { attemptFromCmi } from './attempt-from-cmi.ts';
import { type CmiModel, readCmiModel } from './cmi-model.ts';

const shortText = z.string().check(z.minLength(1), z.maxLength(255));
const count = z.int().check(z.minimum(0), z.maximum(100_000));

/**
 * One attempt as the browser keeps it: what the LMS knows, and what the package wrote. Status, score and
 * decisions are not in it; they are read from `cmi` each time, so the two can never disagree.
 *
 * Sample: `{"learnerId":"20417733","learnerName":"Siân Prosser","packageId":"everyone","packageTitle":
 * "Everyone","attempt":1,"sessions":2,"startedAt":"2026-11-20T09:30:00.000Z","lastAccessedAt":
 * "2026-11-20T09:41:07.120Z","earlierMs":61000,"cmi":[["cmi.core.lesson_status","incomplete"]]}`.
 */
const storedAttemptSchema = z.object({
  learnerId: shortText,
  learnerName: shortText,
  packageId: shortText,
  packageTitle: shortText,
  attempt: count.check(z.minimum(1)),
  sessions: count,
  startedAt: z.iso.datetime(),
  lastAccessedAt: z.iso.datetime(),
  earlierMs: z.number().check(z.minimum(0), z.maximum(1e12)),
  cmi: z.array(z.unknown()),
});

/** Reads one attempt from storage, hostile until validated; null when it is not one. */
export function readStoredAttempt(found: unknown): StoredAttempt | null {
  const parsed = storedAttemptSchema.safeParse(found);
  return parsed.success ? { ...parsed.data, cmi: readCmiModel(parsed.data.cmi) } : null;
}

/** The attempt as plain data for `JSON.stringify`; `readStoredAttempt` reads it back. */
export function writeStoredAttempt(attempt: StoredAttempt): unknown {
  return { ...attempt, cmi: attempt.cmi.entries() };
}

/** The attempt as the gradebook and HR's pages see it. */
export function toAttemptRecord({ cmi, ...known }: StoredAttempt): AttemptRecord {
  return attemptFromCmi(cmi, known);
}

export type StoredAttempt = Omit<z.infer<typeof storedAttemptSchema>, 'cmi'> & { cmi: CmiModel };
