import type { TrendWeek } from '../answer/answers.ts';
import { type HistogramBar, hundredth, layOutHistogram } from './lay-out-histogram.ts';

/** A line of shares above, bars of counts below: across in per cent of the width, down in pixels. */
export interface WeekLayout {
  /** One for each week whose share is shown. */
  points: { x: number; y: number }[];
  /** Between two weeks that follow each other and are both shown. */
  segments: { x1: number; y1: number; x2: number; y2: number }[];
  /** One for each week. */
  bars: HistogramBar[];
  /** Weeks that are named below: the first, the last and few between. */
  ticks: WeekTick[];
  targetY: number;
}

export interface WeekTick {
  monday: string;
  x: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Where the line's drawing has 100% and 0%. */
export const lineTop = 14;
export const lineFoot = 174;
/** The height of the drawing of bars. */
export const barsFoot = 78;

const mostTicks = 5;

export function layOutWeeks(weeks: readonly TrendWeek[], target: number): WeekLayout {
  const bars = layOutHistogram(
    weeks.map(({ completed }) => completed),
    barsFoot,
  );
  const placed = weeks.map(({ rate }, at) =>
    rate === null ? null : { x: bars[at]?.middle ?? 0, y: heightOf(rate) },
  );
  const segments = placed.slice(1).flatMap((to, at) => {
    const from = placed[at];
    return from && to ? [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }] : [];
  });
  const points = placed.filter((point) => point !== null);
  return { points, segments, bars, ticks: pickTicks(weeks, bars), targetY: heightOf(target) };
}

function heightOf(share: number): number {
  return hundredth(lineFoot - (lineFoot - lineTop) * Math.min(1, Math.max(0, share)));
}

function pickTicks(weeks: readonly TrendWeek[], bars: readonly HistogramBar[]): WeekTick[] {
  const last = weeks.length - 1;
  const many = Math.min(mostTicks, weeks.length);
  const picked = Array.from({ length: many }, (_, n) =>
    many === 1 ? 0 : Math.round((n * last) / (many - 1)),
  );
  return picked.map((at) => ({
    monday: weeks[at]?.monday ?? '',
    x: bars[at]?.middle ?? 0,
    anchor: last === 0 ? 'middle' : at === 0 ? 'start' : at === last ? 'end' : 'middle',
  }));
}
