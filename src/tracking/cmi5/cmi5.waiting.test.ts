/** What the LMS has not taken yet waits in the browser. */
import { describe, expect, test } from 'vitest';
import { anInteraction, aProgress, failed, passed } from '../testing/makers.ts';
import type { Progress } from '../tracker.ts';
import { aBrowser, all, anLrs, answers, aStartedPage, finished } from './testing/makers.ts';

describe('what waits when the page goes', () => {
  async function leaveWaiting(lrs = anLrs(), progress: Progress = finished) {
    const browser = aBrowser();
    const page = await aStartedPage(lrs, { browser });
    lrs.server = 'down';
    await page.tracker.save(progress);
    lrs.server = 'up';
    return { lrs, browser };
  }

  test('is in the browser, and names nobody', async () => {
    const { browser } = await leaveWaiting();
    const [[key = '', text = ''] = []] = browser.storage.entries();
    expect(key).toMatch(/^beyond-the-canteen:cmi5-queue:[0-9a-z]{7}$/);
    expect(text).toContain('answered');
    for (const personal of ['Siân', '20417733', 'lms.example', 'token']) {
      expect(text).not.toContain(personal);
    }
  });

  test('goes out first in the next session, with its context and after Initialized', async () => {
    const { lrs, browser } = await leaveWaiting();
    const next = await aStartedPage(lrs, { browser, session: 2 });
    const more = anInteraction({ id: 'four' });
    const progress = aProgress({ ...passed(), interactions: [more] });
    expect(await next.tracker.save(progress)).toEqual({ saved: true });
    expect(lrs.said).toEqual([
      'initialized',
      'initialized',
      ...answers,
      ...['completed', 'passed', 'answered four'],
    ]);
    expect(browser.storage.entries()).toEqual([]);
    const times = lrs.statements.slice(1).map(({ timestamp }) => Date.parse(String(timestamp)));
    expect(Math.min(...times)).toBe(times[0]);
  });

  test('goes out after a reload as well', async () => {
    const { lrs, browser } = await leaveWaiting();
    const next = await aStartedPage(lrs, { browser });
    expect(await next.tracker.save(aProgress(passed()))).toEqual({ saved: true });
    expect(lrs.said).toEqual(all);
  });

  test('goes out with the end, if there was no save', async () => {
    const { lrs, browser } = await leaveWaiting();
    const next = await aStartedPage(lrs, { browser, session: 2 });
    expect(await next.tracker.end(aProgress(passed()))).toEqual({ saved: true });
    expect(lrs.said.slice(1)).toEqual(['initialized', ...all.slice(1), 'terminated']);
  });

  test('a verdict failed among it may still turn into passed', async () => {
    const lrs = anLrs();
    const browser = aBrowser();
    const first = await aStartedPage(lrs, { browser });
    lrs.server = 'down';
    await first.tracker.end(aProgress(failed()));
    lrs.server = 'up';
    const next = await aStartedPage(lrs, { browser, session: 2 });
    await next.tracker.save(aProgress(failed()));
    await next.tracker.end(aProgress(passed()));
    expect(lrs.said.slice(1)).toEqual(['initialized', 'completed', 'passed', 'terminated']);
  });

  test('and was stored after all: the LMS knows its id (409), and that is that', async () => {
    const lrs = anLrs();
    const browser = aBrowser();
    const first = await aStartedPage(lrs, { browser });
    lrs.losesAnswer = (call) => call.startsWith('POST statements');
    await first.tracker.end(finished);
    lrs.losesAnswer = () => false;
    lrs.documents.set(
      'LMS.LaunchData',
      JSON.stringify({ contextTemplate: { extensions: { other: 'session' } } }),
    );
    const next = await aStartedPage(lrs, { browser, session: 2 });
    expect(await next.tracker.save(aProgress(passed()))).toEqual({ saved: true });
    expect(lrs.said).toEqual([...all, 'terminated', 'initialized']);
  });

  test('on another device: the result is said again under the same id', async () => {
    const lrs = anLrs();
    const first = await aStartedPage(lrs);
    lrs.losesAnswer = (call) => call === 'PUT statements completed';
    await first.tracker.save(aProgress(passed()));
    lrs.losesAnswer = () => false;
    const next = await aStartedPage(lrs, { session: 2 });
    expect(await next.tracker.save(aProgress(passed()))).toEqual({ saved: true });
    expect(lrs.said).toEqual(['initialized', 'completed', 'initialized', 'passed']);
  });

  test.each([
    '[]',
    '{"drafts":7}',
    '{"drafts":[null,7,{}]}',
    '{"drafts":[{"id":"x","at":1,"verb":"completed","part":""}]}',
    '{"drafts":[{"id":"00000000-0000-4000-8000-000000000001","at":1,"verb":"voided","part":""}]}',
    '{"drafts":[{"id":"00000000-0000-4000-8000-000000000001","at":1,"verb":"passed","part":"/x"}]}',
    '{"drafts":[{"id":"00000000-0000-4000-8000-000000000001","at":1,"verb":"answered","part":"/interaction/a/b"}]}',
    '<html>',
  ])('what another page put there is not sent: %s', async (text) => {
    const { lrs, browser } = await leaveWaiting();
    const [[key = ''] = []] = browser.storage.entries();
    browser.storage.setItem(key, text);
    const next = await aStartedPage(lrs, { browser, session: 2 });
    expect(await next.tracker.save(aProgress())).toEqual({ saved: true });
    expect(lrs.said).toEqual(['initialized', 'initialized']);
  });

  test('is bounded: the oldest decisions make room, never a result', async () => {
    const lrs = anLrs();
    const { tracker, warnings } = await aStartedPage(lrs);
    lrs.server = 'down';
    await tracker.save(aProgress(passed()));
    const many = Array.from({ length: 250 }, (_, n) => anInteraction({ id: `decision_${n}` }));
    await tracker.save(aProgress({ ...passed(), interactions: many }));
    lrs.server = 'up';
    expect(warnings).toHaveLength(52);
    expect(warnings[0]).toMatchObject({ operation: 'queue', element: '/interaction/decision_0' });
    expect(await tracker.save(aProgress({ ...passed(), interactions: many }))).toEqual({
      saved: true,
    });
    expect(lrs.said.slice(0, 4)).toEqual([
      ...['initialized', 'completed', 'passed'],
      'answered decision_52',
    ]);
  });
});
