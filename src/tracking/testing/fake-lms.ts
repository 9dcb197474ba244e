/** A small, strict LMS with a record that outlives its sessions, and a server that can be made to fail. */
import type { Scorm12Api } from '../scorm12-api.ts';
import { findFormatError } from './fake-formats.ts';
import type { LmsProfile } from './lms-profiles.ts';

export class FakeLms {
  server: 'up' | 'refusing' | 'offline' = 'up';
  /** What is stored for the attempt at hand, by element. */
  record: Map<string, string>;
  readonly calls: LmsCall[] = [];
  /** Attempts that a new one has replaced. */
  readonly earlier: Map<string, string>[] = [];
  readonly profile: LmsProfile;

  constructor(profile: LmsProfile, record: Record<string, string> = {}) {
    this.profile = profile;
    this.record = new Map(Object.entries(record));
  }

  launch(mode = 'normal'): Scorm12Api {
    const isDone = ['passed', 'completed', 'failed'].includes(this.record.get(status) ?? '');
    if (this.profile.completesOnce && isDone) {
      this.earlier.push(this.record);
      this.record = new Map([[status, 'incomplete']]);
    }
    return new FakeLmsSession(this, mode).api;
  }

  /** Calls that were answered with an error, as `LMSSetValue cmi.core.exit 405`. */
  get errors(): string[] {
    return this.calls
      .filter(({ error }) => error !== '0')
      .map(({ method, element, error }) => [method, element, error].filter(Boolean).join(' '));
  }

  /** Elements written, in order. */
  get written(): string[] {
    return this.calls
      .filter(({ method }) => method === 'LMSSetValue')
      .map(({ element }) => element);
  }
}

class FakeLmsSession {
  readonly api: Scorm12Api = {
    LMSInitialize: (argument) =>
      this.#answer('LMSInitialize', [argument], () => this.#initialize()),
    LMSFinish: (argument) => this.#answer('LMSFinish', [argument], () => this.#finish()),
    LMSCommit: (argument) => this.#answer('LMSCommit', [argument], () => this.#commit()),
    LMSSetValue: (element, value) =>
      this.#answer('LMSSetValue', [element, value], () => this.#setValue(element, value)),
    LMSGetValue: (element) => this.#read(element),
    LMSGetLastError: () => (this.#profile.answersInBooleans ? Number(this.#error) : this.#error),
    LMSGetErrorString: (code) => (code === '0' ? 'No error' : `Error ${code}`),
    LMSGetDiagnostic: () => '',
  };
  readonly #lms: FakeLms;
  readonly #mode: string;
  readonly #memory: Map<string, string>;
  /** Moodle: what it takes for sent, whether it arrived or not. */
  readonly #sent: Map<string, string>;
  #state: 'new' | 'open' | 'over' = 'new';
  #error = '0';

  constructor(lms: FakeLms, mode: string) {
    this.#lms = lms;
    this.#mode = mode;
    this.#memory = new Map(lms.record);
    this.#memory.delete('cmi.core.session_time');
    this.#sent = new Map(this.#memory);
  }

  get #profile(): LmsProfile {
    return this.#lms.profile;
  }

