import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutHistogram, numberRoom } from './lay-out-histogram.ts';
import { barsFoot, layOutWeeks, lineFoot, lineTop } from './lay-out-weeks.ts';

const count = fc.option(fc.nat({ max: 1_000_000 }), { nil: null });

describe('a histogram', () => {
  it('has a bar for each count, as tall as its part of the largest', () => {
    const bars = layOutHistogram([10, 5, 0, null], 122);
    expect(bars.map(({ height }) => height)).toEqual([100, 50, 0, 0]);
    expect(bars.map(({ y }) => y)).toEqual([22, 72, 122, 122]);
    expect(bars.map(({ x }) => x)).toEqual([2.5, 27.5, 52.5, 77.5]);
    expect(bars.map(({ middle }) => middle)).toEqual([12.5, 37.5, 62.5, 87.5]);
  });

  it('stays inside its drawing, whatever the counts, and no two bars touch', () => {
    fc.assert(
      fc.property(fc.array(count, { maxLength: 60 }), (counts) => {
        const bars = layOutHistogram(counts, 190);
        expect(bars).toHaveLength(counts.length);
        for (const [at, { x, width, y, height }] of bars.entries()) {
          expect(x + width).toBeLessThanOrEqual(bars[at + 1]?.x ?? 100);
          expect(y).toBeGreaterThanOrEqual(numberRoom);
          expect(y + height).toBeCloseTo(190, 1);
        }
      }),
    );
  });
});

describe('weeks', () => {
  const weeks = [0.2, 0.4, null, 0.9, 1].map((rate, at) => ({
    monday: `2026-11-0${at + 1}`,
    ...{ completed: at, rate },
  }));

  it('have a line that is broken where a share is hidden', () => {
    const { points, segments, bars, targetY } = layOutWeeks(weeks, 0.5);
    expect(points).toHaveLength(4);
    expect(segments.map(({ x1, x2 }) => [x1, x2])).toEqual([
      [10, 30],
      [70, 90],
    ]);
    expect(bars).toHaveLength(5);
    expect(targetY).toBe((lineTop + lineFoot) / 2);
    expect(points.at(-1)?.y).toBe(lineTop);
  });

  it('are named from the first to the last, five at most', () => {
    const many = Array.from({ length: 104 }, (_, at) => ({
      ...{ monday: `${at}`, completed: 1, rate: at / 104 },
    }));
    const named = layOutWeeks(many, 0.95).ticks;
    expect(named.map(({ monday }) => monday)).toEqual(['0', '26', '52', '77', '103']);
    expect(named.map(({ anchor }) => anchor)).toEqual([
      ...['start', 'middle', 'middle', 'middle', 'end'],
    ]);
    expect(layOutWeeks(many.slice(0, 1), 0.95).ticks).toEqual([
      { monday: '0', x: 50, anchor: 'middle' },
    ]);
    expect(layOutWeeks([], 0.95).ticks).toEqual([]);
  });

  it('stay inside the drawing', () => {
    const rate = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
    const any = fc.array(fc.record({ monday: fc.constant('2026-11-02'), completed: count, rate }));
    fc.assert(
      fc.property(any, rate, (some, target) => {
        const { points, bars, targetY } = layOutWeeks(some, target ?? 0.95);
        for (const { x, y } of points) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(100);
          expect(y).toBeGreaterThanOrEqual(lineTop);
          expect(y).toBeLessThanOrEqual(lineFoot);
        }
        for (const { y } of bars) expect(y).toBeLessThanOrEqual(barsFoot);
        expect(targetY).toBeGreaterThanOrEqual(lineTop);
      }),
    );
  });
});
