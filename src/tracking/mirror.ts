/**
 * The learner's place once more, in the browser: for what an LMS lost although it said 'true', or a tab
 * that was closed while the LMS was down. Resume data only, with no name, under the attempt's random
 * number, and gone when the record has confirmed the end. (tracking A3.11; design section 7)
 */
import type { TextStorage } from './local.ts';
import type { ResumeState, TestOut } from './resume-state.ts';
import { decodeSuspendData, encodeSuspendData } from './suspend-data.ts';
import type { Launch } from './tracker.ts';

/** Storage may be missing, full, or throw at any access: the mirror is then empty, and nothing else changes. */
export function createMirror(storage: TextStorage | null): Mirror {
  return {
    choose(resume) {
      if (resume.status !== 'read') return resume;
      const kept = read(storage, resume.state.attempt);
      const isNewer = kept?.status === 'read' && kept.revision > resume.revision;
      if (!isNewer || kept.state.attempt !== resume.state.attempt) return resume;
      return { ...kept, state: withResults(kept.state, resume.state) };
    },
    write(state, revision) {
      if (state.attempt === 0) return;
      attempt(() => storage?.setItem(nameKey(state.attempt), encodeSuspendData(state, revision)));
    },
    clear(attemptId) {
      attempt(() => storage?.removeItem(nameKey(attemptId)));
    },
  };
}

function read(storage: TextStorage | null, attemptId: number) {
  const text = attemptId === 0 ? null : attempt(() => storage?.getItem(nameKey(attemptId)));
  return text ? decodeSuspendData(String(text)) : null;
}

function attempt<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** The places of one state, and of both states what was finished best: another device may have been busy. */
function withResults(state: ResumeState, other: ResumeState): ResumeState {
  const scenarios = { ...other.scenarios, ...state.scenarios };
  for (const [id, { best, endings }] of Object.entries(other.scenarios)) {
    const one = scenarios[id];
    if (!one) continue;
    const isBetter = best && (!one.best || ratio(best) > ratio(one.best));
    scenarios[id] = {
      ...one,
      best: isBetter ? best : one.best,
      endings: Math.max(one.endings, endings),
    };
  }
  const testOut = furthest(state.testOut, other.testOut);
  return { ...state, scenarios, ...(testOut ? { testOut } : {}) };
}

/** What was decided on one device is not undone by another, where the short way is still open. */
function furthest(one: TestOut | undefined, other: TestOut | undefined): TestOut | undefined {
  const order = ['open', 'missed', 'passed'];
  if (!one || !other) return one ?? other;
  return order.indexOf(other.state) > order.indexOf(one.state) ? other : one;
}

function ratio({ earned, reachable }: { earned: number; reachable: number }): number {
  return reachable === 0 ? 1 : earned / reachable;
}

function nameKey(attemptId: number): string {
  return `beyond-the-canteen:place:${attemptId.toString(36)}`;
}

export interface Mirror {
  /** The newer of what the LMS gave and what is kept here of the same attempt. */
  choose(resume: Launch['resume']): Launch['resume'];
  write(state: ResumeState, revision: number): void;
  clear(attemptId: number): void;
}
