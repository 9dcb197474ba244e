/**
 * The data types of SCORM 2004. Where checkers differ, the stricter counts: ADL's test suite or Moodle's
 * patterns. Source: SCORM 2004 4th Edition RTE, 4.1.1.7.
 */
import type { CmiValueType } from './value-types.ts';

/** real(10,7) without exponent, bare point or sign `+`; Moodle and scorm-again refuse what ADL lets through. */
export function realType({ min, max }: { min?: number; max?: number } = {}): CmiValueType {
  return {
    expected: `a decimal number${sayRange(min, max)} such as 0.85, with at most 7 decimals and no exponent`,
    accepts: isReal,
    isInRange: (value) =>
      Number(value) >= (min ?? Number.NEGATIVE_INFINITY) &&
      Number(value) <= (max ?? Number.POSITIVE_INFINITY),
  };
}

export function isReal(value: string): boolean {
  return /^-?\d{1,5}(\.\d{1,7})?$/.test(value);
}

/**
 * localized_string_type: one line, perhaps after `{lang=en-GB}`. Any other brace at the start is taken
 * for a mistake in that (ADL), and Moodle's patterns stop at the end of a line.
 */
export function localizedStringType(maxChars: number): CmiValueType {
  return {
    expected: `one line of at most ${maxChars.toLocaleString('en-GB')} characters, perhaps after {lang=en-GB}`,
    accepts: (value) => {
      const words = value.replace(/^\{lang=[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\}/, '');
      return words.length <= maxChars && !/^\{|[\r\n\u2028\u2029]/.test(words);
    },
  };
}

/** long_identifier_type, a URI: no space, never empty. Source: RTE 4.1.1.7; ADL and Moodle agree. */
export const longIdentifierType: CmiValueType = {
  expected: '1 to 4,000 printable ASCII characters without spaces, and a urn: in full',
  accepts: (value) =>
    /^[!-~]{1,4000}$/.test(value) &&
    (!/^urn:/i.test(value) || /^urn:[A-Za-z0-9][A-Za-z0-9-]{0,30}:./i.test(value)),
};

/** short_identifier_type as Moodle has it; ADL would also take hyphens and URNs. */
export function isShortIdentifier(value: string): boolean {
  return /^[\w.]{1,250}$/.test(value);
}

/**
 * time(second,10,0). Two decimals or none, and `Z` only after decimals: ADL refuses one of three, a zone
 * without a fraction is refused by ADL, Moodle and Forma.
 */
export const timestampType: CmiValueType = {
  expected: 'a time such as 2026-11-20T09:30:00.00Z, with two decimals before the Z',
  accepts: (value) => {
    const found = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d\dZ?)?$/.exec(value);
    if (!found) return false;
    const [year, month, day] = found.slice(1, 4).map(Number);
    return year !== undefined && year >= 1970 && year <= 2038 && isDayOf(year, month, day);
  },
};

/** timeinterval(second,10,2): at least one part, at most two decimals. ADL takes `PT1H90S`, and refuses `PT`. */
export const durationType: CmiValueType = {
  expected: 'a length of time such as PT1H30M5.25S, with at most two decimals',
  accepts: (value) =>
    value.length <= 40 &&
    /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/.test(value),
};

/** language_type: a language and perhaps a region. */
export const languageType: CmiValueType = {
  expected: 'a language such as en-GB',
  accepts: (value) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value),
};

/** What a decision was worth: a word or a number. `wrong` is SCORM 1.2's word and is refused. */
export const resultType2004: CmiValueType = {
  expected: 'correct, incorrect, unanticipated, neutral or a number',
  accepts: (value) =>
    ['correct', 'incorrect', 'unanticipated', 'neutral'].includes(value) || isReal(value),
};

function isDayOf(year: number, month = 0, day = 0): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function sayRange(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return '';
  return max === undefined ? ` of ${min} or more` : ` from ${min} to ${max}`;
}
