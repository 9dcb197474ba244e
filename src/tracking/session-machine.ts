/** The life of a session, as a state machine. What each state does is given by `session.ts`. */
import { assign, fromPromise, setup } from 'xstate';
import type { SaveResult, TrackingFailure } from './tracker.ts';

/** Made once for each session. Every wait of it is bounded, and one save is under way at most. */
export function createSessionMachine(work: SessionWork) {
  return setup({
    types: { context: {} as SessionContext, events: {} as SessionEvent },
    actors: {
      connect: fromPromise<SessionRole>(() => work.connect()),
      save: fromPromise<SaveOutcome, SaveInput>(({ input }) => work.save(input)),
      end: fromPromise<SaveResult>(() => work.end()),
    },
    actions: {
      noteRole: assign({
        role: ({ event }) => ('output' in event ? (event.output as SessionRole) : 'local'),
      }),
      noteChange: assign({ changes: ({ context }) => context.changes + 1, quietRounds: 0 }),
      noteActivity: assign({ isActive: true }),
      noteKeepAlive: assign({
        changes: ({ context }) => context.changes + 1,
        quietRounds: ({ context }) => (context.isActive ? 0 : context.quietRounds + 1),
        isActive: false,
      }),
    },
    guards: {
      isDirty: ({ context }) => context.changes > context.saved,
      isDirtier: ({ context }) => context.changes > context.inFlight,
      isAwake: ({ context }) =>
        isKeptAwake(context) && (context.isActive || context.quietRounds < mostQuietRounds),
      isBack: ({ context }) => isKeptAwake(context) && context.quietRounds >= mostQuietRounds,
    },
    delays: {
      soon: soonMs,
      backOff: ({ context }) => Math.min(2 ** (context.failures - 1) * 1000, longestRetryMs),
      keepAlive: keepAliveMs,
    },
  }).createMachine({
    id: 'session',
    context: {
      role: 'recording',
      changes: 0,
      saved: 0,
      inFlight: 0,
      failures: 0,
      failure: null,
      isResultKept: false,
      isFirstKept: false,
      isOffline: false,
      needsReopen: false,
      isActive: false,
      quietRounds: 0,
      ended: null,
    },
    initial: 'connecting',
    on: { active: { actions: 'noteActivity' } },
    states: {
      connecting: {
        invoke: {
          src: 'connect',
          onDone: [
            {
              guard: ({ event }) => event.output === 'second',
              target: 'readonly',
              actions: 'noteRole',
            },
            {
              guard: ({ event }) => event.output === 'look-only',
              target: 'looking',
              actions: 'noteRole',
            },
            { target: 'keeping', actions: 'noteRole' },
          ],
          onError: { target: 'keeping', actions: assign({ role: 'local' }) },
        },
        on: { leave: 'ended' },
      },
      keeping: {
        initial: 'tracking',
        on: {
          hidden: { guard: 'isDirty', target: '.saving' },
          shown: { guard: 'isDirty', target: '.saving' },
          online: { guard: 'isDirty', target: '.saving' },
          saveNow: { guard: 'isDirty', target: '.saving' },
          leave: 'ending',
        },
        states: {
          tracking: {
            on: {
              changed: { target: 'pending', actions: 'noteChange' },
              // Back after a long time: whether the LMS has waited is found out at once.
              active: [
                { guard: 'isBack', target: 'saving', actions: ['noteActivity', 'noteKeepAlive'] },
                { actions: 'noteActivity' },
              ],
            },
            after: { keepAlive: { guard: 'isAwake', target: 'saving', actions: 'noteKeepAlive' } },
          },
          pending: {
            on: { changed: { actions: 'noteChange' } },
            after: { soon: 'saving' },
          },
          saving: {
            entry: assign({ inFlight: ({ context }) => context.changes }),
            invoke: {
              src: 'save',
              input: ({ context, event }) => ({
                probeFirst: isToProbeFirst(context, event.type),
              }),
              onDone: [
                {
                  guard: ({ event, context }) =>
                    event.output.saved && context.changes > context.inFlight,
                  target: 'pending',
                  actions: assign(noteSaved),
                },
                {
                  guard: ({ event }) => event.output.saved,
                  target: 'tracking',
                  actions: assign(noteSaved),
                },
                {
                  // Storage that refused once will refuse again, and the Learning Hub after a result.
                  guard: ({ event, context }) => context.role === 'local' || isKept(event.output),
                  target: 'tracking',
                  actions: assign(({ event }) => noteFailed(event.output, 0)),
                },
                {
                  guard: ({ event }) => isOfflineOutcome(event.output),
                  target: 'offline',
                  actions: assign(({ event, context }) =>
                    noteFailed(event.output, context.failures + 1),
                  ),
                },
                {
                  target: 'retrying',
                  actions: assign(({ event, context }) =>
                    noteFailed(event.output, context.failures + 1),
                  ),
                },
              ],
            },
            on: {
              changed: { actions: 'noteChange' },
              // What is on its way is not sent twice; what came after it cannot wait for it.
              hidden: [{ guard: 'isDirtier', target: 'saving', reenter: true }, {}],
              saveNow: [{ guard: 'isDirtier', target: 'saving', reenter: true }, {}],
              shown: {},
              online: {},
            },
          },
          retrying: {
            on: { changed: { target: 'pending', actions: 'noteChange' } },
            after: { backOff: 'saving' },
          },
          offline: {
            on: { changed: { target: 'pending', actions: 'noteChange' } },
            after: { backOff: 'saving' },
          },
        },
      },
      /** Opened for browsing or review: nothing is recorded, and the session is ended in order. */
      looking: { on: { leave: 'ending' } },
      /** Another window has this attempt: nothing is recorded, and its session is not touched. */
      readonly: { on: { leave: 'ended' } },
      ending: {
        invoke: {
          src: 'end',
          onDone: { target: 'ended', actions: assign({ ended: ({ event }) => event.output }) },
          onError: 'ended',
        },
      },
      ended: { type: 'final' },
    },
  });
}

