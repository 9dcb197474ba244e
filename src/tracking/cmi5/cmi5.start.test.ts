/** The order of a start, and what it finds. */
import { describe, expect, test } from 'vitest';
import { aProgress, aState, passed } from '../testing/makers.ts';
import { createCmi5Tracker } from './cmi5.ts';
import {
  aBrowser,
  aLaunch,
  aLaunchDocument,
  anLrs,
  aPage,
  aStartedPage,
  stateId,
} from './testing/makers.ts';

const order = [
  'POST fetch',
  'GET state LMS.LaunchData',
  'GET agents/profile cmi5LearnerPreferences',
  `GET state ${stateId}`,
  'PUT statements initialized',
];

describe('the start', () => {
  test('asks in the order that cmi5 sets (11.0.0.0-3)', async () => {
    const lrs = anLrs();
    await aPage(lrs).tracker.start();
    expect(lrs.calls).toEqual(order);
  });

  test('tells what the LMS told', async () => {
    const lrs = anLrs({ launchParameters: 'pathway=managers' });
    const { launch } = await aStartedPage(lrs);
    expect(launch).toEqual({
      connected: true,
      learnerName: 'Siân Prosser',
      mode: 'normal',
      resume: { status: 'none' },
      recorded: { completion: 'not attempted', success: 'unknown', scoreScaled: null },
      passingScore: 0.8,
      attemptKey: '',
      launchData: 'pathway=managers',
      returnUrl: 'https://lms.example/home?course=7',
    });
  });

  test('every request but the first shows token and version; none says who is learning in a header', async () => {
    const lrs = anLrs();
    await aPage(lrs).tracker.start();
    const [first, ...others] = lrs.requests;
    expect([...(first?.headers ?? [])]).toEqual([]);
    for (const { headers } of others) {
      expect(headers.get('authorization')).toBe('Basic dG9rZW4=');
      expect(headers.get('x-experience-api-version')).toBe('1.0.3');
    }
  });

  test('what is written outlives the page; what is read need not', async () => {
    const lrs = anLrs();
    await aPage(lrs).tracker.start();
    expect(lrs.requests.map(({ keepalive }) => keepalive)).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  test('actor, activity and registration are in what asks for a document (8.1.3.0-3, 8.1.4.0-3)', async () => {
    const lrs = anLrs();
    await aPage(lrs).tracker.start();
    const { launch } = { launch: aLaunch() };
    expect(Object.fromEntries(lrs.requests[1]?.url.searchParams ?? [])).toEqual({
      stateId: 'LMS.LaunchData',
      activityId: launch.activityId,
      agent: JSON.stringify(launch.actor),
      registration: launch.registration,
    });
    expect(lrs.requests[1]?.url.search).not.toContain('+');
    expect(Object.fromEntries(lrs.requests[2]?.url.searchParams ?? [])).toEqual({
      profileId: 'cmi5LearnerPreferences',
      agent: JSON.stringify(launch.actor),
    });
  });

  test('finds what an earlier session left', async () => {
    const lrs = anLrs();
    const first = await aStartedPage(lrs);
    await first.tracker.save(aProgress(passed(0.9)));
    await first.tracker.end(aProgress(passed(0.9)));
    const { launch } = await aStartedPage(lrs, { session: 2 });
    expect(launch.resume).toMatchObject({ status: 'read', state: aState() });
    expect(launch.recorded).toEqual({
      completion: 'completed',
      success: 'passed',
      scoreScaled: 0.9,
    });
  });

  test.each(['', '{}', '[1]', '<html>', '{"format":2}', '{"format":1,"suspendData":"x=1"}'])(
    'a document that is not ours: %s',
    async (text) => {
      const lrs = anLrs();
      lrs.documents.set(stateId, text);
      const { launch, tracker } = await aStartedPage(lrs);
      expect(launch.resume.status).toBe(text === '' ? 'none' : 'unreadable');
      expect(launch.recorded.success).toBe('unknown');
      expect(await tracker.save(aProgress())).toEqual({ saved: true });
    },
  );
});

describe('what cannot be had', () => {
  test.each([
    [
      'the server is down',
      () => Promise.reject(new TypeError('Failed to fetch')),
      'cannot be reached',
    ],
    ['the launch data are refused', { status: 403, body: 'No.' }, 'No.'],
    ['the launch data are missing', { status: 404 }, 'answers 404'],
    ['the launch data are HTML', { status: 200, body: '<html>' }, 'context template'],
    [
      'the launch data are huge',
      { status: 200, body: `{"x":"${'x'.repeat(300_000)}"}` },
      'context',
    ],
    [
      'the launch data have no template',
      { status: 200, body: aLaunchDocument({ contextTemplate: 7 }) },
      'context template',
    ],
  ])('%s', async (_, answer, reason) => {
    const lrs = anLrs();
    lrs.intercept = (call) => {
      if (!call.endsWith('LMS.LaunchData')) return null;
      return typeof answer === 'function' ? answer() : answer;
    };
    const launch = await aPage(lrs).tracker.start();
    expect(launch).toMatchObject({ connected: false, failure: { element: 'LMS.LaunchData' } });
    expect(launch.failure?.diagnostic).toContain(reason);
    expect(lrs.said).toEqual([]);
  });

  test('the preferences: noted, and the session goes on', async () => {
    const lrs = anLrs();
    lrs.intercept = (call) => (call.includes('Preferences') ? { status: 500 } : null);
    const { launch, warnings } = await aStartedPage(lrs);
    expect(launch.connected).toBe(true);
    expect(warnings).toMatchObject([{ element: 'cmi5LearnerPreferences', code: '500' }]);
  });

  test('the place: nothing is begun that would write over it, and a reload is enough', async () => {
    const lrs = anLrs();
    const browser = aBrowser();
    lrs.intercept = (call) => (call.endsWith(stateId) ? { status: 503 } : null);
    expect((await aPage(lrs, { browser }).tracker.start()).connected).toBe(false);
    expect(lrs.said).toEqual([]);
    lrs.intercept = () => null;
    expect((await aPage(lrs, { browser }).tracker.start()).connected).toBe(true);
  });

  test('Initialized: told, and said before anything else by the next save (9.3.0.0-4)', async () => {
    const lrs = anLrs();
    lrs.intercept = (call) => (call.includes('statements') ? { status: 503 } : null);
    const { tracker, launch } = await aStartedPage(lrs);
    expect(launch).toMatchObject({ connected: true, failure: { element: 'initialized' } });
    expect((await tracker.save(aProgress(passed()))).saved).toBe(false);
    lrs.intercept = () => null;
    expect(await tracker.save(aProgress(passed()))).toEqual({ saved: true });
    expect(lrs.said).toEqual(['initialized', 'completed', 'passed']);
  });

  test('an answer: after 20 seconds it is given up', async () => {
    const lrs = anLrs();
    const waits: { durationMs: number; end: () => void }[] = [];
    let signal: AbortSignal | null | undefined;
    const tracker = createCmi5Tracker({
      launch: aLaunch(),
      ...aBrowser(),
      fetch: async (_, init) => {
        signal = init?.signal;
        return new Promise<Response>(() => {});
      },
      now: () => 0,
      newId: () => '00000000-0000-4000-8000-000000000000',
      language: 'en-GB',
      release: '0.1.0',
      wait: (durationMs) => new Promise((end) => waits.push({ durationMs, end })),
    });
    const start = tracker.start();
    expect(waits.map(({ durationMs }) => durationMs)).toEqual([20_000]);
    waits[0]?.end();
    expect((await start).failure).toMatchObject({
      code: '',
      diagnostic: expect.stringContaining('20'),
    });
    expect(signal?.aborted).toBe(true);
    expect(lrs.calls).toEqual([]);
  });

  test('storage: the session goes on without', async () => {
    const lrs = anLrs();
    const deny = (): never => {
      throw new DOMException('Access is denied.', 'SecurityError');
    };
    const denied = { getItem: deny, setItem: deny, removeItem: deny };
    const browser = { ...aBrowser(), storage: denied, sessionStorage: denied };
    const { tracker } = await aStartedPage(lrs, { browser });
    expect(await tracker.save(aProgress(passed()))).toEqual({ saved: true });
  });
});
