import type { SessionContext, SessionRole } from './session-machine.ts';
import type { SaveResult } from './tracker.ts';

/** What a learner is told, from the state of the session's machine. */
export function readStatus(snapshot: SessionSnapshot): SaveStatus {
  const { value, context } = snapshot;
  if (value === 'connecting') return 'opening';
  const apart = statusApart[context.role];
  if (apart) return apart;
  if (value === 'ended' || value === 'ending') return readEnd(snapshot);
  if (context.isResultKept) return 'result-saved';
  if (context.isFirstKept) return 'first-kept';
  if (context.failures > 0) return context.isOffline ? 'offline' : 'not-saved';
  return context.changes > context.saved ? 'saving' : 'saved';
}

/**
 * Where everything was on the record before, an end that the LMS refuses loses some time and no more. Where
 * saves had failed, an end that seems to work proves nothing: it may be the LMS that says true to anything.
 */
function readEnd({ value, context }: SessionSnapshot): SaveStatus {
  const { ended, changes, saved, failures } = context;
  if (value === 'ended' && ended !== null && isResultSafe(ended)) return 'result-saved';
  const isProven = ended?.saved === true && failures === 0;
  const isLost = changes > saved && ended !== null && !isProven;
  return value === 'ended' && isLost ? 'not-saved' : 'ended';
}

function isResultSafe(ended: SaveResult): boolean {
  return !ended.saved && ended.isResultKept === true;
}

/** Of a page that writes to no record, whatever happens on it. */
const statusApart: Partial<Record<SessionRole, SaveStatus>> = {
  local: 'not-connected',
  'look-only': 'not-recorded',
  second: 'readonly',
};

/**
 * `saved` is said only while nothing is unsaved. `result-saved`: the result is on the record, the place in
 * a replay is not. `first-kept`: an
 * earlier, lower result is on the record, and no better one is taken. `offline`: the server cannot be reached. `not-connected`: kept in the browser at most.
 * `not-recorded`: opened for browsing or review. `readonly`: another window has this attempt. `ended`: the
 * page may be closed.
 */
export type SaveStatus =
  | 'opening'
  | 'saved'
  | 'saving'
  | 'result-saved'
  | 'first-kept'
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
