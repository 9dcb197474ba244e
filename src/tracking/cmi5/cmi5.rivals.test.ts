/** Two pages with one place. */
import { describe, expect, test } from 'vitest';
import { aProgress, aState } from '../testing/makers.ts';
import { anLrs, aStartedPage, stateId } from './testing/makers.ts';

describe('another page or device', () => {
  async function twoPages() {
    const lrs = anLrs();
    const here = await aStartedPage(lrs);
    const there = await aStartedPage(lrs, { session: 2 });
    return { lrs, here, there };
  }

  test('has gone further: its place stays, and every save says so', async () => {
    const { lrs, here, there } = await twoPages();
    await there.tracker.save(aProgress({ resume: aState({ current: null }) }));
    const theirs = lrs.documents.get(stateId);
    for (let n = 0; n < 3; n += 1) {
      const result = await here.tracker.save(aProgress());
      expect(result).toMatchObject({ saved: false, failure: { code: '412' } });
      if (!result.saved) expect(result.failure.diagnostic).toContain('Another page or device');
    }
    await here.tracker.end(aProgress());
    expect(lrs.documents.get(stateId)).toBe(theirs);
  });

  test('cannot be outrun by saves that failed', async () => {
    const { lrs, here, there } = await twoPages();
    lrs.server = 'down';
    for (let n = 0; n < 5; n += 1) await here.tracker.save(aProgress());
    lrs.server = 'up';
    await there.tracker.save(aProgress());
    const theirs = lrs.documents.get(stateId);
    expect((await here.tracker.save(aProgress())).saved).toBe(false);
    expect(lrs.documents.get(stateId)).toBe(theirs);
  });

  test('has written what this page cannot read: it stays', async () => {
    const { lrs, here } = await twoPages();
    lrs.documents.set(stateId, '{"format":2,"place":"newer"}');
    expect((await here.tracker.save(aProgress())).saved).toBe(false);
    expect(lrs.documents.get(stateId)).toBe('{"format":2,"place":"newer"}');
  });

  test('was only behind, or the LMS has put an older document back: this page goes on', async () => {
    const lrs = anLrs();
    const first = await aStartedPage(lrs);
    await first.tracker.save(aProgress());
    const older = lrs.documents.get(stateId) ?? '';
    const here = await aStartedPage(lrs, { session: 2 });
    await here.tracker.save(aProgress());
    lrs.documents.set(stateId, older);
    expect(await here.tracker.save(aProgress())).toEqual({ saved: true });
  });

  test('the LMS has lost the document: it is written anew', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    await tracker.save(aProgress());
    lrs.documents.delete(stateId);
    expect(await tracker.save(aProgress())).toEqual({ saved: true });
    expect(lrs.documents.has(stateId)).toBe(true);
  });
});
