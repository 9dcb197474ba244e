/**
 * Sends statements in order, one at a time: Initialized before any other (9.3.0.0-4), Terminated after
 * all (9.3.0.0-5), nothing behind it. What the LMS cannot take now stays in the queue; what it will never
 * take is dropped, so that the rest can go on.
 */
import type { TrackingFailure } from '../tracker.ts';
import { completeStatement, type StatementFrame } from './complete-statement.ts';
import type { HttpAnswer } from './http.ts';
import type { Lrs } from './lrs.ts';
import type { OnceOnly } from './once-only.ts';
import type { Cmi5Options } from './options.ts';
import type { StatementQueue } from './statement-queue.ts';
import { aboutAu, type StatementDraft, type Verb } from './statements.ts';

export function createDelivery(session: SessionParts): Delivery {
  const { lrs, memory, queue, once, options } = session;
  const { facts } = memory;
  const first = aboutAu('initialized', { id: facts.initializedId, at: facts.beganAt });
  let flight: { id: string; end: Promise<Failed> } | null = null;
  let draining: Promise<Failed> | null = null;
  let closed: Failed = null;

  function complete(draft: StatementDraft) {
    return completeStatement(draft, session);
  }

  async function send(draft: StatementDraft): Promise<Failed> {
    const body = JSON.stringify(complete(draft));
    const query = { statementId: draft.id };
    const element = draft.verb;
    return settle(
      draft,
      await lrs.ask({ method: 'PUT', path: 'statements', element, query, body }),
    );
  }

  /** What is in the way of the next statement, or null. */
  function settle(draft: StatementDraft, answer: HttpAnswer): Failed {
    const { id, verb } = draft;
    const fate = judgeAnswer(verb, answer);
    if (flight?.id === id) flight = null;
    if (fate === 'closed') closed = answer.failure;
    if (fate === 'later' || fate === 'closed') return answer.failure;
    const refusal = fate === 'refused' ? answer.failure : null;
    // A session without its first statement, or without its last, is not in order.
    if (verb === 'terminated') return refusal;
    if (verb === 'initialized') {
      if (!refusal) memory.note({ isBegun: true });
      return refusal;
    }
    queue.remove(id);
    once.settle(draft, refusal);
    if (refusal) options.onWarning?.(refusal);
    return null;
  }

  async function run(next: () => StatementDraft | undefined): Promise<Failed> {
    for (let draft = next(); draft && !closed; draft = next()) {
      flight = { id: draft.id, end: send(draft) };
      const failure = await flight.end;
      if (failure) return failure;
    }
    return closed;
  }

  /** One request, because a page that is being dismissed will not live to send a second. */
  async function sendTogether(drafts: StatementDraft[]): Promise<Failed> {
    const body = JSON.stringify(drafts.map(complete));
    const element = 'terminated';
    const answer = await lrs.ask({ method: 'POST', path: 'statements', element, body });
    const fate = judgeAnswer(element, answer);
    if (fate === 'later' || fate === 'closed') return answer.failure;
    // One that is refused takes the others with it; each has to be heard.
    if (answer.failure) return run(() => drafts.shift());
    for (const draft of drafts) settle(draft, answer);
    return null;
  }

  const listWaiting = () => (facts.isBegun ? queue.list() : [first, ...queue.list()]);

  /** Also takes what is added on the way; the moment there is nothing left, another drain may begin. */
  function nextWaiting(): StatementDraft | undefined {
    const next = facts.isOver ? undefined : listWaiting()[0];
    if (!next) draining = null;
    return next;
  }

  return {
    begin: () => run(() => (facts.isBegun ? undefined : first)),
    async drain() {
      if (draining || listWaiting().length === 0) return draining;
      const mine = run(nextWaiting).finally(() => {
        if (draining === mine) draining = null;
      });
      draining = mine;
      return mine;
    },
    async end(last) {
      memory.note({ isOver: true });
      const earlier = flight?.end;
      const drafts = [...listWaiting(), last].filter(({ id }) => id !== flight?.id);
      const isOne = drafts.length === 1 || closed;
      const failure = await (isOne ? run(() => drafts.shift()) : sendTogether(drafts));
      return failure ?? (await earlier) ?? null;
    },
  };
}

function judgeAnswer(verb: Verb, { status, text, failure }: HttpAnswer): Fate {
  // 409: another statement has this id, and it can only be this one as it was sent before.
  if (!failure || status === 409) return 'kept';
  if (status === 0 || status === 408 || status === 429 || status >= 500) return 'later';
  if (status !== 401 && status !== 403) return 'refused';
  if (sessionIsClosed.test(text)) return 'closed';
  // About the token, not the statement, unless it names a requirement of statements.
  if (status === 401 && !/\b(9|1[01])(\.\d+){3}-\d/.test(text)) return 'later';
  // The LMS has one already, from another page, device or an answer that was lost.
  const isThere = hasItAlready.test(text) || RegExp(`already[^.]* ${verb}`, 'i').test(text);
  return isThere ? 'kept' : 'refused';
}

/** What waits goes out with the next session: 8.1.2.0-2, 9.3.0.0-5, 9.3.6.0-2. */
const sessionIsClosed = /\b(8\.1\.2\.0-2|9\.3\.0\.0-5|9\.3\.6\.0-2)\b/;
/** 9.3.0.0-2, -6, -7; with -8 a passed is there, and no failed is wanted any more. */
const hasItAlready = /\b9\.3\.0\.0-[2678]\b/;

type Fate = 'kept' | 'later' | 'closed' | 'refused';
type Failed = TrackingFailure | null;

export interface Delivery {
  /** Says Initialized, once in a session. */
  begin(): Promise<TrackingFailure | null>;
  /** Sends what waits; null when the LMS has accepted or refused each. */
  drain(): Promise<TrackingFailure | null>;
  /** Sends what waits and `last`, Terminated. The request is on its way before this returns. */
  end(last: StatementDraft): Promise<TrackingFailure | null>;
}

export interface SessionParts extends StatementFrame {
  options: Cmi5Options;
  lrs: Lrs;
  queue: StatementQueue;
  once: OnceOnly;
}
