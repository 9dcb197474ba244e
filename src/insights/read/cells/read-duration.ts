import { readIsoDuration } from '../../../events/index.ts';

/**
 * Time spent, in milliseconds, or null. Reads `1:02:03`, `02:03` (minutes and seconds), `0000:12:34.56`
 * (SCORM 1.2), `PT1H2M3.5S` (SCORM 2004 and xAPI), `1 h 5 min 20 s`, and a bare number as seconds.
 */
export function readDuration(cell: string): number | null {
  const text = cell.trim().toLowerCase();
  const seconds = readClock(text) ?? readIso(text) ?? readWords(text) ?? readSeconds(text);
  return seconds === null || seconds > longestSeconds ? null : Math.round(seconds * 1000);
}

function readClock(text: string): number | null {
  const match = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2}(?:[.,]\d{1,6})?)$/.exec(text);
  return match && sum(match[1], match[2], match[3]);
}

function readIso(text: string): number | null {
  const ms = readIsoDuration(text.toUpperCase());
  return ms === null ? null : ms / 1000;
}

function readWords(text: string): number | null {
  const match =
    /^(?:(\d{1,5})\s*(?:h|hrs?|hours?)\b)?[\s,]*(?:(\d{1,6})\s*(?:m|mins?|minutes?)\b)?[\s,]*(?:(\d{1,8}(?:\.\d{1,6})?)\s*(?:s|secs?|seconds?)\b)?$/.exec(
      text,
    );
  return match && /\d/.test(text) ? sum(match[1], match[2], match[3]) : null;
}

function readSeconds(text: string): number | null {
  return /^\d{1,9}(?:[.,]\d{1,9})?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

function sum(hours = '0', minutes = '0', seconds = '0'): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
}

/** Ten years: longer is no time spent on a course. */
const longestSeconds = 315_360_000;
