/** The place, and the condition under which it is written. */
import { describe, expect, test } from 'vitest';
import { aProgress } from '../testing/makers.ts';
import { anLrs, aStartedPage, stateId } from './testing/makers.ts';

const putState = `PUT state ${stateId}`;
const getState = `GET state ${stateId}`;

describe('an LMS that does not name the ETag of what it took', () => {
  test('is asked for it, so that the next write has its condition', async () => {
    const lrs = anLrs();
    lrs.tellsTags = false;
    const { tracker } = await aStartedPage(lrs);
    for (let n = 0; n < 2; n += 1) expect(await tracker.save(aProgress())).toEqual({ saved: true });
    expect(lrs.calls).toEqual([putState, getState, putState, getState]);
    const [first, , second] = lrs.requests;
    expect(first?.headers.get('if-none-match')).toBe('*');
    expect(second?.headers.get('if-match')).toMatch(/^".+"$/);
  });

  test.each([
    ['nothing', 0],
    ['an older place', 1],
  ])('and one that gives back %s has not saved', async (_, earlierSaves) => {
    const lrs = anLrs();
    lrs.tellsTags = false;
    const { tracker } = await aStartedPage(lrs);
    for (let n = 0; n < earlierSaves; n += 1) await tracker.save(aProgress());
    lrs.intercept = (call) => (call === putState ? { status: 204 } : null);
    expect(await tracker.save(aProgress())).toMatchObject({ saved: false });
    lrs.intercept = () => null;
    expect(await tracker.save(aProgress())).toEqual({ saved: true });
  });

  test('one that has none at all is written to as it is', async () => {
    const lrs = anLrs();
    lrs.intercept = async (call) =>
      call === getState ? { status: 200, body: lrs.documents.get(stateId) ?? '' } : null;
    lrs.tellsTags = false;
    const { tracker } = await aStartedPage(lrs);
    for (let n = 0; n < 2; n += 1) expect(await tracker.save(aProgress())).toEqual({ saved: true });
    expect(lrs.calls).toEqual([putState, putState]);
    for (const { headers } of lrs.requests) expect(headers.has('if-match')).toBe(false);
  });
});
