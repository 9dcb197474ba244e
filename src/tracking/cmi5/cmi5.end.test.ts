/** How a session ends, and sessions in which nothing is recorded. */
import { describe, expect, test } from 'vitest';
import { anInteraction, aProgress, aState, failed, passed } from '../testing/makers.ts';
import { readPath } from './testing/fake-lrs.ts';
import { aBrowser, anLrs, aPage, aStartedPage, stateId } from './testing/makers.ts';

const putState = `PUT state ${stateId}`;

describe('the end', () => {
  test('place and Terminated are on their way before it returns', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    const ending = tracker.end(aProgress());
    expect(lrs.calls).toEqual([putState, 'PUT statements terminated']);
    expect(lrs.requests.map(({ keepalive }) => keepalive)).toEqual([true, true]);
    expect(await ending).toEqual({ saved: true });
    expect(lrs.calls).toHaveLength(2);
  });

  test('so is all that waits, in one request', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    const ending = tracker.end(aProgress({ ...failed(), interactions: [anInteraction()] }));
    const all = 'answered friend_request__two_in_the_morning + completed + failed + terminated';
    expect(lrs.calls).toEqual([putState, `POST statements ${all}`]);
    expect(await ending).toEqual({ saved: true });
  });

  test('where an LMS takes no lists, each is sent by itself, in order', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    lrs.intercept = (_, { method }) => (method === 'POST' ? { status: 405 } : null);
    expect(await tracker.end(aProgress(passed()))).toEqual({ saved: true });
    expect(lrs.said).toEqual(['initialized', 'completed', 'passed', 'terminated']);
  });

  test('what is on its way already is not sent again', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    const saving = tracker.save(aProgress({ interactions: [anInteraction()] }));
    const ending = tracker.end(aProgress({ interactions: [anInteraction()] }));
    expect(await Promise.all([saving, ending])).toEqual([{ saved: true }, { saved: true }]);
    expect(lrs.calls.filter((call) => call.includes('answered'))).toHaveLength(1);
    expect(lrs.said).toEqual([
      'initialized',
      'answered friend_request__two_in_the_morning',
      'terminated',
    ]);
  });

  test('its place is the one that stays, whatever is still on its way', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    const later = aState({ current: null });
    const saving = tracker.save(aProgress(passed()));
    const ending = tracker.end(aProgress({ ...passed(), resume: later }));
    expect(await Promise.all([saving, ending])).toEqual([{ saved: true }, { saved: true }]);
    expect(lrs.said).toEqual(['initialized', 'completed', 'passed', 'terminated']);
    const { launch } = await aStartedPage(lrs, { session: 2 });
    expect(launch.resume).toMatchObject({ state: later });
  });

  test('nothing follows Terminated (9.3.0.0-5)', async () => {
    const lrs = anLrs();
    lrs.tellsTags = false;
    const { tracker } = await aStartedPage(lrs);
    await tracker.end(aProgress());
    lrs.calls.length = 0;
    for (const result of [
      await tracker.save(aProgress(passed())),
      await tracker.end(aProgress()),
    ]) {
      expect(result).toMatchObject({ saved: false, failure: { operation: 'session' } });
    }
    expect(lrs.calls).toEqual([]);
    expect(lrs.requests.at(-1)?.body).toContain('verbs/terminated');
  });

  test('has the time of the session (9.5.4.1-1)', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    await tracker.end(aProgress({ sessionMs: 3_661_500 }));
    expect(readPath(lrs.statements.at(-1), 'result', 'duration')).toBe('PT1H1M1.5S');
  });

  test('that the LMS does not hear is a failure, and is not tried again', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    lrs.server = 'down';
    expect((await tracker.end(aProgress())).saved).toBe(false);
    lrs.server = 'up';
    expect((await tracker.end(aProgress())).saved).toBe(false);
    expect(lrs.said).toEqual(['initialized']);
  });

  test('that the LMS refuses is a failure as well', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    lrs.intercept = (call) => (call.endsWith('terminated') ? { status: 400, body: 'No.' } : null);
    expect(await tracker.end(aProgress())).toMatchObject({
      saved: false,
      failure: { element: 'terminated', code: '400', diagnostic: 'No.' },
    });
  });

  test('before the start there is nothing to end', async () => {
    const lrs = anLrs();
    expect((await aPage(lrs).tracker.end(aProgress())).saved).toBe(false);
    expect(lrs.calls).toEqual([]);
  });
});

describe.each(['Browse', 'Review'])('launch mode %s', (launchMode) => {
  test('Initialized and Terminated, and nothing between (10.2.2.0-8 to -11)', async () => {
    const lrs = anLrs({ launchMode });
    const { tracker, launch } = await aStartedPage(lrs);
    expect(launch.mode).toBe(launchMode.toLowerCase());
    const all = { ...passed(), interactions: [anInteraction()] };
    const result = await tracker.save(aProgress(all));
    expect(result).toMatchObject({ saved: false });
    if (!result.saved) expect(result.failure.diagnostic).toContain('nothing is recorded');
    await tracker.end(aProgress(all));
    expect(lrs.calls).toEqual(['PUT statements terminated']);
    expect(lrs.said).toEqual(['initialized', 'terminated']);
    expect(lrs.documents.has(stateId)).toBe(false);
  });

  test('what an earlier session could not send stays in the browser', async () => {
    const lrs = anLrs();
    const browser = aBrowser();
    const first = await aStartedPage(lrs, { browser });
    lrs.server = 'down';
    await first.tracker.save(aProgress(passed()));
    lrs.server = 'up';
    const kept = browser.storage.entries();
    lrs.documents.set(
      'LMS.LaunchData',
      anLrs({ launchMode }).documents.get('LMS.LaunchData') ?? '',
    );
    const look = await aStartedPage(lrs, { browser, session: 2 });
    await look.tracker.end(aProgress());
    expect(browser.storage.entries()).toEqual(kept);
    expect(kept).not.toEqual([]);
  });
});
