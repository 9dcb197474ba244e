/** What stands between a session and the record: the network, the server's moods, its own rules. */

import type { DataModel, Values } from './data-model.ts';
import { readSeconds } from './durations.ts';
import type { LmsProfile, Refusal, ServerState, Transport } from './lms-profile.ts';

/** Posts values, and answers as the LMS's own code does: what it says and what is true may differ. */
export function post(request: Request, { profile, server, model, record }: Store): Outcome {
  const isUnreachable = server === 'down' || server === 'offline';
  const lengthBytes = countBytes(request.values);
  const way =
    ways[choose(profile.transport[request.kind], { ...request, isUnreachable, lengthBytes })];
  const isTooLong = lengthBytes > (way.longestBytes ?? Number.POSITIVE_INFINITY);
  if (isTooLong) return { isStored: false, refusal: profile.failures.down };
  const isCutOff = isUnreachable || (request.isLeaving && !way.survivesLeaving);
  const fault = isCutOff ? 'down' : server === 'refusing' || server === 'expired' ? server : null;
  const hide = (refusal: Refusal | null) => (way.isReported ? refusal : null);
  if (fault) return { isStored: false, refusal: hide(profile.failures[fault]) };
  if (server === 'lying') return { isStored: false, refusal: null };
  const refusal = keep(request.values, { profile, model, record });
  return { isStored: refusal === null, refusal: hide(refusal) };
}

/** Whether the page stands still until the server has answered. */
export function isWaitedFor(profile: LmsProfile, { kind, isLeaving }: Request): boolean {
  return !isLeaving && profile.transport[kind].startsWith('xhr');
}

function choose(transport: Transport, conditions: Conditions): Way {
  const { isLeaving, isQueued, isUnreachable, lengthBytes } = conditions;
  if (isQueued) return 'queue';
  const choices: Record<Transport, Way> = {
    xhr: 'xhr',
    'xhr-or-beacon': isLeaving ? 'beacon' : 'xhr',
    'xhr-then-beacon': isLeaving || isUnreachable ? 'beacon' : 'xhr',
    'beacon-then-xhr': lengthBytes > longestBeaconBytes ? 'xhr' : 'beacon',
    fetch: 'fetch',
  };
  return choices[transport];
}

function keep(values: Values, { profile, model, record }: Omit<Store, 'server'>): Refusal | null {
  const { status, sessionTime } = model.names;
  if (profile.completesOnce && isResult(record.get(status))) return alreadyCompleted;
  const hasTime = readHubSeconds(values.get(sessionTime)) > 0;
  for (const [element, value] of values) {
    if (profile.needsSessionTime && element === status && isResult(value) && !hasTime) continue;
    if (profile.relays && !profile.relays.includes(element)) continue;
    record.set(element, profile.corrupts?.(value) ?? value);
  }
  return null;
}

/** As the Learning Hub reads it: the first digit of the hours is dropped. (tracking A5) */
function readHubSeconds(timespan = ''): number {
  return timespan === '' ? 0 : Math.floor(readSeconds(timespan.slice(1)));
}

export function isResult(status: string | undefined): boolean {
  return ['passed', 'completed', 'failed'].includes(status ?? '');
}

/** 64,000 letters go through, 33,000 times é does not. (tracking G) */
function countBytes(values: Values): number {
  const text = [...values].map(([element, value]) => `${element}${value}`).join('');
  return new TextEncoder().encode(text).length;
}

const longestBeaconBytes = 64 * 1024;

const ways: Record<Way, Manner> = {
  xhr: { isReported: true, survivesLeaving: false },
  beacon: { isReported: false, survivesLeaving: true, longestBytes: longestBeaconBytes },
  fetch: { isReported: false, survivesLeaving: false },
  queue: { isReported: false, survivesLeaving: true },
};

const alreadyCompleted: Refusal = { error: '101', diagnostic: 'The activity is completed already' };

type Way = 'xhr' | 'beacon' | 'fetch' | 'queue';

interface Manner {
  isReported: boolean;
  survivesLeaving: boolean;
  longestBytes?: number;
}

interface Conditions extends Pick<Request, 'isLeaving' | 'isQueued'> {
  isUnreachable: boolean;
  lengthBytes: number;
}

export interface Request {
  kind: 'commit' | 'finish';
  values: Values;
  /** The page is being dismissed. */
  isLeaving: boolean;
  /** Oracle's adapter has switched to its queue. */
  isQueued: boolean;
}

export interface Store {
  profile: LmsProfile;
  server: ServerState;
  model: DataModel;
  record: Map<string, string>;
}

export interface Outcome {
  isStored: boolean;
  refusal: Refusal | null;
}
