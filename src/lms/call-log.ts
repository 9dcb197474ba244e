import type { ScormCall } from './strict-scorm12-api.ts';

/** Every call of a session, in order, up to a limit; the oldest go first. */
export class CallLog {
  readonly #limit: number;
  #calls: NumberedCall[] = [];
  #total = 0;
  #errors = 0;

  constructor(limit = 20_000) {
    this.#limit = limit;
  }

  get calls(): readonly NumberedCall[] {
    return this.#calls;
  }

  get total(): number {
    return this.#total;
  }

  get errors(): number {
    return this.#errors;
  }

  add(call: ScormCall): void {
    this.#total += 1;
    if (isError(call)) this.#errors += 1;
    this.#calls.push({ ...call, number: this.#total });
    // Trimming a quarter at a time keeps adding cheap.
    if (this.#calls.length > this.#limit * 1.25) this.#calls = this.#calls.slice(-this.#limit);
  }

  clear(): void {
    this.#calls = [];
    this.#total = 0;
    this.#errors = 0;
  }

  /** The newest `count` calls that pass the filter, oldest first. */
  latest(count: number, onlyErrors: boolean): NumberedCall[] {
    const found: NumberedCall[] = [];
    for (let n = this.#calls.length - 1; n >= 0 && found.length < count; n -= 1) {
      const call = this.#calls[n];
      if (call && (!onlyErrors || isError(call))) found.push(call);
    }
    return found.reverse();
  }
}

/** A call the LMS refused. */
export function isError(call: ScormCall): boolean {
  return call.errorCode !== '0';
}

/** The call as a line of source with its answer: `LMSCommit("") → "true" 0`. */
export function writeCall(call: ScormCall): string {
  const args = call.method === 'LMSGetLastError' ? [] : listArguments(call);
  const line = `${writeClock(call.at)}  ${call.method}(${args.map((arg) => JSON.stringify(arg)).join(', ')}) → ${JSON.stringify(call.result)} ${call.errorCode}`;
  return call.diagnostic ? `${line}  ${call.diagnostic}` : line;
}

/** `09:30:05.120`, the browser's own time. */
export function writeClock(at: number): string {
  const date = new Date(at);
  const pad = (value: number, digits = 2) => String(value).padStart(digits, '0');
  return `${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}.${pad(date.getMilliseconds(), 3)}`;
}

function listArguments(call: ScormCall): string[] {
  if (call.method === 'LMSSetValue') return [call.element, call.value];
  return [call.method === 'LMSGetValue' ? call.element : call.value];
}

export type NumberedCall = ScormCall & { number: number };
