/**
 * A strict LMS: one record that outlives its sessions, any number of sessions at once, and a server that
 * can be made to fail. What is peculiar to an LMS is in its profile.
 */
import type { DataModel } from './data-model.ts';
import { scorm12Model } from './formats-12.ts';
import { scorm2004Model } from './formats-2004.ts';
import { type LmsApis, methodNames, type Standard } from './lms-apis.ts';
import type { LmsProfile, ServerState } from './lms-profile.ts';
import { isResult, isWaitedFor, type Outcome, post, type Request } from './lms-server.ts';
import { LmsSession, type NotedCall, type SessionHost } from './lms-session.ts';

/** `record`: what an earlier session left, by element. */
export class SimulatedLms<S extends Standard = Standard> {
  server: ServerState = 'up';
  /** What is stored for the attempt at hand, by element. */
  record: Map<string, string>;
  /** Attempts that a new one has replaced, oldest first. */
  readonly attempts: Map<string, string>[] = [];
  readonly calls: LmsCall[] = [];
  /** What was posted, call by call, and whether it was stored. */
  readonly requests: LmsRequest[] = [];
  /** SetValue calls that said what their session had said successfully before, with no failure between. */
  readonly setValueTwice: LmsCall[] = [];
  /** Calls of Commit. */
  commits = 0;
  /** Dialogs of the LMS's own that the learner has seen. */
  alerts = 0;
  /** The LMS has closed the content because of an error. */
  blocked = false;
  /** Stands still while the server hangs. */
  clock: { block(durationMs: number): void } = { block: () => {} };
  readonly profile: LmsProfile<S>;
  readonly #model: DataModel;
  #sessions = 0;

  constructor(profile: LmsProfile<S>, record: Record<string, string> = {}) {
    this.profile = profile;
    this.record = new Map(Object.entries(record));
    this.#model = models[profile.standard];
  }

  /** The API for one page. Another call is another page on the same attempt, or the next launch. */
  launch(options: LaunchOptions | string = {}): LmsApis[S] {
    return this.open(options).api;
  }

  /** As `launch`, with the session itself, whose page can be left. */
  open(options: LaunchOptions | string = {}): LmsSession<S> {
    const chosen = typeof options === 'string' ? { mode: options } : options;
    const values = this.#listValuesAtLaunch(chosen);
    this.#sessions += 1;
    return new LmsSession(this.#host(), { number: this.#sessions, values });
  }

  /** ESR ends a session by blanking the content's frame, after its adapter has switched to a queue. */
  forceFinish(page: { readonly session: LmsSession | null; leave(): void }): void {
    if (page.session) page.session.isQueued = true;
    page.leave();
  }

  /** Calls that were answered with an error, as `LMSSetValue cmi.core.exit 405`. */
  get errors(): string[] {
    return this.calls
      .filter(({ error }) => error !== '0')
      .map(({ method, element, error }) => [method, element, error].filter(Boolean).join(' '));
  }

  /** Elements written, in order. */
  get written(): string[] {
    return this.calls.filter(isWrite).map(({ element }) => element);
  }

  /** As `attempts`. */
  get earlier(): Map<string, string>[] {
    return this.attempts;
  }

  /** Round trips that a SetValue cost, each with the page standing still. */
  get autoCommits(): number {
    const isAutomatic = this.profile.keeps === 'each-value-at-once';
    return isAutomatic ? this.requests.filter(({ kind }) => kind === 'commit').length : 0;
  }

  #host(): SessionHost<S> {
    return {
      profile: this.profile,
      model: this.#model,
      isBlocked: () => this.blocked,
      note: (call) => this.#note(call),
      post: (session, request, { isDropped }) => this.#post(session, request, isDropped),
    };
  }

