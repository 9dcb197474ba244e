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

/**
 * SCORM 2004 and cmi5 duration, ISO 8601: `PT1H2M3.45S`, from milliseconds. At most two decimals, and
 * `PT0S` at least: ADL refuses three decimals and a bare `PT`. Source: RTE 4th edition, timeinterval(second,10,2).
 */
export function formatIsoDuration(durationMs: number): string {
  const hundredths = Math.floor(Math.min(Math.max(durationMs || 0, 0), longestMs) / 10);
  const minutes = Math.floor(hundredths / 6000);
  const seconds = (hundredths % 6000) / 100;
  const parts = [
    minutes >= 60 ? `${Math.floor(minutes / 60)}H` : '',
    minutes % 60 > 0 ? `${minutes % 60}M` : '',
    seconds > 0 || minutes === 0 ? `${seconds}S` : '',
  ];
  return `PT${parts.join('')}`;
}

/**
 * SCORM 2004 timestamp in UTC with exactly two decimals, `2026-11-20T20:41:07.00Z`, from milliseconds
 * since the epoch. ADL and Moodle refuse three decimals, and a zone without a fraction. (tracking A5)
 */
export function formatTimestamp(epochMs: number): string {
  const date = new Date(Number.isFinite(epochMs) ? epochMs : 0);
  return date.toISOString().replace(/(\.\d\d)\dZ$/, '$1Z');
}

function pad(part: number, digits: number): string {
  return String(part).padStart(digits, '0');
}

const longestMs = 10_000 * 3_600_000 - 1;
