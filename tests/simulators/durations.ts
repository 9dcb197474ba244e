/** Durations as the two standards write them, for the total time that an LMS adds up. */
import type { Standard } from './lms-apis.ts';

/** Seconds of `HHHH:MM:SS.cc` or `PT#H#M#S`; 0 for anything else. */
export function readSeconds(duration: string): number {
  const plain = /^(\d*):(\d+):(\d+(?:\.\d+)?)$/.exec(duration);
  const iso = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(duration);
  if (plain) return toSeconds('0', plain[1] || '0', plain[2], plain[3]);
  return iso ? toSeconds(iso[1], iso[2], iso[3], iso[4]) : 0;
}

/** `0001:02:03.45` or `PT1H2M3.45S`. */
export function writeSeconds(standard: Standard, seconds: number): string {
  const hundredths = Math.round(seconds * 100);
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6000) % 60;
  const rest = (hundredths % 6000) / 100;
  if (standard === 'scorm2004') return `PT${hours}H${minutes}M${rest}S`;
  const pad = (value: number, digits: number) => String(value).padStart(digits, '0');
  return `${pad(hours, 4)}:${pad(minutes, 2)}:${rest.toFixed(2).padStart(5, '0')}`;
}

function toSeconds(days = '0', hours = '0', minutes = '0', seconds = '0'): number {
  return Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
