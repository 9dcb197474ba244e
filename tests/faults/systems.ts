/** Every learning system that a learner may meet, with one way to launch, break and read each of them. */

import { Cmi5Lms } from '../../src/lms/cmi5/cmi5-lms.ts';
import {
  type ConnectOptions,
  type ConnectTracker,
  connectCmi5,
  connectScorm12,
  connectScorm2004,
  type Tracker,
} from '../../src/tracking/index.ts';
import {
  behindForeignFrames,
  hostileApis,
  putLate,
  withHangs,
  withOldReads,
  withoutFinish,
} from '../simulators/hostile-apis.ts';
import type { LmsProfile } from '../simulators/lms-profile.ts';
import {
  aiccShim,
  esr,
  forma,
  knowBe4,
  learningHub,
  moodle12,
  moodle12Strict,
} from '../simulators/profiles-12.ts';
import {
  cornerstone,
  forma2004,
  moodle2004,
  strict2004,
  strict2004ThirdEdition,
  successFactors,
} from '../simulators/profiles-2004.ts';
import type { SimulatedBrowser } from '../simulators/simulated-browser.ts';
import { SimulatedLms } from '../simulators/simulated-lms.ts';
import { SimulatedPage } from '../simulators/simulated-page.ts';

export const systems: { name: string; make: () => System; keepsNothing?: true }[] = [
  ...[esr, learningHub, moodle12, moodle12Strict, forma, aiccShim, knowBe4].map(ofScorm12),
  ...[moodle2004, strict2004, strict2004ThirdEdition, cornerstone, successFactors, forma2004].map(
    ofScorm2004,
  ),
  { name: 'cmi5, to the letter', make: makeCmi5 },
  hostile('API that appears after 1.5 s', (api, page) =>
    putLate('scorm12', api, {
      onto: page.window.parent,
      afterMs: 1500,
      timers: page.browser.clock,
    }),
  ),
  hostile('API behind frames of another origin', (api, page) => {
    Object.assign(page.window, behindForeignFrames('scorm12', api, { frames: 2 }));
  }),
  hostile('API that loses Finish', (api, page) => put(page, withoutFinish('scorm12', api))),
  hostile('API that stands still 5 s', (api, page) =>
    put(page, withHangs('scorm12', api, page.browser.clock)),
  ),
  {
    ...hostile('API that says true, keeps nothing', (api, page) =>
      put(page, withOldReads('scorm12', api)),
    ),
    keepsNothing: true,
  },
  ...Object.entries(hostileApis).map(([name, make]) => ({
    ...hostile(`API that ${name}`, (_, page) => put(page, make())),
    keepsNothing: true as const,
  })),
];

function ofScorm12(profile: LmsProfile<'scorm12'>) {
  return { name: profile.name, make: () => makeScorm(profile, connectScorm12) };
}

function ofScorm2004(profile: LmsProfile<'scorm2004'>) {
  return { name: profile.name, make: () => makeScorm(profile, connectScorm2004) };
}

function makeScorm(
  profile: LmsProfile<'scorm12'> | LmsProfile<'scorm2004'>,
  connect: ConnectTracker,
): System {
  const lms = new SimulatedLms(profile as LmsProfile);
  return {
    async launch(browser, { mode }) {
      const page = new SimulatedPage({ lms, browser });
      page.launch(mode === undefined ? {} : { mode });
      return { page, connect };
    },
    setDown(isDown) {
      lms.server = isDown ? 'down' : 'up';
    },
    // The Learning Hub keeps the old attempt when it begins a new one.
    readRecords: () => [lms.record, ...lms.attempts].map(readScormRecord),
    count: () => ({
      commits: lms.commits,
      calls: lms.calls.length,
      twice: lms.setValueTwice.length,
    }),
  };
}

