/**
 * Reads a SCORM 1.2 CMITimespan, `0001:02:03.5`, as milliseconds. Anything else is 0: a record that says
 * nothing about time is not a reason to lose the rest of it.
 */
export function readTimespan(timespan: string | undefined): number {
  const found = /^(\d{2,4}):([0-5]\d):([0-5]\d)(?:\.(\d{1,2}))?$/.exec(timespan ?? '');
  if (!found) return 0;
  const [, hours, minutes, seconds, fraction = ''] = found;
  const wholeSeconds = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return wholeSeconds * 1000 + Number(fraction.padEnd(2, '0')) * 10;
}

/**
 * Writes milliseconds as CMITimespan with four digits for the hours: 59,999 ms is `0000:00:59.99`.
 * Stops at `9999:59:59.99`, the longest time that SCORM 1.2 can say.
 */
export function formatTimespan(durationMs: number): string {
  const longest = ((9999 * 60 + 59) * 60 + 59) * 100 + 99;
  const hundredths = Math.min(Math.max(0, Math.floor(durationMs / 10)), longest);
  const seconds = Math.floor(hundredths / 100);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours = '', minutes = '', rest = ''] = parts.map(String);
  return `${hours.padStart(4, '0')}:${minutes.padStart(2, '0')}:${rest.padStart(2, '0')}.${String(hundredths % 100).padStart(2, '0')}`;
}

/**
 * Reads a SCORM 2004 timeinterval, `PT1H30M5.25S`, as milliseconds; 0 for anything else. A year counts as
 * 365 days and a month as 30, which no session lasts.
 */
export function readIsoDuration(duration: string | undefined): number {
  const found =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,2}))?S)?)?$/.exec(
      duration ?? '',
    );
  if (!found) return 0;
  const [years, months, days, hours, minutes, seconds] = found
    .slice(1, 7)
    .map((n) => Number(n ?? 0));
  const wholeDays = (years ?? 0) * 365 + (months ?? 0) * 30 + (days ?? 0);
  const wholeSeconds =
    ((wholeDays * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
  return wholeSeconds * 1000 + Number((found[7] ?? '').padEnd(2, '0')) * 10;
}

/** Writes milliseconds as a SCORM 2004 timeinterval, cut to hundredths: 61,259 ms is `PT0H1M1.25S`. */
export function formatIsoDuration(durationMs: number): string {
  const hundredths = Math.max(0, Math.floor(durationMs / 10));
  const seconds = Math.floor(hundredths / 100);
  const fraction = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  const rest = `${seconds % 60}${fraction && `.${fraction}`}`;
  return `PT${Math.floor(seconds / 3600)}H${Math.floor(seconds / 60) % 60}M${rest}S`;
}

/** Says a length of time as people do: `0 s`, `45 s`, `6 min 5 s`, `1 h 12 min`. */
export function sayDuration(durationMs: number): string {
  const seconds = Math.max(0, Math.round(durationMs / 1000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60)
    return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
  return minutes % 60 === 0
    ? `${Math.floor(minutes / 60)} h`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
