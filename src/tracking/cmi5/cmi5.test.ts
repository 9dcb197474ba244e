/** What goes on the record, and when. */
import { describe, expect, test } from 'vitest';
import { anInteraction, anObjective, aProgress, failed, passed } from '../testing/makers.ts';
import { readStatements } from './testing/fake-lrs.ts';
import { anLrs, aPage, aStartedPage, stateId } from './testing/makers.ts';

const putState = `PUT state ${stateId}`;

describe('saving', () => {
  test('keeps the place, and says each decision once', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    const first = anInteraction({ id: 'a__one' });
    const second = anInteraction({ id: 'a__two' });
    expect(await tracker.save(aProgress({ interactions: [first] }))).toEqual({ saved: true });
    await tracker.save(aProgress({ interactions: [first, second] }));
    await tracker.save(aProgress({ interactions: [first, second] }));
    expect(lrs.calls).toEqual([
      putState,
      'PUT statements answered a__one',
      putState,
      'PUT statements answered a__two',
      putState,
    ]);
    expect(lrs.documents.get(stateId)).toMatch(/"suspendData":"bc\d\.3\.friend-request/);
  });

  test('the same decision twice is two decisions', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    const again = anInteraction();
    await tracker.save(aProgress({ interactions: [again, again] }));
    expect(lrs.said).toHaveLength(3);
  });

  test('an outcome is told once, when it is final', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    await tracker.save(aProgress({ objectives: [anObjective()] }));
    expect(lrs.said).toEqual(['initialized']);
    const objectives = [anObjective({ scoreScaled: 0.5, success: 'failed' })];
    await tracker.save(aProgress({ objectives }));
    await tracker.save(aProgress({ objectives: [anObjective({ scoreScaled: 0.9 })] }));
    expect(lrs.said).toEqual(['initialized', 'scored outcome_ST2']);
    const next = await aStartedPage(lrs, { session: 2 });
    await next.tracker.save(aProgress({ objectives }));
    expect(lrs.said).toEqual(['initialized', 'scored outcome_ST2', 'initialized']);
  });

  test('a final result: completed, then passed, once in a registration (9.3.0.0-6, 9.3.0.0-7)', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    await tracker.save(aProgress(passed()));
    await tracker.save(aProgress(passed(0.95)));
    await tracker.end(aProgress(passed(0.95)));
    const said = ['initialized', 'completed', 'passed', 'terminated'];
    expect(lrs.said).toEqual(said);
    const next = await aStartedPage(lrs, { session: 2 });
    await next.tracker.save(aProgress(passed()));
    await next.tracker.end(aProgress(failed()));
    expect(lrs.said).toEqual([...said, 'initialized', 'terminated']);
  });

  test('the document says at once what the LMS has accepted, because another device may be next', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    await tracker.save(aProgress(passed()));
    expect(lrs.calls).toEqual([
      putState,
      'PUT statements completed',
      'PUT statements passed',
      putState,
    ]);
    const next = await aStartedPage(lrs, { session: 2 });
    expect(next.launch.recorded).toMatchObject({ completion: 'completed', success: 'passed' });
  });

  test.each(['NotApplicable', 'Completed', 'CompletedAndPassed', undefined])(
    'moveOn %s: completed and passed are sent all the same',
    async (moveOn) => {
      const lrs = anLrs({ moveOn });
      const { tracker } = await aStartedPage(lrs);
      await tracker.save(aProgress(passed()));
      expect(lrs.said).toEqual(['initialized', 'completed', 'passed']);
    },
  );

  test('completed without a verdict stands alone', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    await tracker.end(aProgress({ completion: 'completed' }));
    expect(lrs.said).toEqual(['initialized', 'completed', 'terminated']);
  });

  test('every statement has an id of its own, the one in its address (9.1.0.0-1)', async () => {
    const lrs = anLrs();
    const page = aPage(lrs);
    await page.tracker.start();
    await page.tracker.save(aProgress({ ...passed(), interactions: [anInteraction()] }));
    const ids = lrs.statements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    const inAddress = lrs.requests.flatMap(({ url }) => url.searchParams.getAll('statementId'));
    expect(inAddress).toEqual(ids);
  });

  test('the revision grows with each save, from where the last session was', async () => {
    const lrs = anLrs();
    const first = await aStartedPage(lrs);
    await first.tracker.save(aProgress());
    await first.tracker.save(aProgress());
    expect(first.tracker.revision).toBe(2);
    const next = await aStartedPage(lrs, { session: 2 });
    await next.tracker.end(aProgress());
    expect(next.tracker.revision).toBe(3);
  });

  test('a body that is too long to outlive its page is sent all the same', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    const choices = [{ key: 'a', words: 'é'.repeat(31_000) }];
    await tracker.save(aProgress({ interactions: [anInteraction({ choices })] }));
    expect(lrs.requests.map(({ keepalive }) => keepalive)).toEqual([true, false]);
    expect(readStatements(lrs.requests[1]?.body ?? '')).toHaveLength(1);
  });

  test('a state that cannot be written is a failure; the result does not hang on it', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    const progress = aProgress(passed());
    const result = await tracker.save({
      ...progress,
      resume: { ...progress.resume, current: 'a=b' },
    });
    expect(result).toMatchObject({ saved: false, failure: { element: 'suspendData' } });
    expect(lrs.said).toEqual(['initialized', 'completed', 'passed']);
  });
});

describe('failed', () => {
  test('waits for the end, because a session has room for one verdict (9.3.0.0-3)', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    expect(await tracker.save(aProgress(failed()))).toEqual({ saved: true });
    expect(lrs.said).toEqual(['initialized', 'completed']);
    await tracker.end(aProgress(failed()));
    expect(lrs.said).toEqual(['initialized', 'completed', 'failed', 'terminated']);
  });

  test('and passed in the same session takes its place', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    await tracker.save(aProgress(failed()));
    await tracker.save(aProgress(passed()));
    await tracker.end(aProgress(passed()));
    expect(lrs.said).toEqual(['initialized', 'completed', 'passed', 'terminated']);
  });

  test('in one session and passed in the next: both are told', async () => {
    const lrs = anLrs();
    const first = await aStartedPage(lrs);
    await first.tracker.end(aProgress(failed()));
    const next = await aStartedPage(lrs, { session: 2 });
    await next.tracker.end(aProgress(passed()));
    expect(lrs.said).toEqual([
      ...['initialized', 'completed', 'failed', 'terminated'],
      ...['initialized', 'passed', 'terminated'],
    ]);
  });

  test('once, and never after passed (9.3.0.0-8)', async () => {
    const lrs = anLrs();
    const first = await aStartedPage(lrs);
    await first.tracker.save(aProgress(failed()));
    await first.tracker.end(aProgress(failed()));
    for (const session of [2, 3]) {
      const { tracker } = await aStartedPage(lrs, { session });
      await tracker.save(aProgress(failed()));
      await tracker.end(aProgress(failed()));
    }
    expect(lrs.said.filter((verb) => verb === 'failed')).toHaveLength(1);
    const last = await aStartedPage(lrs, { session: 4 });
    await last.tracker.save(aProgress(passed()));
    await last.tracker.end(aProgress(failed()));
    expect(lrs.said.slice(-3)).toEqual(['initialized', 'passed', 'terminated']);
  });
});
