/**
 * Encodes elapsed time as SCORM 1.2 `CMITimespan`, `HHHH:MM:SS.SS`, from milliseconds. Truncates to
 * hundredths, so 59,999 ms is `0000:00:59.99`, never `:60.00`; what is no time at all is zero; more
 * than 9,999 hours stays at the last hundredth of them. Four digits for hours, because the Learning
 * Hub drops the first one. Source: SCORM 1.2 RTE, data types.
 */
export function formatTimespan(durationMs: number): string {
  const hundredths = Math.floor(Math.min(Math.max(durationMs || 0, 0), longestMs) / 10);
  const seconds = Math.floor(hundredths / 100);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours, minutes, rest] = clock.map((part, index) => pad(part, index === 0 ? 4 : 2));
  return `${hours}:${minutes}:${rest}.${pad(hundredths % 100, 2)}`;
}

/** SCORM 1.2 `CMITime` without fractions, `20:41:07`, in local time, from milliseconds since the epoch. */
export function formatTimeOfDay(epochMs: number): string {
  const date = new Date(epochMs);
  const clock = [date.getHours(), date.getMinutes(), date.getSeconds()];
  return clock.map((part) => pad(part || 0, 2)).join(':');
}

function pad(part: number, digits: number): string {
  return String(part).padStart(digits, '0');
}

const longestMs = 10_000 * 3_600_000 - 1;
