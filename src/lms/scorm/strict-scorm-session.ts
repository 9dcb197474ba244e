/**
 * One session between a package and this LMS, in the words of any SCORM standard. scorm-again holds the
 * data model and answers; before it is asked, every call has to pass the rules of the standard, because
 * scorm-again lets much through that a strict LMS refuses: too much suspend data, writing after the
 * session has ended, words of the other standard, spaces in identifiers.
 */
import type { ScormCall } from '../scorm-call.ts';
import { type Answer, failed, noError, nothing, show } from './answer.ts';
import type { CmiEntry, CmiModel, Refusal } from './cmi-model.ts';
import type { InnerApi } from './load-scorm-again.ts';
import type { ScormMethod, SessionWords } from './scorm-dialect.ts';

/**
 * Answers the eight methods of an API; a session is never used again. No method throws. Sources: the
 * run-time environment of the standard; where it is silent, the stricter of the LMSs that were read.
 */
export class StrictScormSession {
  readonly #words: SessionWords;
  readonly #inner: InnerApi;
  readonly #model: CmiModel;
  readonly #options: StrictApiOptions;
  #state: 'new' | 'running' | 'ended' = 'new';
  #last: Refusal = noError;

  constructor(words: SessionWords, inner: InnerApi, options: StrictApiOptions) {
    this.#words = words;
    this.#inner = inner;
    this.#options = options;
    this.#model = options.saved;
    this.#model.give(options.given);
  }