  #answer(method: string, args: string[], act: () => string): unknown {
    const [element, value] = method === 'LMSSetValue' ? args : ['', args[0]];
    const areStrings = args.every((argument) => typeof argument === 'string');
    const isEmpty = method === 'LMSSetValue' || value === '';
    this.#error = areStrings && isEmpty ? act() : '201';
    const result = this.#error === '0';
    this.#lms.calls.push({
      method,
      element: element ?? '',
      value: value ?? '',
      error: this.#error,
    });
    return this.#profile.answersInBooleans ? result : String(result);
  }

  #initialize(): string {
    if (this.#state !== 'new') return '101';
    this.#state = 'open';
    return '0';
  }

  #setValue(element: string, value: string): string {
    if (this.#state !== 'open') return '301';
    if (!this.#profile.isImplemented(element)) return '401';
    const [, index = ''] = /^cmi\.interactions\.(\d+)\./.exec(element) ?? [];
    const count = this.#countInteractions();
    const isNext = Number(index) === count && element.endsWith('.id');
    if (index !== '' && Number(index) >= count && !isNext) return '201';
    const type = this.#memory.get(`cmi.interactions.${index}.type`);
    const limits = { suspendData: this.#profile.longestSuspendData, type };
    const error = findFormatError(element, value, limits);
    if (error !== '0') return error;
    const before = this.#memory.get(element);
    const isSentNow = before !== value && this.#profile.keeps === 'each-value-at-once';
    const refusal = isSentNow ? this.#store(new Map([[element, value]])) : '0';
    if (refusal === '0') this.#memory.set(element, value);
    return refusal;
  }

  #read(element: string): unknown {
    const value = this.#find(element);
    this.#error = '0';
    if (this.#state !== 'open') this.#error = '301';
    else if (!this.#profile.isImplemented(element)) this.#error = '401';
    else if (this.#profile.hidesInteractions && element.startsWith('cmi.interactions')) {
      this.#error = '404';
    }
    this.#lms.calls.push({ method: 'LMSGetValue', element, value: '', error: this.#error });
    if (this.#error !== '0') return '';
    if (value === undefined && this.#profile.throwsOnNull)
      throw new TypeError('null has no toString');
    return value ?? '';
  }

  #find(element: string): string | undefined {
    if (element === 'cmi.core.lesson_mode') return this.#mode;
    if (element === 'cmi.core.student_name') return 'Adams, Alice';
    const given = this.#memory.get(element);
    if (given !== undefined || this.#profile.relays) return given;
    if (element === status) return 'not attempted';
    if (element === 'cmi.core.score._children') return 'raw,min,max';
    return element === 'cmi.interactions._count' ? String(this.#countInteractions()) : undefined;
  }

  #commit(): string {
    if (this.#state !== 'open') return '301';
    const { keeps } = this.#profile;
    if (keeps === 'each-value-at-once') return '0';
    if (keeps === 'everything') return this.#store(this.#memory);
    const changes = [...this.#memory].filter(
      ([element, value]) => this.#sent.get(element) !== value,
    );
    for (const [element, value] of changes) this.#sent.set(element, value);
    return this.#store(new Map(changes));
  }

  #finish(): string {
    if (this.#state !== 'open') return '301';
    if (!this.#memory.has(status)) this.#memory.set(status, this.#profile.statusAtFinish);
    if (this.#profile.keeps === 'each-value-at-once') this.#store(this.#memory);
    const error = this.#commit();
    this.#state = 'over';
    return error;
  }

  #store(values: ReadonlyMap<string, string>): string {
    const { profile, record, server } = this.#lms;
    if (server === 'offline' && profile.isSilentWhenOffline) return '0';
    if (server !== 'up') return '101';
    if (profile.completesOnce && terminal.includes(record.get(status) ?? '')) return '101';
    for (const [element, value] of values) {
      if (profile.needsSessionTime && element === status && terminal.includes(value)) {
        if (!hasTime(this.#memory.get('cmi.core.session_time'))) continue;
      }
      if (!profile.relays) record.set(element, value);
      else if (profile.relays.includes(element)) record.set(element, value.split('=')[0] ?? '');
    }
    return '0';
  }

  #countInteractions(): number {
    const ids = [...this.#memory.keys()].filter((key) => /^cmi\.interactions\.\d+\.id$/.test(key));
    return ids.length;
  }
}

/** As the Learning Hub reads it: the first digit of the hours is dropped. */
function hasTime(timespan = ''): boolean {
  const [hours = '', minutes = '', seconds = ''] = timespan.slice(1).split(':');
  if (hours === '') return false;
  return Number(hours) * 3600 + Number(minutes) * 60 + Math.floor(Number(seconds)) > 0;
}

const status = 'cmi.core.lesson_status';
const terminal = ['passed', 'completed', 'failed'];

export interface LmsCall {
  method: string;
  element: string;
  value: string;
  /** '0' when the call worked. */
  error: string;
}
