/** APIs that do their worst. Nothing they do may reach the learner as more than a sentence. */
import {
  apiNames,
  type Handler,
  type LmsApis,
  type LmsHandlers,
  openDoor,
  readHandlers,
  type Scorm12Api,
  type Scorm2004Api,
  type Standard,
} from './lms-apis.ts';

function fail(reason: unknown): never {
  throw reason;
}

const unreadable = {
  toString: (): string => fail(new Error('not even this')),
};

const manners: Record<string, (call: Handler) => unknown> = {
  'throws everywhere': () => fail(new Error('no')),
  'throws what cannot be read': () => fail(unreadable),
  'answers null': () => null,
  'answers undefined': () => undefined,
  'answers objects that cannot be read': () => unreadable,
  'answers symbols': () => Symbol('true'),
  'answers false, error 101': (call) => {
    if (call === 'getLastError') return '101';
    return call === 'getValue' ? '' : 'false';
  },
  'answers no to everything': () => 'false',
  'opens a session, then throws': (call) =>
    call === 'initialize' ? 'true' : fail(new Error('gone')),
  'opens a session, then answers null': (call) => (call === 'initialize' ? true : null),
  'reads back nonsense': (call) => (call === 'getValue' ? '<!DOCTYPE html>' : 'true'),
  'says true and keeps nothing': (call) => {
    if (call === 'getLastError') return '0';
    return call === 'getValue' ? '' : 'true';
  },
};

/** APIs with no LMS behind them, each made anew, as either standard's. */
export const hostileApis: Record<string, () => Scorm12Api> = listHostile('scorm12');
export const hostileApis2004: Record<string, () => Scorm2004Api> = listHostile('scorm2004');

/** Says true to Finish, which never reaches the LMS. */
export function withoutFinish<S extends Standard>(standard: S, api: LmsApis[S]): LmsApis[S] {
  return altered(standard, api, { finish: () => 'true' });
}

/** Says true to every write, passes none on, and goes on reading what was there at launch. */
export function withOldReads<S extends Standard>(standard: S, api: LmsApis[S]): LmsApis[S] {
  const yes = () => 'true';
  return altered(standard, api, { setValue: yes, commit: yes, finish: yes });
}

/** Each commit, and Finish, keeps the page standing still for five seconds, and then works. */
export function withHangs<S extends Standard>(
  standard: S,
  api: LmsApis[S],
  clock: { block(durationMs: number): void },
): LmsApis[S] {
  const { commit, finish } = readHandlers(standard, api);
  const hang = (method: LmsHandlers['commit']): LmsHandlers['commit'] => {
    return (...args) => {
      clock.block(5000);
      return method(...args);
    };
  };
  return altered(standard, api, { commit: hang(commit), finish: hang(finish) });
}

/** Puts the API on a window when so much time has passed. */
export function putLate<S extends Standard>(
  standard: S,
  api: LmsApis[S],
  options: { onto: object; afterMs: number; timers: Timers },
): void {
  const { onto, afterMs, timers } = options;
  timers.setTimeout(() => Object.assign(onto, { [apiNames[standard]]: api }), afterMs);
}

/**
 * A page's window whose parents are of another origin: every property of theirs throws but `parent`, and
 * the API is on the window above them.
 */
export function behindForeignFrames<S extends Standard>(
  standard: S,
  api: LmsApis[S],
  { frames = 1 } = {},
): object {
  let parent: object = aTopWindow({ [apiNames[standard]]: api });
  for (let frame = 0; frame < frames; frame += 1) parent = aForeignWindow(parent);
  return { parent, opener: null };
}

function aTopWindow(given: object): object {
  const win = { ...given, opener: null, parent: null as unknown };
  win.parent = win;
  return win;
}

/** As a browser guards a frame of another origin: `parent` can be read, hardly anything else. */
function aForeignWindow(parent: object): object {
  return new Proxy(
    {},
    {
      get(_, name) {
        if (name === 'parent') return parent;
        throw new DOMException(`Blocked a frame from reading "${String(name)}".`, 'SecurityError');
      },
    },
  );
}

function altered<S extends Standard>(
  standard: S,
  api: LmsApis[S],
  changes: Partial<LmsHandlers>,
): LmsApis[S] {
  return openDoor(standard, { ...readHandlers(standard, api), ...changes });
}

function listHostile<S extends Standard>(standard: S): Record<string, () => LmsApis[S]> {
  return Object.fromEntries(
    Object.entries(manners).map(([name, answer]) => [name, () => answering(standard, answer)]),
  );
}

function answering<S extends Standard>(standard: S, answer: (call: Handler) => unknown) {
  return openDoor(standard, {
    initialize: () => answer('initialize'),
    finish: () => answer('finish'),
    getValue: () => answer('getValue'),
    setValue: () => answer('setValue'),
    commit: () => answer('commit'),
    getLastError: () => answer('getLastError'),
    getErrorString: () => answer('getErrorString'),
    getDiagnostic: () => answer('getDiagnostic'),
  });
}

export interface Timers {
  setTimeout(callback: () => void, delayMs: number): unknown;
}
