import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CanteenEvent } from '../../../events/index.ts';
import { RowFingerprints } from './row-fingerprints.ts';

const anyCells = fc.array(fc.string({ unit: fc.constantFrom(...'ab1é'), maxLength: 3 }), {
  maxLength: 4,
});

it('finds the first row with the same cells, and no other', () => {
  fc.assert(
    fc.property(fc.array(anyCells, { maxLength: 200 }), (rows) => {
      const fingerprints = new RowFingerprints();
      const first = new Map<string, number>();
      rows.forEach((cells, index) => {
        const key = JSON.stringify(cells);
        expect(fingerprints.findCells(cells, index + 2)).toBe(first.get(key) ?? 0);
        if (!first.has(key)) first.set(key, index + 2);
      });
    }),
  );
});

it('goes on finding them when there are many', () => {
  const fingerprints = new RowFingerprints();
  const cells = (n: number) => ['1', 'decision', `${n % 500}`, `scene ${n}`, `${n * 7}`];
  for (let n = 1; n <= 50_000; n += 1) expect(fingerprints.findCells(cells(n), n)).toBe(0);
  for (let n = 1; n <= 50_000; n += 997) expect(fingerprints.findCells(cells(n), 60_000)).toBe(n);
});

it('tells events apart by any of their values', () => {
  const event: CanteenEvent = {
    ...{ kind: 'attempt', learnerId: 'a', email: 'b', learnerName: 'c', courseId: 'd' },
    ...{ attempt: 1, at: 1_795_219_546_120, startedAt: null, durationMs: 0, release: '0.1.0' },
    ...{ completion: 'completed', success: 'passed', scoreScaled: 0.8 },
  };
  const changes: Partial<typeof event>[] = [
    ...[{ learnerId: 'b' }, { email: '' }, { learnerName: 'cd' }, { courseId: '' }, { attempt: 2 }],
    ...[{ at: 1_795_219_546_121 }, { at: 1_795_219_546_120 + 2 ** 32 }, { at: null }],
    ...[{ startedAt: 0 }, { durationMs: null }, { release: '' }, { scoreScaled: 0.81 }],
    ...[{ scoreScaled: null }, { success: 'failed' } as const, { completion: 'unknown' } as const],
  ];
  const fingerprints = new RowFingerprints();
  expect(fingerprints.findEvent(event, 2)).toBe(0);
  expect(fingerprints.findEvent({ ...event }, 3)).toBe(2);
  changes.forEach((change, index) => {
    expect(fingerprints.findEvent({ ...event, ...change }, index + 10)).toBe(0);
  });
});
