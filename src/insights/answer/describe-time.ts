import type { TimeSpent } from './answers.ts';
import type { Asked } from './asked.ts';
import { isCompleted } from './counted-attempts.ts';
import { findMedian } from './median.ts';
import { timeOf } from './time-of.ts';

/** How long the completed ones took, of the attempts that count. */
export function describeTime(asked: Asked, counts: Uint8Array): TimeSpent {
  const { attempts } = asked.records;
  const times: number[] = [];
  const bars = new Array<number>(openBar + 1).fill(0);
  let tooFast = 0;
  let isElapsed = false;
  for (let row = 0; row < attempts.size; row += 1) {
    if (counts[row] === 0) continue;
    const time = timeOf(attempts, row);
    if (Number.isNaN(time.ms) || !isCompleted(asked, row)) continue;
    times.push(time.ms);
    isElapsed ||= time.isElapsed;
    if (time.ms < asked.view.tooFastMs) tooFast += 1;
    const bar = Math.min(openBar, Math.floor(time.ms / (barMinutes * 60_000)));
    bars[bar] = (bars[bar] ?? 0) + 1;
  }
  return {
    timed: times.length,
    medianMs: findMedian(Float64Array.from(times)),
    bars: bars.map((count, at) => ({
      fromMinutes: barMinutes * at,
      toMinutes: at === openBar ? null : barMinutes * (at + 1),
      attempts: count,
    })),
    ...{ tooFast, isElapsed },
  };
}

const barMinutes = 5;
/** An hour and more. */
const openBar = 12;
