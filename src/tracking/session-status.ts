import type { SessionContext, SessionRole } from './session-machine.ts';

/** What a learner is told, from the state of the session's machine. */
export function readStatus(snapshot: SessionSnapshot): SaveStatus {
  const { value, context } = snapshot;
  if (value === 'connecting') return 'opening';
  const apart = statusApart[context.role];
  if (apart) return apart;
  if (value === 'ended' || value === 'ending') return readEnd(snapshot);
  if (context.isResultKept) return 'result-saved';
  if (context.failures > 0) return context.isOffline ? 'offline' : 'not-saved';
  return context.changes > context.saved ? 'saving' : 'saved';
}

/** Where everything was on the record before, an end that the LMS refuses loses some time and no more. */
function readEnd({ value, context }: SessionSnapshot): SaveStatus {
  const { ended, changes, saved } = context;
  const isLost = changes > saved && ended && !ended.saved && !ended.isResultKept;
  return value === 'ended' && isLost ? 'not-saved' : 'ended';
}

/** Of a page that writes to no record, whatever happens on it. */
const statusApart: Partial<Record<SessionRole, SaveStatus>> = {
  local: 'not-connected',
  'look-only': 'not-recorded',
  second: 'readonly',
};

/**
 * `saved` is said only while nothing is unsaved. `result-saved`: the result is on the record, the place in
 * a replay is not. `offline`: the server cannot be reached. `not-connected`: kept in the browser at most.
 * `not-recorded`: opened for browsing or review. `readonly`: another window has this attempt. `ended`: the
 * page may be closed.
 */
export type SaveStatus =
  | 'opening'
  | 'saved'
  | 'saving'
  | 'result-saved'
  | 'not-saved'
  | 'offline'
  | 'not-connected'
  | 'not-recorded'
  | 'readonly'
  | 'ended';

interface SessionSnapshot {
  value: unknown;
  context: SessionContext;
}
