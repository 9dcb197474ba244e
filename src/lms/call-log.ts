import { isRefused, type ScormCall } from './scorm-call.ts';

/** Every call of a session, in order, with notes between them, up to a limit; the oldest go first. */
export class CallLog {
  readonly #limit: number;
  #lines: LogLine[] = [];
  #added = 0;
  #total = 0;
  #errors = 0;

  constructor(limit = 20_000) {
    this.#limit = limit;
  }

  /** Calls, without the notes. */
  get total(): number {
    return this.#total;
  }

  get errors(): number {
    return this.#errors;
  }

  /** Calls and notes that are kept. */
  get lines(): number {
    return this.#lines.length;
  }

  add(call: ScormCall): void {
    this.#total += 1;
    if (isRefused(call)) this.#errors += 1;
    this.#addLine({ call });
  }

  /** What the administrator did in between, `What goes wrong: the LMS is down.` */
  note(at: number, note: string): void {
    this.#addLine({ at, note });
  }

  clear(): void {
    this.#lines = [];
    this.#added = 0;
    this.#total = 0;
    this.#errors = 0;
  }

  /** The newest `count` lines, oldest first; of refused calls alone, or of everything. */
  latest(count: number, onlyErrors: boolean): LogLine[] {
    const found: LogLine[] = [];
    for (let n = this.#lines.length - 1; n >= 0 && found.length < count; n -= 1) {
      const line = this.#lines[n];
      if (line && (!onlyErrors || ('call' in line && isRefused(line.call)))) found.push(line);
    }
    return found.reverse();
  }

  #addLine(line: { call: ScormCall } | LogNote): void {
    this.#added += 1;
    this.#lines.push({ ...line, number: this.#added });
    // Trimming a quarter at a time keeps adding cheap.
    if (this.#lines.length > this.#limit * 1.25) this.#lines = this.#lines.slice(-this.#limit);
  }
}

/** The call as a line of source with its answer, `LMSCommit("") → "true" 0`, or the note as it is. */
export function writeLine(line: LogLine): string {
  if ('note' in line) return `${writeClock(line.at)}  ${line.note}`;
  const { call } = line;
  const args = listArguments(call).map((arg) => JSON.stringify(arg));
  const where = call.isSecondWindow ? '[second window] ' : '';
  const text = `${writeClock(call.at)}  ${where}${call.method}(${args.join(', ')}) → ${JSON.stringify(call.result)} ${call.errorCode}`;
  return call.diagnostic ? `${text}  ${call.diagnostic}` : text;
}

/** `09:30:05.120`, the browser's own time. */
export function writeClock(at: number): string {
  const date = new Date(at);
  const pad = (value: number, digits = 2) => String(value).padStart(digits, '0');
  return `${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}.${pad(date.getMilliseconds(), 3)}`;
}

function listArguments(call: ScormCall): string[] {
  if (/GetLastError$/.test(call.method)) return [];
  if (call.element === '') return [call.value];
  return /SetValue$/.test(call.method) || call.value !== ''
    ? [call.element, call.value]
    : [call.element];
}

export type LogLine = ({ call: ScormCall } | LogNote) & { number: number };

export interface LogNote {
  at: number;
  note: string;
}
