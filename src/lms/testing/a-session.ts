import { learners } from '../learners.ts';
import type { LmsApi, SessionLaunch } from '../open-session.ts';
import { type CmiEntry, CmiModel } from '../scorm/cmi-model.ts';
import type { GivenSettings } from '../scorm/scorm-dialect.ts';
import { scormDialects } from '../scorm/scorm-dialects.ts';
import type { StoreAnswer } from '../scorm/strict-scorm-session.ts';
import type { ScormCall } from '../scorm-call.ts';
import type { ScormStandard } from '../standards.ts';

/** Makes a session with a strict API, and collects what it reports. Fixed values throughout. */
export async function aSession(given: Partial<ASessionOptions> = {}): Promise<ASession> {
  const standard = given.standard ?? 'scorm12';
  const dialect = scormDialects[standard];
  const calls: ScormCall[] = [];
  const stored: ASession['stored'] = [];
  const launch: SessionLaunch = { entry: 'ab-initio', mode: 'normal', totalMs: 0, ...given.launch };
  const settings = { launchData: '', passingScore: null, ...given.settings };
  const api = await dialect.createApi({
    saved: given.saved ?? aModelOf(standard),
    given: dialect.give(learners[0], launch, settings),
    onStore: (model, finished) => {
      const entries = dialect.settle(model, { ...settings, mode: launch.mode, finished });
      stored.push({ entries: Object.fromEntries(entries), finished });
      return given.answer ?? 'kept';
    },
    onCall: (call) => calls.push(call),
    now: () => Date.UTC(2026, 10, 20, 9, 30),
  });
  if (given.initialized ?? true) api[dialect.methods.initialize]?.('');
  return { api, calls, stored };
}

/** A model as an earlier session would have left it. */
export function aModelOf(standard: ScormStandard, ...entries: CmiEntry[]): CmiModel {
  const model = new CmiModel(scormDialects[standard].rules);
  for (const [name, value] of entries) model.set(name, value);
  return model;
}

/** A model of SCORM 1.2. */
export function aModel(...entries: CmiEntry[]): CmiModel {
  return aModelOf('scorm12', ...entries);
}

interface ASessionOptions {
  standard: ScormStandard;
  saved: CmiModel;
  launch: Partial<SessionLaunch>;
  settings: Partial<GivenSettings>;
  initialized: boolean;
  /** What the LMS answers when it is asked to keep something. */
  answer: StoreAnswer;
}

interface ASession {
  api: LmsApi['methods'];
  calls: ScormCall[];
  stored: { entries: Record<string, string>; finished: boolean }[];
}
