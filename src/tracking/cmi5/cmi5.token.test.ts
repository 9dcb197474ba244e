/** The authorisation token, given once. */
import { describe, expect, test } from 'vitest';
import { aProgress } from '../testing/makers.ts';
import { aBrowser, anLrs, aPage, aStartedPage, stateId } from './testing/makers.ts';

const order = [
  'POST fetch',
  'GET state LMS.LaunchData',
  'GET agents/profile cmi5LearnerPreferences',
  `GET state ${stateId}`,
  'PUT statements initialized',
];

describe('the token', () => {
  test('is fetched once in a session; a reload uses it again, and says nothing twice (8.2.3.0-1)', async () => {
    const lrs = anLrs();
    const browser = aBrowser();
    await aPage(lrs, { browser }).tracker.start();
    lrs.calls.length = 0;
    const { tracker } = aPage(lrs, { browser });
    expect((await tracker.start()).connected).toBe(true);
    expect(lrs.calls).toEqual(order.slice(1, 4));
    expect(await tracker.save(aProgress())).toEqual({ saved: true });
    expect(lrs.said).toEqual(['initialized']);
  });

  test('another launch has another token', async () => {
    const lrs = anLrs();
    const browser = aBrowser();
    await aPage(lrs, { browser }).tracker.start();
    lrs.calls.length = 0;
    await aPage(lrs, { browser, session: 2 }).tracker.start();
    expect(lrs.calls).toEqual(order);
  });

  test('after Terminated a reload is told so, and asks nothing (9.3.0.0-5)', async () => {
    const lrs = anLrs();
    const browser = aBrowser();
    const { tracker } = await aStartedPage(lrs, { browser });
    await tracker.end(aProgress());
    lrs.calls.length = 0;
    const launch = await aPage(lrs, { browser }).tracker.start();
    expect(launch.connected).toBe(false);
    expect(launch.failure?.diagnostic).toContain('has ended');
    expect(lrs.calls).toEqual([]);
  });

  test.each([
    ['a second time, status 200', 200, '{"error-code":"1","error-text":"Already in Use"}', '1'],
    ['a second time, status 401', 401, '{"error-code":"1","error-text":"Already in Use"}', '1'],
    ['a number as code', 200, '{"error-code":3}', '3'],
    ['a code beside a token', 200, '{"error-code":"2","auth-token":"dG9rZW4="}', '2'],
    ['no token', 200, '{}', ''],
    ['a token that is no text', 200, '{"auth-token":{"a":1}}', ''],
    ['a token with a line in it', 200, '{"auth-token":"a\\r\\nX-Evil: 1"}', ''],
    ['a page for signing in', 200, '<html>Sign in</html>', ''],
    ['an error of the server', 500, 'Oops', '500'],
    ['an error page', 404, '<html>Not found</html>', '404'],
  ])('%s: learning goes on, and the reason is told', async (_, status, body, code) => {
    const lrs = anLrs();
    lrs.intercept = (call) => (call === 'POST fetch' ? { status, body } : null);
    const { tracker } = aPage(lrs);
    const launch = await tracker.start();
    expect(launch).toMatchObject({ connected: false, failure: { element: 'auth-token', code } });
    expect(launch.failure?.diagnostic).not.toBe('');
    expect(lrs.calls).toEqual(['POST fetch']);
    expect((await tracker.save(aProgress())).saved).toBe(false);
    expect((await tracker.end(aProgress())).saved).toBe(false);
    expect(lrs.calls).toEqual(['POST fetch']);
  });
});
