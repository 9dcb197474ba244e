/** The network goes and comes back; saves overlap. */
import { describe, expect, test } from 'vitest';
import { anInteraction, aProgress, aState } from '../testing/makers.ts';
import { all, anLrs, answers, aPage, aStartedPage, finished } from './testing/makers.ts';

describe('the network goes and comes back', () => {
  test.each([
    ['before the first statement', 0],
    ['half-way', 2],
    ['before the last', 4],
  ])('%s: nothing is lost, nothing is said twice, the order is kept', async (_, before) => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    let sent = 0;
    lrs.intercept = (call) => {
      if (!call.startsWith('PUT statements')) return null;
      sent += 1;
      return sent > before ? { status: 503 } : null;
    };
    const result = await tracker.save(finished);
    expect(result).toMatchObject({ saved: false, failure: { code: '503' } });
    expect(lrs.said).toEqual(all.slice(0, before + 1));
    lrs.intercept = () => null;
    expect(await tracker.save(finished)).toEqual({ saved: true });
    expect(lrs.said).toEqual(all);
  });

  test.each([...answers, 'completed', 'passed'].map((statement) => [statement]))(
    'the answer to %s is lost: it is said again under its id, and stored once',
    async (statement) => {
      const lrs = anLrs();
      const { tracker } = await aStartedPage(lrs);
      lrs.losesAnswer = (call) => call === `PUT statements ${statement}`;
      expect((await tracker.save(finished)).saved).toBe(false);
      lrs.losesAnswer = () => false;
      expect(await tracker.save(finished)).toEqual({ saved: true });
      expect(lrs.said).toEqual(all);
    },
  );

  test('the answer to the place is lost: the page knows its own document', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    lrs.losesAnswer = (call) => call.startsWith('PUT state');
    expect((await tracker.save(aProgress())).saved).toBe(false);
    lrs.losesAnswer = () => false;
    const later = aState({ current: null });
    expect(await tracker.save(aProgress({ resume: later }))).toEqual({ saved: true });
    const { launch } = await aStartedPage(lrs, { session: 2 });
    expect(launch.resume).toMatchObject({ state: later });
  });

  test.each([0, 408, 429, 500, 502, 503, 504])('status %d is passing', async (status) => {
    const lrs = anLrs();
    const { tracker, warnings } = await aStartedPage(lrs);
    lrs.intercept = (call) => {
      if (!call.startsWith('PUT statements')) return null;
      return status === 0 ? Promise.reject(new TypeError('Failed to fetch')) : { status };
    };
    expect((await tracker.save(finished)).saved).toBe(false);
    lrs.intercept = () => null;
    expect(await tracker.save(finished)).toEqual({ saved: true });
    expect(lrs.said).toEqual(all);
    expect(warnings).toEqual([]);
  });

  test('a learner who was signed out and in again loses nothing', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    lrs.intercept = () => ({ status: 401, body: 'Signed out.' });
    expect((await tracker.save(finished)).saved).toBe(false);
    lrs.intercept = () => null;
    expect(await tracker.save(finished)).toEqual({ saved: true });
    expect(lrs.said).toEqual(all);
  });
});

describe('saves that overlap', () => {
  test('one statement is under way at a time, in order, each once', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    let atOnce = 0;
    let most = 0;
    lrs.intercept = async (call) => {
      if (!call.startsWith('PUT statements')) return null;
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise((resolve) => setImmediate(resolve));
      atOnce -= 1;
      return null;
    };
    const saves = answers.map((_, index) =>
      tracker.save(aProgress({ interactions: finished.interactions.slice(0, index + 1) })),
    );
    expect(await Promise.all([...saves, tracker.save(finished)])).toEqual(
      Array(4).fill({ saved: true }),
    );
    expect(most).toBe(1);
    expect(lrs.said).toEqual(all);
  });

  test('the later place is the one that stays', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    let isFirst = true;
    lrs.intercept = async (call) => {
      if (!call.startsWith('PUT state') || !isFirst) return null;
      isFirst = false;
      await new Promise((resolve) => setImmediate(resolve));
      return null;
    };
    const later = aState({ current: null });
    const saves = [tracker.save(aProgress()), tracker.save(aProgress({ resume: later }))];
    expect(await Promise.all(saves)).toEqual([{ saved: true }, { saved: true }]);
    expect((await aStartedPage(lrs, { session: 2 })).launch.resume).toMatchObject({ state: later });
  });

  test('a save right behind another sends what came with it', async () => {
    const lrs = anLrs();
    const { tracker } = await aStartedPage(lrs);
    const first = tracker.save(aProgress({ interactions: finished.interactions.slice(0, 1) }));
    const saves = Array.from({ length: 40 }, async (_, ticks) => {
      for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
      const interactions = [
        ...finished.interactions.slice(0, 1),
        ...Array(ticks + 1).fill(anInteraction({ id: 'two' })),
      ];
      const result = await tracker.save(aProgress({ interactions }));
      return { result, said: lrs.said.length, expected: ticks + 3 };
    });
    await first;
    for (const { result, said, expected } of await Promise.all(saves)) {
      expect(result).toEqual({ saved: true });
      expect(said).toBeGreaterThanOrEqual(expected);
    }
  });
});

test('nothing throws or rejects, whatever the server answers', async () => {
  const bodies = ['', 'null', '[]', '<html>', '{"format":1,"said":{"__proto__":{"id":"x"}}}', '\0'];
  for (const status of [200, 204, 301, 400, 403, 412, 500]) {
    for (const body of bodies) {
      const lrs = anLrs();
      lrs.intercept = (call) =>
        call.includes('LaunchData') || call === 'POST fetch' ? null : { status, body };
      const { tracker } = aPage(lrs);
      expect((await tracker.start()).mode).toBe('normal');
      expect(typeof (await tracker.save(finished)).saved).toBe('boolean');
      expect(typeof (await tracker.end(finished)).saved).toBe('boolean');
    }
  }
});
