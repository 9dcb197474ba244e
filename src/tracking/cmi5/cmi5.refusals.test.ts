/** What the LMS will not take. */
import { describe, expect, test } from 'vitest';
import { aProgress, failed, passed } from '../testing/makers.ts';
import { aBrowser, all, anLrs, aStartedPage, finished, stateId } from './testing/makers.ts';

describe('refusals', () => {
  test.each([400, 403, 404, 413])(
    'status %d: noted, dropped, and the rest goes on',
    async (status) => {
      const lrs = anLrs();
      const { tracker, warnings } = await aStartedPage(lrs);
      lrs.intercept = (call) => (call.endsWith('answered two') ? { status, body: 'No.' } : null);
      expect(await tracker.save(finished)).toEqual({ saved: true });
      expect(lrs.said).toEqual(all.filter((each) => each !== 'answered two'));
      expect(warnings).toMatchObject([
        { element: 'answered', code: String(status), diagnostic: 'No.' },
      ]);
      lrs.calls.length = 0;
      await tracker.save(finished);
      expect(lrs.calls).toEqual([`PUT state ${stateId}`]);
    },
  );

  test.each(['completed', 'passed', 'failed'])('of %s: that is a failure', async (verb) => {
    const lrs = anLrs();
    const { tracker, warnings } = await aStartedPage(lrs);
    lrs.intercept = (call, { method }) => {
      if (method === 'POST') return { status: 405 };
      return call === `PUT statements ${verb}` ? { status: 403, body: '9.6.3.2-2: no.' } : null;
    };
    const progress = aProgress(verb === 'failed' ? failed() : passed());
    if (verb !== 'failed') {
      for (let n = 0; n < 2; n += 1) {
        expect(await tracker.save(progress)).toMatchObject({
          saved: false,
          failure: { operation: 'PUT statements', element: verb, code: '403' },
        });
      }
      expect(lrs.calls.filter((call) => call === `PUT statements ${verb}`)).toHaveLength(1);
    }
    expect(await tracker.end(progress)).toMatchObject({ saved: false, failure: { element: verb } });
    expect(lrs.said.at(-1)).toBe('terminated');
    expect(warnings).toHaveLength(1);
  });

  test('of a result is heard again in the next session', async () => {
    const lrs = anLrs();
    const browser = aBrowser();
    const first = await aStartedPage(lrs, { browser });
    lrs.intercept = (call) => (call === 'PUT statements passed' ? { status: 403 } : null);
    await first.tracker.save(aProgress(passed()));
    lrs.intercept = () => null;
    const next = await aStartedPage(lrs, { browser, session: 2 });
    expect(await next.tracker.save(aProgress(passed()))).toEqual({ saved: true });
    expect(lrs.said).toContain('passed');
  });

  test.each([
    ['completed', 403, '9.3.0.0-6: completed was said before.'],
    ['completed', 403, 'Verbs MUST NOT be duplicated. 9.3.0.0-2 (Already completed: 1)'],
    ['completed', 401, '9.3.0.0-6 - Exactly zero or one'],
    ['completed', 409, ''],
    ['passed', 403, '9.3.0.0-7: passed was said before.'],
    ['passed', 403, 'This learner has already passed.'],
    ['passed', 409, 'Conflict'],
  ])('%s, %d %s: it is there already, and that is no failure', async (verb, status, body) => {
    const lrs = anLrs();
    const { tracker, warnings } = await aStartedPage(lrs);
    lrs.intercept = (call) => (call === `PUT statements ${verb}` ? { status, body } : null);
    expect(await tracker.save(aProgress(passed()))).toEqual({ saved: true });
    expect(warnings).toEqual([]);
    const { launch } = await aStartedPage(lrs, { session: 2 });
    expect(launch.recorded).toMatchObject({ completion: 'completed', success: 'passed' });
  });

  test('a second verdict in a session is not taken for one that is there (9.3.0.0-3)', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    const body = '9.3.0.0-3: only one of passed and failed. (Already failed: 1)';
    lrs.intercept = (call) => (call === 'PUT statements passed' ? { status: 403, body } : null);
    expect((await tracker.save(aProgress(passed()))).saved).toBe(false);
  });

  test.each([
    '8.1.2.0-2: the token belongs to a session that is abandoned.',
    '9.3.0.0-5: The session has ended; nothing may follow Terminated.',
    '9.3.6.0-2: abandoned',
  ])(
    'the LMS has closed the session: nothing is tried again in it, all goes out in the next. %s',
    async (body) => {
      const lrs = anLrs();
      const browser = aBrowser();
      const { tracker } = await aStartedPage(lrs, { browser });
      lrs.intercept = (call) => (call.includes('statements') ? { status: 403, body } : null);
      expect((await tracker.save(finished)).saved).toBe(false);
      lrs.calls.length = 0;
      expect((await tracker.save(finished)).saved).toBe(false);
      expect((await tracker.end(finished)).saved).toBe(false);
      expect(lrs.calls.filter((call) => call.includes('statements'))).toEqual([]);
      lrs.intercept = () => null;
      const next = await aStartedPage(lrs, { browser, session: 2 });
      expect(await next.tracker.save(aProgress(passed()))).toEqual({ saved: true });
      expect(lrs.said).toEqual(['initialized', ...all]);
    },
  );

  test('Initialized that is there already has been said', async () => {
    const lrs = anLrs();
    lrs.intercept = (call) =>
      call.endsWith('initialized') ? { status: 403, body: '9.3.0.0-2: already initialized' } : null;
    const { launch, tracker } = await aStartedPage(lrs);
    expect(launch.failure).toBeUndefined();
    expect(await tracker.save(aProgress())).toEqual({ saved: true });
  });

  test('Initialized that is refused keeps everything else back', async () => {
    const lrs = anLrs();
    lrs.intercept = (call) => (call.endsWith('initialized') ? { status: 403, body: 'No.' } : null);
    const { tracker } = await aStartedPage(lrs);
    expect((await tracker.save(finished)).saved).toBe(false);
    expect(lrs.said).toEqual([]);
  });
});
