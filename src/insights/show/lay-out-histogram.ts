/** A bar of a histogram: across in per cent of the drawing's width, down in pixels. */
export interface HistogramBar {
  x: number;
  width: number;
  y: number;
  height: number;
  /** The middle, where its words stand. */
  middle: number;
}

/** Room above the bars for their numbers. */
export const numberRoom = 22;

/** One bar for each count, in proportion to the largest, with their feet at `foot`. A hidden one is flat. */
export function layOutHistogram(counts: readonly (number | null)[], foot: number): HistogramBar[] {
  const most = counts.reduce<number>((known, count) => Math.max(known, count ?? 0), 0);
  const room = 100 / Math.max(1, counts.length);
  return counts.map((count, at) => {
    const height = most === 0 ? 0 : ((foot - numberRoom) * (count ?? 0)) / most;
    return {
      x: hundredth(at * room + room * 0.1),
      width: hundredth(room * 0.8),
      y: hundredth(foot - height),
      height: hundredth(height),
      middle: hundredth((at + 0.5) * room),
    };
  });
}

export function hundredth(number: number): number {
  return Math.round(number * 100) / 100;
}
