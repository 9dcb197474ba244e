/**
 * What may happen only once in a cmi5 session, kept with the tab so that a reload does not repeat it: the
 * token was fetched (8.2.3.0-1), Initialized was said (9.3.2.0-3), Terminated was said (9.3.0.0-5).
 */
import { checksum } from '../checksum.ts';
import { isText, isUuid, isWithin, latestMoment, readJsonObject } from './json.ts';
import { openKeptText } from './kept-text.ts';
import type { Cmi5Options } from './options.ts';

/** The fetch address differs for each session; with the registration it is the session's name. */
export function openSessionMemory(options: Cmi5Options): SessionMemory {
  const { registration, fetch } = options.launch;
  const key = `beyond-the-canteen:cmi5-session:${registration}:${checksum(fetch)}`;
  const kept = openKeptText(options.sessionStorage, key);
  const facts = readFacts(kept.read()) ?? {
    token: '',
    initializedId: options.newId(),
    beganAt: options.now(),
    isBegun: false,
    isOver: false,
  };
  return {
    facts,
    note(change) {
      Object.assign(facts, change);
      kept.write(JSON.stringify(facts));
    },
  };
}

/** What may follow `Basic ` in a header (8.2.1.0-5). */
export function isToken(value: unknown): value is string {
  return isText(value) && /^[!-~]{1,8000}$/.test(value);
}

function readFacts(text: string): SessionFacts | null {
  const { token, initializedId, beganAt, isBegun, isOver } = readJsonObject(text) ?? {};
  if (!isToken(token) || !isUuid(initializedId) || !isWithin(beganAt, latestMoment)) return null;
  return { token, initializedId, beganAt, isBegun: !!isBegun, isOver: !!isOver };
}

export interface SessionFacts {
  /** Empty until it is fetched. */
  token: string;
  /** UUID of the statement Initialized. */
  initializedId: string;
  /** Milliseconds since the epoch. */
  beganAt: number;
  /** The LMS has accepted Initialized. */
  isBegun: boolean;
  /** Terminated is on its way; nothing may follow. */
  isOver: boolean;
}

export interface SessionMemory {
  readonly facts: Readonly<SessionFacts>;
  note(change: Partial<SessionFacts>): void;
}
