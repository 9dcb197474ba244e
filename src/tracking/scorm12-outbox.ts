/**
 * What the LMS was told, what it kept, and what has to be said again. Each changed value is a round
 * trip of its own in ESR, so only changes are written; Moodle sends only changes, and takes a value for
 * sent even when the commit failed.
 */
import type { LmsAnswer, LmsCaller } from './call-lms.ts';
import { restate } from './restate.ts';
import { type ElementValue, scorm12Elements as elements } from './scorm12-elements.ts';
import type { SaveResult, TrackingFailure } from './tracker.ts';

/** `atLaunch`: values by element that are on the record already and need no writing. */
export function createOutbox(lms: LmsCaller, atLaunch: ReadonlyMap<string, string>): Outbox {
  let held = new Map(atLaunch);
  let confirmed = new Map(atLaunch);
  let didCommitFail = false;

  function send(values: readonly ElementValue[], stamp: Stamp, close: () => LmsAnswer): SaveResult {
    const stamped = stamp();
    const isStamped = stamped !== null && 'value' in stamped;
    const refusal =
      write(isStamped ? [...values, stamped] : values) ?? (isStamped ? null : stamped);
    const closed = close();
    didCommitFail = !closed.ok;
    if (!closed.ok) {
      // Everything this session wrote is to be said again; what it never touched stays untouched.
      held = new Map([...held].filter(([element, value]) => atLaunch.get(element) === value));
      return { saved: false, failure: closed.failure };
    }
    confirmed = new Map(held);
    return refusal ? { saved: false, failure: refusal } : { saved: true };
  }

  function write(values: readonly ElementValue[]): TrackingFailure | null {
    let failure: TrackingFailure | null = null;
    for (const { element, value } of values) {
      if (held.get(element) === value) continue;
      const answer = lms.setValue(element, value);
      const isEssential = essentialElements.includes(element);
      // What is no loss is not offered again; the caller of the LMS has reported the refusal.
      if (answer.ok || !isEssential) held.set(element, value);
      else failure ??= answer.failure;
    }
    return failure;
  }

  return {
    holds: (element) => held.get(element),
    hasKept: (values) =>
      values.every(
        ({ element, value }) =>
          !essentialElements.includes(element) || confirmed.get(element) === value,
      ),
    deliver({ values, stamp, isLast }) {
      const restated = didCommitFail ? listRestated(values, confirmed) : [];
      if (restated.length > 0) {
        const repaired = send(restated, stamp, lms.commit);
        if (!repaired.saved && !isLast) return repaired;
      }
      return send(values, stamp, isLast ? lms.finish : lms.commit);
    },
  };
}

/** Says in other words what a failed commit may have lost, so that the right words are a change. */
function listRestated(
  values: readonly ElementValue[],
  confirmed: ReadonlyMap<string, string>,
): ElementValue[] {
  const confirmedStatus = confirmed.get(elements.status) ?? 'incomplete';
  return values.flatMap(({ element, value }) => {
    if (confirmed.get(element) === value) return [];
    const otherwise = restate({ element, value }, confirmedStatus);
    return otherwise === null ? [] : [{ element, value: otherwise }];
  });
}

/** Without these, the learner's result or place would be lost. */
const essentialElements: readonly string[] = [
  elements.status,
  elements.scoreRaw,
  elements.suspendData,
];

export interface Outbox {
  /** The value that the LMS holds, as far as is known. */
  holds(element: string): string | undefined;
  /** Whether the LMS has confirmed those of the values that matter. */
  hasKept(values: readonly ElementValue[]): boolean;
  /** Writes what differs and closes with LMSCommit, or the last time with LMSFinish. */
  deliver(delivery: Delivery): SaveResult;
}

export interface Delivery {
  values: readonly ElementValue[];
  stamp: Stamp;
  isLast: boolean;
}

/** The value that comes last in every commit and differs each time, or why there is none. */
export type Stamp = () => ElementValue | TrackingFailure | null;
