/**
 * A strict LMS for cmi5: launches an AU and is the LRS it speaks to. No page, no network: a request is a
 * value. In tests, `new Cmi5Lms({ masteryScore: 0.8 })`, `await lms.launch()`, and hand `lms.fetch` to
 * whatever speaks cmi5.
 */
import type { ScormCall } from '../scorm-call.ts';
import { describeCall } from './describe-call.ts';
import type { Outcome } from './desk.ts';
import { readHttpRequest, toResponse } from './http.ts';
import { type Cmi5Launch, launchSession } from './launch-session.ts';
import { answerRequest } from './lrs.ts';
import type { LrsAnswer, LrsRequest } from './lrs-message.ts';
import { pretend } from './pretend.ts';
import type { Registration, Session } from './registration.ts';
import type { LaunchMode, MoveOn } from './vocabulary.ts';

/** One registration, from its first launch on. Requests are answered one after the other. */
export class Cmi5Lms {
  /** May be changed at any moment; holds from the next request on. */
  server: Server = 'up';
  readonly #options: Cmi5LmsOptions;
  readonly #endpoint: string;
  readonly #keeper: RegistrationKeeper;
  #sessions: readonly Session[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: Cmi5LmsOptions = {}) {
    this.#options = options;
    this.#endpoint = (options.endpoint ?? 'https://lms.example/xapi/').replace(/\/*$/, '/');
    this.#keeper = options.keeper ?? this.#keepInMemory();
  }

  /** As it stands; null when the records have been cleared. */
  get registration(): Registration | null {
    return this.#keeper.read();
  }

  /** Opens a session. What is given here takes the place of the options for this session alone. */
  launch(given: LaunchChoices = {}): Promise<Cmi5Launch> {
    return this.#inTurn(async () => {
      const registration = this.#keeper.read();
      if (!registration) throw new Error('There is no registration to launch.');
      const session = this.#beginSession({ ...this.#options, ...given });
      this.#sessions = [...this.#sessions, session];
      const launched = launchSession({
        registration,
        session,
        endpoint: this.#options.endpoint ?? this.#endpoint,
        auUrl: this.#options.auUrl ?? 'https://lms.example/au/index.html',
        now: this.#now(),
        newId: this.#newId,
      });
      this.#keeper.write(launched.registration);
      for (const note of launched.notes) this.#report('LMS', note);
      return launched.launch;
    });
  }

  /** Answers one request. Never rejects. */
  async handle(request: LrsRequest): Promise<LrsAnswer> {
    const { server } = this;
    if (server === 'slow') await (this.#options.wait ?? waitFor)(2000);
    const outcome = await this.#inTurn(() => this.#answer(request, server));
    this.#options.onCall?.(describeCall(this.#now(), request, outcome));
    const { status, headers, body } = outcome.answer;
    return { status, headers: { ...standingHeaders, ...headers }, body };
  }

  /** Of `fetch`'s own type; takes addresses below the endpoint, and rejects all others. */
  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const read = await readHttpRequest(request, this.#endpoint);
    if (!read) throw new TypeError(`${request.url} is not below ${this.#endpoint}.`);
    const answer = await this.handle(read);
    request.signal.throwIfAborted();
    return toResponse(answer);
  };

  async #answer(request: LrsRequest, server: Server): Promise<Outcome> {
    const pretended = pretend(server, request);
    if (pretended) return pretended;
    const registration = this.#keeper.read();
    if (!registration) return cleared;
    const sessions = this.#sessions;
    const outcome = await answerRequest({
      request,
      registration,
      sessions,
      now: this.#now(),
      newId: this.#newId,
    });
    const { session, registration: next } = outcome;
    if (session) this.#sessions = sessions.map((each) => (each.id === session.id ? session : each));
    if (next && next !== registration) this.#keeper.write(next);
    return outcome;
  }

  #beginSession(chosen: LaunchChoices): Session {
    const { masteryScore, moveOn, launchMode, returnUrl, launchParameters, entitlementKey } =
      chosen;
    const id = this.#newId();
    return {
      id,
      launchedAt: new Date(this.#now()).toISOString(),
      token: btoa(`${id}:${this.#newId()}`),
      isTokenFetched: false,
      hasReadLaunchData: false,
      hasReadPreferences: false,
      launchMode: launchMode ?? 'Normal',
      moveOn: moveOn ?? 'Completed',
      masteryScore: masteryScore ?? null,
      returnUrl,
      launchParameters,
      entitlementKey,
    };
  }

  #keepInMemory(): RegistrationKeeper {
    let kept: Registration = {
      id: this.#newId(),
      activityId: this.#options.activityId ?? 'https://lms.example/activities/1',
      publisherId: this.#options.publisherId ?? 'https://publisher.example/au',
      learner: { id: '20417733', name: 'Siân Prosser' },
      statements: [],
      states: [],
      profiles: [],
    };
    return {
      read: () => kept,
      write: (next) => {
        kept = next;
      },
    };
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(act);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  #report(method: string, diagnostic: string): void {
    const call = { at: this.#now(), method, element: '', value: '', result: '' };
    this.#options.onCall?.({ ...call, errorCode: '0', diagnostic });
  }

  #now(): number {
    return (this.#options.now ?? Date.now)();
  }

  readonly #newId = (): string => (this.#options.newId ?? (() => crypto.randomUUID()))();
}

const standingHeaders = { 'x-experience-api-version': '1.0.3', 'cache-control': 'no-store' };

const cleared: Outcome = {
  answer: { status: 401, headers: {}, body: 'The records of this LMS have been cleared.' },
  refusal: { status: 401, id: '', sentence: 'The records of this LMS have been cleared.' },
};

function waitFor(durationMs: number): Promise<void> {
  return new Promise((done) => setTimeout(done, durationMs));
}

/**
 * `down` loses the connection, `unavailable` answers 503, `expired` 401; `lies` answers that all is well
 * and keeps nothing; `slow` takes two seconds.
 */
export type Server = 'up' | 'down' | 'unavailable' | 'expired' | 'lies' | 'slow';

/** What is decided at each launch. */
export interface LaunchChoices {
  /** Scaled 0 to 1; none unless it is given. */
  masteryScore?: number | null;
  /** `Completed` unless another is given. */
  moveOn?: MoveOn;
  launchMode?: LaunchMode;
  returnUrl?: string | undefined;
  launchParameters?: string | undefined;
  entitlementKey?: string | undefined;
}

export interface Cmi5LmsOptions extends LaunchChoices {
  /** Of the AU, made by the LMS; not the one in the course structure. */
  activityId?: string;
  /** The AU's id in the course structure. */
  publisherId?: string;
  endpoint?: string;
  auUrl?: string;
  /** Where the registration is; in memory unless one is given. */
  keeper?: RegistrationKeeper;
  /** Milliseconds since the epoch. */
  now?(): number;
  /** A UUID. */
  newId?(): string;
  /** Resolves after this many milliseconds. */
  wait?(durationMs: number): Promise<void>;
  onCall?(call: ScormCall): void;
}

export interface RegistrationKeeper {
  /** Null when the records have been cleared. */
  read(): Registration | null;
  write(registration: Registration): void;
}