  #post(session: number, request: Request, isDropped: boolean): Outcome {
    const { profile, server, record } = this;
    if (!isDropped && server === 'hanging' && isWaitedFor(profile, request)) {
      this.clock.block(hangMs);
    }
    const outcome = isDropped
      ? { isStored: false, refusal: null }
      : post(request, { profile, server, record, model: this.#model });
    const elements = [...request.values.keys()];
    this.requests.push({ session, kind: request.kind, elements, isStored: outcome.isStored });
    if (outcome.refusal && profile.alerts) this.alerts += 1;
    return outcome;
  }

  #note({ operation, isTwice, ...noted }: NotedCall): void {
    const call = { method: methodNames[this.profile.standard][operation], ...noted };
    this.calls.push(call);
    if (operation === 'commit') this.commits += 1;
    if (isTwice) this.setValueTwice.push(call);
    const { toleratesErrors } = this.profile;
    if (toleratesErrors && !['0', ...toleratesErrors].includes(call.error)) this.blocked = true;
  }

  #listValuesAtLaunch(options: LaunchOptions): Map<string, string> {
    const { profile } = this;
    const { names } = this.#model;
    const isReview = Boolean(profile.reviewsAfterResult) && isResult(this.record.get(names.status));
    const mode = options.mode ?? (isReview && !options.newAttempt ? 'review' : 'normal');
    const isOver = profile.completesOnce && isResult(this.record.get(names.status));
    const isLost = this.record.size > 0 && this.record.get(names.exit) !== 'suspend';
    if (options.newAttempt || isOver || (isLost && profile.needsSuspend === 'new-attempt')) {
      this.attempts.push(this.record);
      this.record = new Map(isOver ? [[names.status, 'incomplete']] : []);
    }
    const isBlank = profile.forgets || (isLost && profile.needsSuspend === 'blank');
    const values = new Map(isBlank ? [] : this.record);
    if (isBlank && profile.blankStatus !== undefined) {
      values.set(names.status, profile.blankStatus);
    }
    if (profile.primaryObjective) values.set('cmi.objectives.0.id', profile.primaryObjective);
    for (const [element, value] of this.#listGiven(options, mode)) values.set(element, value);
    for (const element of [names.exit, names.sessionTime]) values.delete(element);
    return values;
  }

  /** What an LMS tells a page about its launch. */
  #listGiven(options: LaunchOptions, mode: string): [string, string][] {
    const { profile, record } = this;
    const { names } = this.#model;
    const entryAtFirst = profile.entryAtFirst ?? 'ab-initio';
    const laterEntry = record.get(names.exit) === 'suspend' && mode !== 'review' ? 'resume' : '';
    const given: [string, string | undefined][] = [
      [names.learnerId, options.learnerId ?? 'learner-1'],
      [names.learnerName, profile.learnerName ?? 'Adams, Alice'],
      [names.mode, mode],
      [names.credit, mode === 'normal' ? 'credit' : 'no-credit'],
      [names.entry, record.size === 0 ? entryAtFirst : laterEntry],
      [names.launchData, options.launchData],
      [names.passingScore, formatPassingScore(profile.standard, options.passingScore)],
    ];
    return given.flatMap(([element, value]) => (value === undefined ? [] : [[element, value]]));
  }
}

function formatPassingScore(standard: Standard, scaled: number | undefined): string | undefined {
  if (scaled === undefined) return undefined;
  return String(standard === 'scorm12' ? Math.round(scaled * 10_000) / 100 : scaled);
}

function isWrite({ method }: LmsCall): boolean {
  return Object.values(methodNames).some(({ setValue }) => setValue === method);
}

const models: Record<Standard, DataModel> = { scorm12: scorm12Model, scorm2004: scorm2004Model };
const hangMs = 5000;

export interface LaunchOptions {
  /** As the profile decides where it is left out; an LMS may put anything there. */
  mode?: string;
  launchData?: string;
  /** Scaled 0 to 1. */
  passingScore?: number;
  learnerId?: string;
  /** The learner has asked for one, or the administrator has set it so. */
  newAttempt?: boolean;
}

export interface LmsCall {
  session: number;
  method: string;
  element: string;
  value: string;
  /** As the page got it: text, a boolean, null. */
  result: unknown;
  /** '0' when the call worked. */
  error: string;
}

export interface LmsRequest {
  session: number;
  kind: 'commit' | 'finish';
  elements: string[];
  isStored: boolean;
}
