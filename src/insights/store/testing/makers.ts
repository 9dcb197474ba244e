import type {
  AttemptEvent,
  CanteenEvent,
  DecisionEvent,
  StandingEvent,
} from '../../../events/index.ts';
import type { ListedPerson } from '../../read/reading.ts';
import { createStore, type Store } from '../store.ts';

/** A time on a day of November 2026, in UTC. */
export function november(day: number, hours = 12, minutes = 0): number {
  return Date.UTC(2026, 10, day, hours, minutes);
}

/** Someone known by an email alone, unless more is said. */
export function anAttempt(more: Partial<AttemptEvent> = {}): AttemptEvent {
  return {
    ...{ kind: 'attempt', learnerId: '', email: 'ann@example.org', learnerName: '' },
    ...{ courseId: 'everyone', attempt: 1, startedAt: null, at: null, durationMs: null },
    ...{ completion: 'unknown', success: 'unknown', scoreScaled: null, release: '', ...more },
  };
}

export function aStanding(more: Partial<StandingEvent> = {}): StandingEvent {
  return {
    ...{ kind: 'standing', learnerId: '', email: 'ann@example.org', learnerName: '' },
    ...{ courseId: 'everyone', at: null, completion: 'unknown', success: 'unknown' },
    ...{ scoreScaled: null, ...more },
  };
}

export function aDecision(more: Partial<DecisionEvent> = {}): DecisionEvent {
  return {
    ...{ kind: 'decision', learnerId: '', email: 'ann@example.org', learnerName: '' },
    ...{ courseId: 'everyone', attempt: 1, interactionId: 'a_story__a_scene', response: 'a' },
    ...{ result: 'unknown', nth: 1, latencyMs: null, at: null, ...more },
  };
}

export function aPerson(more: Partial<ListedPerson> = {}): ListedPerson {
  return {
    ...{ learnerId: '', email: 'ann@example.org', learnerName: '', department: '' },
    ...{ staffGroup: '', dueOn: '', startedOn: '', ...more },
  };
}

/** A store that has read these files, one after the other. */
export function aStore(...files: Said[][]): Store {
  const store = createStore({ courses: someCourses });
  for (const [at, file] of files.entries()) tell(store, at + 1, file);
  return store;
}

export function tell(store: Store, fileId: number, said: readonly Said[]): void {
  const sink = store.sinkFor(fileId);
  for (const one of said) {
    if ('kind' in one) sink.event(one);
    else sink.person(one);
  }
}

export const someCourses = [
  { id: 'everyone', title: 'Social media for everyone', minutes: 30, scenarios: ['a-story'] },
  { id: 'managers', title: 'Social media for managers', minutes: 30, scenarios: [] },
];

export type Said = CanteenEvent | ListedPerson;
