import type { Tracker } from './tracker.ts';

/** Opens the record now, and gives a tracker whose `start` tells of that however often it is asked. */
export function shareStart(tracker: Tracker): Tracker {
  const launch = tracker.start();
  return Object.create(tracker, { start: { value: () => launch } });
}