function noteSaved({ context }: { context: SessionContext }): Partial<SessionContext> {
  const none = {
    failures: 0,
    failure: null,
    isResultKept: false,
    isFirstKept: false,
    isOffline: false,
    needsReopen: false,
  };
  return { ...none, saved: context.inFlight };
}

function noteFailed(outcome: SaveOutcome, failures: number): Partial<SessionContext> {
  return {
    failures,
    failure: outcome.saved ? null : outcome.failure,
    isResultKept: !outcome.saved && outcome.isResultKept === true,
    isFirstKept: !outcome.saved && outcome.isFirstKept === true,
    isOffline: isOfflineOutcome(outcome),
    needsReopen: !outcome.saved && outcome.needsReopen === true,
  };
}

function isKept(outcome: SaveOutcome): boolean {
  return !outcome.saved && (outcome.isResultKept === true || outcome.isFirstKept === true);
}

function isKeptAwake({ role, isResultKept, isFirstKept }: SessionContext): boolean {
  return role === 'recording' && !isResultKept && !isFirstKept;
}

/**
 * While the server is out of reach the LMS is left alone, which stands still at each call. Now and then it
 * is tried all the same: only the file may be gone, or the LMS may say what is wrong.
 */
function isToProbeFirst({ isOffline, failures }: SessionContext, eventType: string): boolean {
  const isUrgent = eventType === 'hidden' || eventType === 'saveNow';
  return isOffline && !isUrgent && failures % 4 !== 0;
}

function isOfflineOutcome(outcome: SaveOutcome): boolean {
  return !outcome.saved && outcome.isOffline === true;
}

/** So that the scene is painted first, and several changes share one commit. */
const soonMs = 200;
const longestRetryMs = 60_000;
/** Moodle and ESR end a session that is idle for long; a real commit keeps it alive (tracking A3.10). */
const keepAliveMs = 9 * 60_000;
/** After half an hour without a sign of the learner, the LMS may end the session: the place is saved. */
const mostQuietRounds = 3;

/** What this page is to the record. */
export type SessionRole = 'recording' | 'local' | 'look-only' | 'second';

export type SaveOutcome = SaveResult & { isOffline?: true };

export interface SaveInput {
  /** The server was out of reach last time: asks for it before the LMS is troubled again. */
  probeFirst: boolean;
}

/** All of it is called when its state is entered, before `send` returns. */
export interface SessionWork {
  connect(): Promise<SessionRole>;
  save(input: SaveInput): Promise<SaveOutcome>;
  end(): Promise<SaveResult>;
}

export interface SessionContext {
  role: SessionRole;
  /** Counts changes; those up to `saved` are on the record, those up to `inFlight` on their way. */
  changes: number;
  saved: number;
  inFlight: number;
  /** Saves that failed, one after the other. */
  failures: number;
  failure: TrackingFailure | null;
  isResultKept: boolean;
  /** The record keeps an earlier, lower result, and takes no better one in this session. */
  isFirstKept: boolean;
  isOffline: boolean;
  /** What this session sends is lost: only a new launch helps. */
  needsReopen: boolean;
  /** A sign of the learner since the last save that kept the session alive. */
  isActive: boolean;
  quietRounds: number;
  ended: SaveResult | null;
}

export type SessionEvent =
  | { type: 'changed' }
  | { type: 'active' }
  | { type: 'hidden' }
  | { type: 'shown' }
  | { type: 'online' }
  | { type: 'saveNow' }
  | { type: 'leave' };
