/**
 * Reads a date and time of ISO 8601 as milliseconds since 1970 in UTC; null when it is none. One without a
 * zone counts as UTC, a date alone as its first moment, and SQL's space in place of `T` is taken.
 */
export function readIsoTime(text: string): number | null {
  return isOwnForm(text) ? readOwnForm(text) : readAnyForm(text);
}

/**
 * `2026-11-20T09:41:07.120Z`, or empty for what no date and time of four-digit years can say. Reads back
 * exactly.
 */
export function writeIsoTime(at: number | null): string {
  return at !== null && at >= earliest && at < latest ? new Date(at).toISOString() : '';
}

/** Whether the text has the length and the signs of what `writeIsoTime` writes, which most files hold. */
function isOwnForm(text: string): boolean {
  return (
    text.length === 24 &&
    text.charCodeAt(4) === 45 /* - */ &&
    text.charCodeAt(7) === 45 &&
    text.charCodeAt(10) === 84 /* T */ &&
    text.charCodeAt(13) === 58 /* : */ &&
    text.charCodeAt(16) === 58 &&
    text.charCodeAt(19) === 46 /* . */ &&
    text.charCodeAt(23) === 90 /* Z */
  );
}

/** Without a pattern and without a new text, because a file may have a million of them. */
function readOwnForm(text: string): number | null {
  const year = readDigits(text, 0, 4);
  const month = readDigits(text, 5, 7);
  const day = readDigits(text, 8, 10);
  const hours = readDigits(text, 11, 13);
  const minutes = readDigits(text, 14, 16);
  const seconds = readDigits(text, 17, 19);
  const clock = ((hours * 60 + minutes) * 60 + seconds) * 1000 + readDigits(text, 20, 23);
  // `Date.UTC` takes the years before 100 for those of the last century.
  if (year < 100) return readAnyForm(text);
  const isDay =
    year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= countDays(year, month);
  const isClock = hours < 24 && minutes < 60 && seconds < 60 && clock >= 0;
  return isDay && isClock ? Date.UTC(year, month - 1, day) + clock : null;
}

function countDays(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** NaN for anything but digits. */
function readDigits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
}

function readAnyForm(text: string): number | null {
  const [, date = '', clock = '00:00', fraction = '', zone = 'Z'] = pattern.exec(text) ?? [];
  const isUtc = zone === 'Z' || zone === 'z';
  const offset = isUtc ? 'Z' : zone.length === 3 ? `${zone}:00` : zone.replace(/^(...):?/, '$1:');
  const day = Date.parse(`${date}T00:00Z`);
  // `2026-02-30` would be taken for a day in March.
  if (Number.isNaN(day) || !new Date(day).toISOString().startsWith(date)) return null;
  const at = Date.parse(`${date}T${clock}${fraction.replace(',', '.').slice(0, 4)}${offset}`);
  return Number.isNaN(at) ? null : at;
}

const pattern =
  /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d(?::\d\d)?)([.,]\d{1,12})?(Z|z|[+-]\d\d(?::?\d\d)?)?)?$/;
const earliest = Date.parse('0000-01-01T00:00Z');
const latest = Date.parse('+010000-01-01T00:00Z');