  initialize(args: readonly unknown[]): string {
    return this.#answer('initialize', args, () => {
      const { methods, codes } = this.#words;
      if (args[0] !== '') return failed(this.#argumentMustBeEmpty('initialize', args));
      if (this.#state === 'new') {
        const result = this.#inner.initialize();
        if (result === 'true') this.#state = 'running';
        return this.#relay(result);
      }
      return failed(
        this.#state === 'running'
          ? {
              code: codes.initializedBefore,
              diagnostic: `${methods.initialize} was called before; a session is opened once.`,
            }
          : {
              code: codes.initializedAfterEnd,
              diagnostic: `The session has ended with ${methods.terminate} and cannot be opened again.`,
            },
      );
    });
  }

  terminate(args: readonly unknown[]): string {
    return this.#answer('terminate', args, () => {
      const refusal = this.#refuseUnlessRunning('terminate', args);
      if (refusal) return failed(refusal);
      const answer = this.#store(true);
      if (answer.result !== 'true') return answer;
      this.#inner.terminate();
      this.#state = 'ended';
      return answer;
    });
  }

  commit(args: readonly unknown[]): string {
    return this.#answer('commit', args, () => {
      const refusal = this.#refuseUnlessRunning('commit', args);
      if (refusal) return failed(refusal);
      const result = this.#inner.commit();
      return result === 'true' ? this.#store(false) : this.#relay(result);
    });
  }

  getValue(args: readonly unknown[]): string {
    return this.#answer('getValue', args, () => {
      const [name] = args;
      const outside = this.#refuseOutsideSession('getValue');
      if (outside) return nothing(outside);
      if (typeof name !== 'string') return nothing(this.#notText('the name of an element', name));
      const refusal = this.#model.refuseGet(name);
      if (refusal) return nothing(refusal);
      return this.#model.get(name) === ''
        ? { result: '', refusal: noError }
        : this.#relay(String(this.#inner.get(name)));
    });
  }

  setValue(args: readonly unknown[]): string {
    return this.#answer('setValue', args, () => {
      const [name, value] = args;
      const outside = this.#refuseOutsideSession('setValue');
      if (outside) return failed(outside);
      if (typeof name !== 'string') return failed(this.#notText('the name of an element', name));
      if (typeof value !== 'string') return failed(this.#notText(`a value for ${name}`, value));
      const refusal = this.#model.refuseSet(name, value);
      if (refusal) return failed(refusal);
      const result = this.#inner.set(name, value);
      // scorm-again refuses empty text in places where the standard allows it, such as cmi.location.
      const isTaken = result === 'true' || value === '';
      if (isTaken) this.#model.set(name, value);
      return isTaken ? { result: 'true', refusal: noError } : this.#relay(result);
    });
  }

  getLastError(args: readonly unknown[]): string {
    return this.#tell('getLastError', args, this.#last.code);
  }

  getErrorString(args: readonly unknown[]): string {
    return this.#tell('getErrorString', args, this.#words.errors[show(args[0])] ?? '');
  }

  getDiagnostic(args: readonly unknown[]): string {
    const code = show(args[0]);
    const isLast = code === '' || code === this.#last.code;
    return this.#tell(
      'getDiagnostic',
      args,
      isLast ? this.#last.diagnostic : (this.#words.errors[code] ?? ''),
    );
  }

  #refuseUnlessRunning(method: 'terminate' | 'commit', args: readonly unknown[]): Refusal | null {
    if (args[0] !== '') return this.#argumentMustBeEmpty(method, args);
    return this.#refuseOutsideSession(method);
  }

  #refuseOutsideSession(method: 'terminate' | 'getValue' | 'setValue' | 'commit'): Refusal | null {
    const { codes, methods } = this.#words;
    if (this.#state === 'running') return null;
    const [early, late] = codes.outside[method];
    return this.#state === 'new'
      ? { code: early, diagnostic: `${methods[method]} was called before ${methods.initialize}.` }
      : { code: late, diagnostic: `${methods[method]} was called after ${methods.terminate}.` };
  }

  #store(isEnd: boolean): Answer {
    const { codes } = this.#words;
    switch (this.#options.onStore(this.#model, isEnd)) {
      case 'kept':
        return { result: 'true', refusal: noError };
      case 'unreachable':
        return failed({
          code: codes.commitFailed,
          diagnostic: 'The LMS could not be reached, and what the package sent was not kept.',
        });
      case 'login page':
        return failed({
          code: codes.general,
          diagnostic:
            'The LMS answered with its login page instead of saving: <!DOCTYPE html><title>Log in</title>',
        });
    }
  }

  /** Passes on what scorm-again answered, with its error code. */
  #relay(result: string): Answer {
    const code = this.#inner.lastError();
    return {
      result,
      refusal: { code, diagnostic: code === '0' ? '' : `${this.#sayError(code)}.` },
    };
  }

  #sayError(code: string): string {
    return this.#words.errors[code] ?? 'General exception';
  }

  #argumentMustBeEmpty(method: ScormMethod, args: readonly unknown[]): Refusal {
    const found = args.length === 0 ? 'no argument' : `the argument ${show(args[0])}`;
    return {
      code: this.#words.codes.argument,
      diagnostic: `Unexpected ${found} in ${this.#words.methods[method]}, expected "".`,
    };
  }

  #notText(what: string, found: unknown): Refusal {
    const kind = found === null ? 'null' : typeof found;
    return {
      code: this.#words.codes.argument,
      diagnostic: `Unexpected ${kind} as ${what}, expected text.`,
    };
  }

  #answer(method: ScormMethod, args: readonly unknown[], act: () => Answer): string {
    let answer: Answer;
    try {
      answer = act();
    } catch (cause) {
      answer = failed({
        code: this.#words.codes.general,
        diagnostic: `The LMS failed: ${String(cause)}`,
      });
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
    const isNamed = method === 'getValue' || method === 'setValue';
    this.#options.onCall({
      at: this.#options.now(),
      method: this.#words.methods[method],
      element: isNamed ? show(args[0]) : '',
      value: isNamed ? show(args[1]) : show(args[0]),
      result,
      errorCode: refusal.code,
      ...(refusal.code === '0' ? {} : { errorText: this.#sayError(refusal.code) }),
      ...(refusal.code === this.#words.codes.withoutValue ? { isWithoutValue: true } : {}),
      diagnostic: refusal.diagnostic,
    });
  }
}

export interface StrictApiOptions {
  /** What earlier sessions of the attempt left. The API writes into it. */
  saved: CmiModel;
  /** What the LMS tells the package: names, mode, entry, time so far. */
  given: readonly CmiEntry[];
  /** Keeps what has been committed, and says what became of it. */
  onStore(model: CmiModel, isEnd: boolean): StoreAnswer;
  onCall(call: ScormCall): void;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** What an LMS answers when it is asked to keep something. */
export type StoreAnswer = 'kept' | 'unreachable' | 'login page';
