/** The place, and the condition under which it is written. */
import { describe, expect, test } from 'vitest';
import { anInteraction, aProgress } from '../testing/makers.ts';
import { readStatements } from './testing/fake-lrs.ts';
import { all, anLrs, aStartedPage, stateId } from './testing/makers.ts';

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

  test('and one that gives back something else has not saved', async () => {
    const lrs = anLrs();
    lrs.intercept = (call) => (call === putState ? { status: 204 } : null);
    const { tracker } = await aStartedPage(lrs);
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

test('a body that is too long to outlive its page is sent all the same', async () => {
  const lrs = anLrs();
  const { tracker } = await aStartedPage(lrs);
  const choices = [{ key: 'a', words: 'é'.repeat(31_000) }];
  await tracker.save(aProgress({ interactions: [anInteraction({ choices })] }));
  expect(lrs.requests.map(({ keepalive }) => keepalive)).toEqual([true, false]);
  expect(readStatements(lrs.requests[1]?.body ?? '')).toHaveLength(1);
});
