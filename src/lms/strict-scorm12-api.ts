/**
 * The API a package finds. scorm-again holds the data model and answers; before it is asked, every call
 * has to pass the rules of SCORM 1.2, because scorm-again lets much through that a strict LMS refuses:
 * 64,000 characters of suspend data, writing after LMSFinish, `exit = normal`, `result = incorrect`.
 */
import type { CmiEntry, CmiModel, Refusal } from './cmi-model.ts';
import { formatTimespan } from './durations.ts';
import { loadScorm12Api, type Scorm12ApiConstructor } from './load-scorm12-api.ts';
import { scorm12Errors } from './scorm12-errors.ts';

/**
 * Makes the API for one session; a session never reuses one. No method of the API throws.
 * Source: SCORM 1.2 RTE, API; where the standard is silent, the stricter of Moodle, ESR and the NHS
 * Learning Hub.
 */
export async function createStrictScorm12Api(options: StrictApiOptions): Promise<Scorm12Api> {
  return new StrictScorm12Session(await loadScorm12Api(), options).api;
}

class StrictScorm12Session {
  readonly api: Scorm12Api = {
    LMSInitialize: (...args) => this.#answer('LMSInitialize', args, () => this.#initialize(args)),
    LMSFinish: (...args) => this.#answer('LMSFinish', args, () => this.#finish(args)),
    LMSGetValue: (...args) => this.#answer('LMSGetValue', args, () => this.#getValue(args)),
    LMSSetValue: (...args) => this.#answer('LMSSetValue', args, () => this.#setValue(args)),
    LMSCommit: (...args) => this.#answer('LMSCommit', args, () => this.#commit(args)),
    LMSGetLastError: (...args) => this.#tell('LMSGetLastError', args, this.#last.code),
    LMSGetErrorString: (...args) =>
      this.#tell('LMSGetErrorString', args, scorm12Errors[show(args[0])] ?? ''),
    LMSGetDiagnostic: (...args) =>
      this.#tell('LMSGetDiagnostic', args, this.#diagnose(show(args[0]))),
  };
  readonly #inner: InstanceType<Scorm12ApiConstructor>;
  readonly #model: CmiModel;
  readonly #options: StrictApiOptions;
  #state: 'new' | 'running' | 'finished' = 'new';
  #last: Refusal = noError;

  constructor(Scorm12API: Scorm12ApiConstructor, options: StrictApiOptions) {
    this.#options = options;
    this.#model = options.saved;
    this.#inner = new Scorm12API({ logLevel: 'NONE', autoCompleteLessonStatus: true });
    const { learner, launch } = options;
    const given: CmiEntry[] = [
      ['cmi.core.student_id', learner.id],
      ['cmi.core.student_name', learner.name],
      ['cmi.core.credit', launch.mode === 'normal' ? 'credit' : 'no-credit'],
      ['cmi.core.lesson_mode', launch.mode],
      ['cmi.core.entry', launch.entry],
      ['cmi.core.total_time', formatTimespan(launch.totalMs)],
    ];
    for (const [name, value] of [...given, ...this.#model.entries()]) {
      this.#inner.setCMIValue(name, value);
    }
  }

  #initialize(args: readonly unknown[]): Answer {
    if (args[0] !== '') return failed(argumentMustBeEmpty('LMSInitialize', args));
    if (this.#state !== 'new') {
      return failed({
        code: '101',
        diagnostic:
          this.#state === 'running'
            ? 'LMSInitialize was called before; a session is opened once.'
            : 'The session has ended with LMSFinish and cannot be opened again.',
      });
    }
    const result = this.#inner.LMSInitialize('');
    // scorm-again counts its own 'not attempted' as set by the package, and would keep it at Finish.
    this.#inner.statusSetByModule = this.#model.get(lessonStatus) !== undefined;
    if (result === 'true') this.#state = 'running';
    return this.#relay(result);
  }

