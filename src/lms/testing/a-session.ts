import { type CmiEntry, CmiModel } from '../cmi-model.ts';
import {
  createStrictScorm12Api,
  type Scorm12Api,
  type ScormCall,
  type SessionLaunch,
} from '../strict-scorm12-api.ts';

/** Makes a session with a strict API, and collects what it reports. Fixed values throughout. */
export async function aSession(given: Partial<ASessionOptions> = {}): Promise<ASession> {
  const calls: ScormCall[] = [];
  const stored: ASession['stored'] = [];
  const api = await createStrictScorm12Api({
    saved: given.saved ?? new CmiModel(),
    learner: { id: '20417733', name: 'Prosser, Siân' },
    launch: { entry: 'ab-initio', mode: 'normal', totalMs: 0, ...given.launch },
    onStore: (entries, finished) => {
      stored.push({ entries: Object.fromEntries(entries), finished });
      return given.keeps ?? true;
    },
    onCall: (call) => calls.push(call),
    now: () => Date.UTC(2026, 10, 20, 9, 30),
  });
  if (given.initialized ?? true) api.LMSInitialize('');
  return { api, calls, stored };
}

/** A model as an earlier session would have left it. */
export function aModel(...entries: CmiEntry[]): CmiModel {
  const model = new CmiModel();
  for (const [name, value] of entries) model.set(name, value);
  return model;
}

interface ASessionOptions {
  saved: CmiModel;
  launch: Partial<SessionLaunch>;
  initialized: boolean;
  /** Whether the LMS manages to keep what is committed. */
  keeps: boolean;
}

interface ASession {
  api: Scorm12Api;
  calls: ScormCall[];
  stored: { entries: Record<string, string>; finished: boolean }[];
}
