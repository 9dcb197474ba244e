import * as z from 'zod/mini';
import { attemptFromStatements } from './cmi5/attempt-from-statements.ts';
import { xapiSchema } from './cmi5/xapi-schema.ts';
import type { LmsRecord } from './lms-record.ts';
import { attemptFromCmi } from './scorm/attempt-from-cmi.ts';
import { type CmiModel, readCmiModel } from './scorm/cmi-model.ts';
import { scormDialects } from './scorm/scorm-dialects.ts';
import { packageStandards, type ScormStandard } from './standards.ts';

const shortText = z.string().check(z.minLength(1), z.maxLength(255));
const count = z.int().check(z.minimum(0), z.maximum(100_000));

/**
 * One attempt as the browser keeps it: what the LMS knows, and what the package wrote. Status, score and
 * decisions are not in it; they are read from what was written each time, so the two can never disagree.
 * A record without `standard` is of the time when there was SCORM 1.2 only, and is read as that.
 *
 * Sample: `{"standard":"scorm12","learnerId":"20417733","learnerName":"Siân Prosser","packageId":
 * "everyone","packageTitle":"Everyone","attempt":1,"sessions":2,"startedAt":"2026-11-20T09:30:00.000Z",
 * "lastAccessedAt":"2026-11-20T09:41:07.120Z","earlierMs":61000,"cmi":[["cmi.core.lesson_status",
 * "incomplete"]]}`. A cmi5 attempt has `"xapi":{…}` instead of `cmi`; its sample is in
 * `cmi5/xapi-schema.ts`.
 */
const knownSchema = z.object({
  standard: z._default(z.enum(packageStandards), 'scorm12'),
  learnerId: shortText,
  learnerName: shortText,
  packageId: shortText,
  packageTitle: shortText,
  attempt: count.check(z.minimum(1)),
  sessions: count,
  startedAt: z.iso.datetime(),
  lastAccessedAt: z.iso.datetime(),
  earlierMs: z.number().check(z.minimum(0), z.maximum(1e12)),
});

const cmiSchema = z.object({ cmi: z.array(z.unknown()) });

const cmi5Schema = z.object({ xapi: xapiSchema });

/** Reads one attempt from storage, hostile until validated; null when it is not one. */
export function readStoredAttempt(found: unknown): StoredAttempt | null {
  const known = knownSchema.safeParse(found);
  if (!known.success) return null;
  const { standard } = known.data;
  if (standard === 'cmi5') {
    const written = cmi5Schema.safeParse(found);
    return written.success ? { ...known.data, standard, ...written.data } : null;
  }
  const written = cmiSchema.safeParse(found);
  if (!written.success) return null;
  return {
    ...known.data,
    standard,
    cmi: readCmiModel(written.data.cmi, scormDialects[standard].rules),
  };
}

/** The attempt as plain data for `JSON.stringify`; `readStoredAttempt` reads it back. */
export function writeStoredAttempt(attempt: StoredAttempt): unknown {
  return attempt.standard === 'cmi5' ? attempt : { ...attempt, cmi: attempt.cmi.entries() };
}

/** The attempt as the gradebook and HR's pages see it. */
export function toAttemptRecord(attempt: StoredAttempt): LmsRecord {
  if (attempt.standard === 'cmi5') {
    const { xapi, ...known } = attempt;
    return attemptFromStatements(xapi.statements, known);
  }
  const { cmi, ...known } = attempt;
  return attemptFromCmi(cmi, known);
}

/** What the LMS knows of an attempt without its package. */
type KnownOfAttempt = Omit<z.infer<typeof knownSchema>, 'standard'>;

/** An attempt at a SCORM package: every element that it has written. */
export type ScormAttempt = KnownOfAttempt & { standard: ScormStandard; cmi: CmiModel };

/** An attempt at a cmi5 package: one registration, with all that it has sent. `earlierMs` stays 0. */
export type Cmi5Attempt = KnownOfAttempt & { standard: 'cmi5' } & z.infer<typeof cmi5Schema>;

export type StoredAttempt = ScormAttempt | Cmi5Attempt;