function hostile(
  name: string,
  place: (api: ReturnType<typeof aStrictApi>, page: SimulatedPage) => void,
) {
  const make = (): System => {
    const lms = new SimulatedLms(moodle12Strict);
    const system = makeScorm(moodle12Strict, connectScorm12);
    return {
      ...system,
      async launch(browser, { mode }) {
        const page = new SimulatedPage({ browser });
        lms.clock = browser.clock;
        place(lms.launch(mode === undefined ? {} : { mode }), page);
        return { page, connect: connectScorm12 };
      },
      setDown(isDown) {
        lms.server = isDown ? 'refusing' : 'up';
      },
      readRecords: () => [readScormRecord(lms.record)],
      count: () => ({
        commits: lms.commits,
        calls: lms.calls.length,
        twice: lms.setValueTwice.length,
      }),
    };
  };
  return { name, make };
}

function aStrictApi() {
  return new SimulatedLms(moodle12Strict).launch();
}

function put(page: SimulatedPage, api: object): void {
  Object.assign(page.window.parent, { API: api });
}

function makeCmi5(): System {
  let calls = 0;
  let busy = 0;
  const lms = new Cmi5Lms({
    masteryScore: 0.8,
    moveOn: 'CompletedAndPassed',
    onCall: () => (calls += 1),
  });
  const fetchBusily: typeof fetch = async (...request) => {
    busy += 1;
    try {
      return await lms.fetch(...request);
    } finally {
      busy -= 1;
    }
  };
  return {
    async launch(browser, { mode }) {
      const page = new SimulatedPage({ browser });
      const launchMode = mode === 'review' ? 'Review' : mode === 'browse' ? 'Browse' : 'Normal';
      const { launchUrl } = await lms.launch({ launchMode });
      const connect = (options: ConnectOptions): Promise<Tracker> =>
        connectCmi5({ ...options, search: new URL(launchUrl).search, fetch: fetchBusily });
      return { page, connect };
    },
    async rest() {
      for (let quiet = 0; quiet < 3; quiet = busy === 0 ? quiet + 1 : 0) {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    },
    setDown(isDown) {
      lms.server = isDown ? 'down' : 'up';
    },
    readRecords: () => [readCmi5Record(lms)],
    count: () => ({ commits: 0, calls, twice: 0 }),
  };
}

function readScormRecord(record: ReadonlyMap<string, string>): RecordRead {
  const status = record.get('cmi.core.lesson_status') ?? '';
  const raw = record.get('cmi.core.score.raw');
  const scaled = record.get('cmi.score.scaled');
  const completion = record.get('cmi.completion_status');
  const success = record.get('cmi.success_status');
  return {
    isCompleted: completion === 'completed' || ['passed', 'failed', 'completed'].includes(status),
    success: readSuccess(success ?? status),
    scorePercent:
      scaled !== undefined
        ? Math.round(Number(scaled) * 100)
        : raw === undefined
          ? null
          : Number(raw),
    place: record.get('cmi.suspend_data') ?? '',
  };
}

function readSuccess(word: string): RecordRead['success'] {
  return word === 'passed' || word === 'failed' ? word : 'unknown';
}

function readCmi5Record(lms: Cmi5Lms): RecordRead {
  const statements = lms.registration?.statements ?? [];
  const verbs = statements.map(({ verb }) => verb.id.split('/').at(-1));
  const scored = statements.filter(({ verb }) => /(passed|failed)$/.test(verb.id)).at(-1);
  const scaled = scored?.result?.score?.scaled;
  const state = lms.registration?.states.find(({ id }) => id !== 'LMS.LaunchData');
  return {
    isCompleted: verbs.includes('completed'),
    success: verbs.includes('passed') ? 'passed' : verbs.includes('failed') ? 'failed' : 'unknown',
    scorePercent: scaled === undefined ? null : Math.round(scaled * 100),
    place: state?.content ?? '',
  };
}

export interface System {
  launch(
    browser: SimulatedBrowser,
    options: { mode?: string },
  ): Promise<{ page: SimulatedPage; connect: ConnectTracker }>;
  /** Resolves when no request is on its way, where requests take more than the simulated time. */
  rest?(): Promise<void>;
  /** No request arrives. */
  setDown(isDown: boolean): void;
  /** The attempt at hand, then older ones. */
  readRecords(): RecordRead[];
  count(): { commits: number; calls: number; twice: number };
}

export interface RecordRead {
  isCompleted: boolean;
  success: 'unknown' | 'passed' | 'failed';
  scorePercent: number | null;
  /** Suspend data, or what stands for it. */
  place: string;
}
