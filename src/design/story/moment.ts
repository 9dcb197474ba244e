/**
 * Whether a `<time>` element may carry the text as it stands: `20:41` or `2026-11-20`. 'Tuesday,
 * 9 pm' may not. Source: HTML, valid time string and valid date string.
 */
export function isMachineTime(text: string): boolean {
  return /^(?:(?:[01]\d|2[0-3]):[0-5]\d|\d{4}-[01]\d-[0-3]\d)$/.test(text);
}
