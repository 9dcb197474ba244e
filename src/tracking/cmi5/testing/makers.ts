import type { TextStorage } from '../../local.ts';
import { aStorage } from '../../testing/a-storage.ts';
import { anInteraction, aProgress, passed } from '../../testing/makers.ts';
import type { TrackingFailure } from '../../tracker.ts';
import { createCmi5Tracker } from '../cmi5.ts';
import { readCmi5Launch } from '../launch-parameters.ts';
import { FakeLrs } from './fake-lrs.ts';

export const registration = '3f1c9f0e-6f6c-4b6a-9c55-0d3a5d4d1f10';
export const activityId = 'https://lms.example/activities/42';
export const stateId = 'beyond-the-canteen';
export const sessionIdExtension = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

export const actor = {
  objectType: 'Agent',
  name: 'Siân Prosser',
  account: { homePage: 'https://lms.example', name: '20417733' },
};

/** The query of a launch; what is given takes the place of a parameter, undefined takes it away. */
export function aSearch(given: Record<string, string | undefined> = {}): string {
  const parameters = {
    endpoint: 'https://lms.example/xapi/',
    fetch: 'https://lms.example/fetch?session=1',
    actor: JSON.stringify(actor),
    registration,
    activityId,
    ...given,
  };
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return `?${pairs.join('&')}`;
}

export function aLaunch(session = 1) {
  const launch = readCmi5Launch(aSearch({ fetch: `https://lms.example/fetch?session=${session}` }));
  if (!launch) throw new Error('The launch of the tests is not valid.');
  return launch;
}

export function aContextTemplate(session = 1) {
  return {
    contextActivities: { grouping: [{ id: 'https://publisher.example/au/1' }] },
    extensions: { [sessionIdExtension]: `session-${session}` },
  };
}

/** `LMS.LaunchData`; what is given takes the place of a property. */
export function aLaunchDocument(given: Record<string, unknown> = {}): string {
  return JSON.stringify({
    contextTemplate: aContextTemplate(),
    launchMode: 'Normal',
    masteryScore: 0.8,
    moveOn: 'CompletedAndPassed',
    returnURL: 'https://lms.example/home?course=7',
    ...given,
  });
}

export function anLrs(given: Record<string, unknown> = {}): FakeLrs {
  const lrs = new FakeLrs();
  lrs.documents.set('LMS.LaunchData', aLaunchDocument(given));
  return lrs;
}

/** A browser: what it keeps survives its pages. */
export function aBrowser() {
  return { storage: aStorage(), sessionStorage: aStorage() };
}

/** A page that an LMS has launched, with a clock that stands still and ids that count. */
export function aPage(lrs: FakeLrs, { browser = aBrowser(), session = 1 }: PageOptions = {}) {
  const warnings: TrackingFailure[] = [];
  pages += 1;
  const page = String(pages).padStart(4, '0');
  let ids = 0;
  const tracker = createCmi5Tracker({
    launch: aLaunch(session),
    fetch: lrs.fetch,
    ...browser,
    now: () => startedAt,
    newId: () => {
      ids += 1;
      return `00000000-0000-4000-${page}-${String(ids).padStart(12, '0')}`;
    },
    language: 'en-GB',
    release: '0.1.0',
    wait: () => new Promise(() => {}),
    onWarning: (failure) => warnings.push(failure),
  });
  return { tracker, warnings, browser };
}

/** The same, started. The calls up to then are cleared. */
export async function aStartedPage(lrs: FakeLrs, given: PageOptions = {}) {
  const page = aPage(lrs, given);
  const launch = await page.tracker.start();
  lrs.calls.length = 0;
  lrs.requests.length = 0;
  return { ...page, launch };
}

/** Three decisions, then completed and passed; and what the LMS has heard after that. */
const decisions = ['one', 'two', 'three'].map((id) => anInteraction({ id }));
export const answers = decisions.map(({ id }) => `answered ${id}`);
export const finished = aProgress({ ...passed(), interactions: decisions });
export const all = ['initialized', ...answers, 'completed', 'passed'];

let pages = 0;
export const startedAt = Date.UTC(2026, 10, 20, 20, 30, 0);

interface PageOptions {
  browser?: { storage: TextStorage; sessionStorage: TextStorage };
  /** Each launch by the LMS is a session of its own, with a fetch address of its own. */
  session?: number;
}
