import { learners } from '../learners.ts';
import {
  type LmsSettings,
  type OpenSession,
  type OpenSessionOptions,
  openSession,
} from '../open-session.ts';
import type { RecordStore } from '../record-store.ts';
import { scormDialects } from '../scorm/scorm-dialects.ts';
import type { ScormStandard } from '../standards.ts';

export const plainSettings: LmsSettings = {
  mode: 'normal',
  reviewWhenCompleted: false,
  launchData: '',
  passingScore: null,
};

export function aPackage(standard: ScormStandard): OpenSessionOptions['pkg'] {
  return { id: 'everyone', title: 'Everyone', standard, launchUrl: 'https://lms.example/p/' };
}

/** Launches a package, and speaks for it in the words of its standard. Fixed values throughout. */
export async function anOpenSession(
  standard: ScormStandard,
  store: RecordStore,
  given: Partial<OpenSessionOptions> = {},
): Promise<Speaker> {
  const opened = await openSession({
    store,
    learner: learners[0],
    pkg: aPackage(standard),
    startAgain: false,
    settings: plainSettings,
    now: () => Date.UTC(2026, 10, 20, 10),
    onCall: () => undefined,
    onStored: () => undefined,
    fault: () => 'none',
    ...given,
  });
  if ('problem' in opened) throw new Error(opened.problem);
  const { methods } = scormDialects[standard];
  const call = (method: keyof typeof methods, ...args: string[]) =>
    opened.api?.methods[methods[method]]?.(...args) ?? '';
  call('initialize', '');
  return {
    ...opened,
    set: (name, value) => call('setValue', name, value),
    get: (name) => call('getValue', name),
    commit: () => call('commit', ''),
    end: () => call('terminate', ''),
    error: () => [call('getLastError'), call('getDiagnostic', '')],
  };
}

interface Speaker extends OpenSession {
  set(name: string, value: string): string;
  get(name: string): string;
  commit(): string;
  end(): string;
  /** The last error's code and diagnostic. */
  error(): [code: string, diagnostic: string];
}