  #finish(args: readonly unknown[]): Answer {
    const refusal = this.#refuseUnlessRunning('LMSFinish', args);
    if (refusal) return failed(refusal);
    const result = this.#inner.LMSFinish('');
    if (result !== 'true') return this.#relay(result);
    this.#state = 'finished';
    // A status nobody set is 'completed' at the end of a session (RTE 1.2, cmi.core.lesson_status).
    this.#model.set(lessonStatus, this.#inner.cmi.core.lesson_status);
    return this.#store(true);
  }

  #commit(args: readonly unknown[]): Answer {
    const refusal = this.#refuseUnlessRunning('LMSCommit', args);
    if (refusal) return failed(refusal);
    const result = this.#inner.LMSCommit('');
    return result === 'true' ? this.#store(false) : this.#relay(result);
  }

  #getValue([name]: readonly unknown[]): Answer {
    const refusal =
      this.#refuseOutsideSession('LMSGetValue') ??
      (typeof name === 'string'
        ? this.#model.refuseGet(name)
        : notText('the name of an element', name));
    if (refusal) return { ...failed(refusal), result: '' };
    return this.#relay(String(this.#inner.LMSGetValue(name as string)));
  }

  #setValue([name, value]: readonly unknown[]): Answer {
    const refusal = this.#refuseOutsideSession('LMSSetValue') ?? this.#refuseSet(name, value);
    if (refusal) return failed(refusal);
    const [element, text] = [name as string, value as string];
    const result = this.#inner.LMSSetValue(element, text);
    if (result === 'true') this.#model.set(element, text);
    return this.#relay(result);
  }

  #refuseSet(name: unknown, value: unknown): Refusal | null {
    if (typeof name !== 'string') return notText('the name of an element', name);
    if (typeof value !== 'string') return notText(`a value for ${name}`, value);
    return this.#model.refuseSet(name, value);
  }

  #refuseUnlessRunning(method: string, args: readonly unknown[]): Refusal | null {
    if (args[0] !== '') return argumentMustBeEmpty(method, args);
    return this.#refuseOutsideSession(method);
  }

  #refuseOutsideSession(method: string): Refusal | null {
    if (this.#state === 'running') return null;
    const reason = this.#state === 'new' ? 'before LMSInitialize' : 'after LMSFinish';
    return { code: '301', diagnostic: `${method} was called ${reason}.` };
  }

  #store(finished: boolean): Answer {
    const kept = this.#options.onStore(this.#model.entries(), finished);
    return kept
      ? { result: 'true', refusal: noError }
      : failed({ code: '101', diagnostic: 'The LMS could not keep what the package sent.' });
  }

  /** Passes on what scorm-again answered, with its error code. */
  #relay(result: string): Answer {
    const code = String(this.#inner.LMSGetLastError());
    const diagnostic = code === '0' ? '' : `${scorm12Errors[code] ?? 'General exception'}.`;
    return { result, refusal: { code, diagnostic } };
  }

  #diagnose(code: string): string {
    return code === '' || code === this.#last.code
      ? this.#last.diagnostic
      : (scorm12Errors[code] ?? '');
  }

  #answer(method: ScormMethod, args: readonly unknown[], act: () => Answer): string {
    let answer: Answer;
    try {
      answer = act();
    } catch (cause) {
      answer = failed({ code: '101', diagnostic: `The LMS failed: ${String(cause)}` });
    }
    this.#last = answer.refusal;
    this.#report(method, args, answer.result, answer.refusal);
    return answer.result;
  }

  /** The three methods about errors never change the error. */
  #tell(method: ScormMethod, args: readonly unknown[], result: string): string {
    this.#report(method, args, result, noError);
    return result;
  }

  #report(method: ScormMethod, args: readonly unknown[], result: string, refusal: Refusal): void {
    const named = method === 'LMSGetValue' || method === 'LMSSetValue';
    this.#options.onCall({
      at: this.#options.now(),
      method,
      element: named ? show(args[0]) : '',
      value: named ? show(args[1]) : show(args[0]),
      result,
      errorCode: refusal.code,
      diagnostic: refusal.diagnostic,
    });
  }
}

const lessonStatus = 'cmi.core.lesson_status';
const noError: Refusal = { code: '0', diagnostic: '' };

function failed(refusal: Refusal): Answer {
  return { result: 'false', refusal };
}

function argumentMustBeEmpty(method: string, args: readonly unknown[]): Refusal {
  const found = args.length === 0 ? 'no argument' : `the argument ${show(args[0])}`;
  return { code: '201', diagnostic: `Unexpected ${found} in ${method}, expected "".` };
}

function notText(what: string, found: unknown): Refusal {
  const kind = found === null ? 'null' : typeof found;
  return { code: '201', diagnostic: `Unexpected ${kind} as ${what}, expected text.` };
}

function show(argument: unknown): string {
  if (typeof argument === 'object' || typeof argument === 'function') {
    return argument === null ? 'null' : `(${typeof argument})`;
  }
  return argument === undefined ? '' : String(argument);
}

export interface StrictApiOptions {
  /** What earlier sessions of the attempt left. The API writes into it. */
  saved: CmiModel;
  /** `name` as the standard has it, `Last, First`. */
  learner: { id: string; name: string };
  launch: SessionLaunch;
  /** Keeps what has been committed; false when it could not. */
  onStore(entries: CmiEntry[], finished: boolean): boolean;
  onCall(call: ScormCall): void;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** What the LMS decides at launch. */
export interface SessionLaunch {
  entry: 'ab-initio' | 'resume' | '';
  mode: 'normal' | 'browse' | 'review';
  /** Time spent in earlier sessions of the attempt. */
  totalMs: number;
}

export type ScormMethod =
  | 'LMSInitialize'
  | 'LMSFinish'
  | 'LMSGetValue'
  | 'LMSSetValue'
  | 'LMSCommit'
  | 'LMSGetLastError'
  | 'LMSGetErrorString'
  | 'LMSGetDiagnostic';

export type Scorm12Api = Record<ScormMethod, (...args: unknown[]) => string>;

/** One call as the log shows it. `diagnostic` is empty unless the call was refused. */
export interface ScormCall {
  at: number;
  method: ScormMethod;
  element: string;
  value: string;
  result: string;
  errorCode: string;
  diagnostic: string;
}

interface Answer {
  result: string;
  refusal: Refusal;
}
