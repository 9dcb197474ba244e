/** One page's session: what the LMS's own script in the page remembers, answers and posts. */
import { checkWrite, type DataModel, type Fault, readValue, type Values } from './data-model.ts';
import { settle } from './end-of-session.ts';
import { type LmsApis, type Operation, openDoor, type Standard } from './lms-apis.ts';
import type { LmsProfile, Refusal } from './lms-profile.ts';
import type { Outcome, Request } from './lms-server.ts';

export class LmsSession<S extends Standard = Standard> {
  readonly api: LmsApis[S];
  /** 1 for the first session on an LMS. */
  readonly number: number;
  /** The page is being dismissed: whatever needs an answer from the server fails. */
  isLeaving = false;
  /** Oracle's adapter: requests are queued, and each repeats all since then. */
  isQueued = false;
  readonly #host: SessionHost<S>;
  readonly #values: Map<string, string>;
  readonly #atLaunch: Values;
  /** What counts as sent, whether it arrived or not. */
  #sent: Values;
  readonly #queued = new Map<string, string>();
  readonly #said = new Map<string, string>();
  #state: 'new' | 'open' | 'over' = 'new';
  #last: Answer = done;
  #isDead = false;

  constructor(host: SessionHost<S>, { number, values }: SessionStart) {
    this.#host = host;
    this.number = number;
    this.#values = new Map(values);
    this.#atLaunch = new Map(values);
    this.#sent = this.#atLaunch;
    this.api = openDoor(host.profile.standard, {
      initialize: (...args) => this.#call('initialize', args, () => this.#initialize()),
      finish: (...args) => this.#call('finish', args, () => this.#finish()),
      commit: (...args) => this.#call('commit', args, () => this.#commit()),
      getValue: (...args) => this.#call('getValue', args, ([element]) => this.#getValue(element)),
      setValue: (...args) =>
        this.#call('setValue', args, ([element, value]) => this.#setValue(element, value)),
      getLastError: () =>
        host.profile.numericErrors ? Number(this.#last.error) : this.#last.error,
      getErrorString: (code) => (code === '0' ? 'No error' : `Error ${code}`),
      getDiagnostic: () => this.#last.diagnostic,
    });
  }

  /** The player's own Finish, in place of the page's. */
  finishByItself(): void {
    if (this.#state === 'open') this.#finish();
  }

  #call(operation: Operation, args: readonly unknown[], act: Act): unknown {
    const texts = this.#readArguments(operation, args);
    const log = { session: this.number, operation, element: '', value: '' };
    if (operation === 'getValue' || operation === 'setValue') log.element = texts?.[0] ?? '';
    if (operation === 'setValue') log.value = texts?.[1] ?? '';
    this.#last = this.#host.isBlocked() ? blocked : texts ? act(texts) : this.#fault('argument');
    if (this.#host.profile.neverFails) this.#last = { ...this.#last, error: '0', diagnostic: '' };
    const { error } = this.#last;
    const isTwice = operation === 'setValue' && this.#said.get(log.element) === log.value;
    if (operation === 'setValue' && error === '0') this.#said.set(log.element, log.value);
    else if (operation !== 'getValue' && error !== '0') this.#said.clear();
    const { thrown } = this.#last;
    const result = thrown ? 'threw' : this.#phrase(operation, this.#last);
    this.#host.note({ ...log, result, error, isTwice: isTwice && error === '0' });
    if (thrown) throw thrown;
    return result;
  }

  #phrase(operation: Operation, { error, value, result }: Answer): unknown {
    if (result !== undefined) return result;
    if (operation === 'getValue') return value ?? '';
    const isBoolean = this.#host.profile.booleans?.includes(operation);
    return isBoolean ? error === '0' : String(error === '0');
  }

  #initialize(): Answer {
    const { refusesInitialize, throwsOnReinitialize } = this.#host.profile;
    if (refusesInitialize) return { ...done, result: 'false' };
    if (this.#state === 'open') return this.#fault('initialized-twice');
    const hasLists = [...this.#values.keys()].some((key) => /^cmi\.\w+s\.\d/.test(key));
    if (this.#state === 'over' && throwsOnReinitialize && hasLists) {
      return { ...done, thrown: new TypeError('Cannot set properties of undefined') };
    }
    if (this.#state === 'over') return this.#fault('initialized-after-end');
    this.#state = 'open';
    return done;
  }

  #getValue(element: string): Answer {
    const { isImplemented, hidesInteractions, hasNoDefaults, throwsOnNull } = this.#host.profile;
    if (this.#state !== 'open') {
      return this.#fault(this.#state === 'new' ? 'get-before-start' : 'get-after-end');
    }
    if (hasNoDefaults) return { ...done, value: this.#values.get(element) ?? '' };
    if (!isImplemented(element)) return this.#fault('not-implemented');
    if (hidesInteractions && element.startsWith('cmi.interactions')) {
      return this.#fault('write-only');
    }
    const reading = readValue(this.#host.model, this.#values, element);
    if ('fault' in reading) return this.#fault(reading.fault);
    const { value } = reading;
    if (value !== undefined) return { ...done, value };
    return throwsOnNull
      ? { ...done, thrown: new TypeError('null has no toString') }
      : this.#fault('unset');
  }

  #setValue(element: string, value: string): Answer {
    const { profile, model } = this.#host;
    const { isImplemented, longestSuspendData, neverFails } = profile;
    if (this.#state !== 'open') {
      return this.#fault(this.#state === 'new' ? 'set-before-start' : 'set-after-end');
    }
    if (!isImplemented(element)) return this.#fault('not-implemented');
    const write = { element, value, longestSuspendData };
    const fault = neverFails ? null : checkWrite(model, this.#values, write);
    if (fault) return this.#fault(fault);
    const isChanged = this.#values.get(element) !== value;
    this.#values.set(element, value);
    if (!isChanged || profile.keeps !== 'each-value-at-once') return done;
    if (this.isQueued) this.#queued.set(element, value);
    return this.#post('commit', this.isQueued ? this.#queued : new Map([[element, value]]));
  }

  #commit(): Answer {
    if (this.#state !== 'open') {
      return this.#fault(this.#state === 'new' ? 'commit-before-start' : 'commit-after-end');
    }
    if (this.isLeaving && this.#host.profile.refusesCommitOnLeave) return commitRefused;
    const values = this.#collect();
    const isNothing = values.size === 0 && this.#host.profile.keeps !== 'everything';
    return isNothing ? done : this.#post('commit', values);
  }

  #finish(): Answer {
    if (this.#state !== 'open') {
      return this.#fault(this.#state === 'new' ? 'finish-before-start' : 'finish-after-end');
    }
    const { profile, model } = this.#host;
    this.#state = 'over';
    const settled = settle(profile, model, this.#values);
    for (const [element, value] of settled) this.#values.set(element, value);
    const totalTime = settled.get(model.names.totalTime) ?? '';
    const said = profile.keeps === 'each-value-at-once' ? settled : this.#collect();
    return this.#post('finish', new Map([...said, [model.names.totalTime, totalTime]]));
  }

  /** What a commit sends, by the profile. Only what a page may write travels. */
  #collect(): Map<string, string> {
    const { profile, model } = this.#host;
    const sent = { ...noValues, 'changes-since-launch': this.#atLaunch };
    const base = { ...sent, 'changes-since-last-commit': this.#sent }[profile.keeps];
    this.#sent = new Map(this.#values);
    if (profile.keeps === 'each-value-at-once') return new Map();
    const isOurs = (element: string) => model.elements[element]?.access !== 'read';
    return new Map(
      [...this.#values].filter(
        ([element, value]) => isOurs(element) && base.get(element) !== value,
      ),
    );
  }

  #post(kind: Request['kind'], values: Values): Answer {
    const { profile } = this.#host;
    const request = { kind, values, isLeaving: this.isLeaving, isQueued: this.isQueued };
    const { refusal } = this.#host.post(this.number, request, { isDropped: this.#isDead });
    if (refusal && profile.failsForGood) this.#isDead = true;
    if (!refusal || kind === 'commit') return refusal ?? done;
    return { ...refusal, error: profile.finishError ?? refusal.error };
  }

  #readArguments(operation: Operation, args: readonly unknown[]): Texts | null {
    const { takesNumbers } = this.#host.model;
    const texts = args.flatMap((argument) => {
      const text = takesNumbers && typeof argument === 'number' ? String(argument) : argument;
      return typeof text === 'string' ? [text] : [];
    });
    const expected = operation === 'setValue' ? 2 : 1;
    if (args.length !== expected || texts.length !== expected) return null;
    const [first = '', second = ''] = texts;
    return operation.endsWith('Value') || first === '' ? [first, second] : null;
  }

  #fault(fault: Fault): Answer {
    const { profile, model } = this.#host;
    return { error: profile.errors?.[fault] ?? model.faults[fault], diagnostic: fault };
  }
}

const done: Answer = { error: '0', diagnostic: '' };
const blocked: Answer = { error: '101', diagnostic: 'The content is blocked' };
const commitRefused: Answer = { error: '391', diagnostic: 'The page is closing', result: null };
const noValues: Record<LmsProfile['keeps'], Values> = {
  'changes-since-last-commit': new Map(),
  'changes-since-launch': new Map(),
  'each-value-at-once': new Map(),
  everything: new Map(),
};

/** `result` where the answer is something else than success or failure. */
interface Answer extends Refusal {
  value?: string;
  result?: unknown;
  thrown?: Error;
}

type Texts = [element: string, value: string];
type Act = (texts: Texts) => Answer;

export interface SessionStart {
  number: number;
  /** What the page can read at launch. */
  values: Values;
}

/** The LMS as its sessions see it. */
export interface SessionHost<S extends Standard> {
  readonly profile: LmsProfile<S>;
  readonly model: DataModel;
  isBlocked(): boolean;
  note(call: NotedCall): void;
  post(session: number, request: Request, options: { isDropped: boolean }): Outcome;
}

export interface NotedCall {
  session: number;
  operation: Operation;
  element: string;
  value: string;
  result: unknown;
  error: string;
  /** A value that this session had set already. */
  isTwice: boolean;
}
