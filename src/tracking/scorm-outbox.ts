/**
 * What the LMS was told, what it kept, and what has to be said again. Each changed value is a round
 * trip of its own in ESR, so only changes are written; Moodle sends only changes, and takes a value for
 * sent even when the commit failed.
 */
import type { LmsAnswer, LmsCaller } from './call-lms.ts';
import type { ElementValue, ScormDialect } from './scorm-dialect.ts';
import type { SaveResult, TrackingFailure } from './tracker.ts';

/** `atLaunch`: values by element that are on the record already and need no writing. */
export function createOutbox(
  lms: LmsCaller,
  atLaunch: ReadonlyMap<string, string>,
  { restate, isEssential }: Pick<ScormDialect, 'restate' | 'isEssential'>,
): Outbox {
  let held = new Map(atLaunch);
  let confirmed = new Map(atLaunch);
  let confirmedBefore = confirmed;
  let isInDoubt = false;

  /** Everything this session wrote is to be said again; what it never touched stays untouched. */
  function doubt(): void {
    held = new Map([...held].filter(([element, value]) => atLaunch.get(element) === value));
    isInDoubt = true;
  }

  function send(values: readonly ElementValue[], stamp: Stamp, close: () => LmsAnswer): SaveResult {
    const stamped = stamp();
    const isStamped = stamped !== null && 'value' in stamped;
    const refusal =
      write(isStamped ? [...values, stamped] : values) ?? (isStamped ? null : stamped);
    const closed = close();
    const failure = closed.ok ? refusal : closed.failure;
    if (failure && (!closed.ok || !isAboutValue(failure))) {
      doubt();
      return { saved: false, failure };
    }
    isInDoubt = false;
    confirmedBefore = confirmed;
    confirmed = new Map(held);
    return failure ? { saved: false, failure } : { saved: true };
  }

  function write(values: readonly ElementValue[]): TrackingFailure | null {
    let failure: TrackingFailure | null = null;
    for (const { element, value } of values) {
      if (held.get(element) === value) continue;
      const answer = lms.setValue(element, value);
      // A value that is refused and no loss is not offered again; the caller of the LMS has reported it.
      const isLoss = !answer.ok && (isEssential(element) || !isAboutValue(answer.failure));
      if (isLoss) failure ??= answer.failure;
      else held.set(element, value);
    }
    return failure;
  }

  /** Says in other words what a failed commit may have lost, so that the right words are a change. */
  function listRestated(values: readonly ElementValue[]): ElementValue[] {
    return values.flatMap(({ element, value }) => {
      if (confirmed.get(element) === value) return [];
      const otherwise = restate({ element, value }, confirmed);
      return otherwise === null ? [] : [{ element, value: otherwise }];
    });
  }

  return {
    holds: (element) => held.get(element),
    hasKept: (values) =>
      values.every(
        ({ element, value }) => !isEssential(element) || confirmed.get(element) === value,
      ),
    deliver({ values, stamp, isLast }) {
      const restated = isInDoubt ? listRestated(values) : [];
      if (restated.length > 0) {
        const repaired = send(restated, stamp, lms.commit);
        if (!repaired.saved && !isLast) return repaired;
      }
      return send(values, stamp, isLast ? lms.finish : lms.commit);
    },
    doubt() {
      confirmed = confirmedBefore;
      doubt();
    },
  };
}

/**
 * Whether an error is about one value. ESR, which sends each value at once, answers a value with an error
 * about the connection, and so does any LMS whose session is over. Source: error codes of SCORM 1.2 (201,
 * 40x) and SCORM 2004 (201, 351, 40x). No code at all, an API that throws, is about that value.
 */
function isAboutValue({ code }: TrackingFailure): boolean {
  return code === '' || /^(201|351|40\d)$/.test(code);
}

export interface Outbox {
  /** The value that the LMS holds, as far as is known. */
  holds(element: string): string | undefined;
  /** Whether the LMS has confirmed those of the values that matter. */
  hasKept(values: readonly ElementValue[]): boolean;
  /** Writes what differs and closes with a commit, or the last time with the end of the session. */
  deliver(delivery: Delivery): SaveResult;
  /** Takes back what the last delivery seemed to confirm. */
  doubt(): void;
}

export interface Delivery {
  values: readonly ElementValue[];
  stamp: Stamp;
  isLast: boolean;
}

/** The value that comes last in every commit and differs each time, or why there is none. */
export type Stamp = () => ElementValue | TrackingFailure | null;
