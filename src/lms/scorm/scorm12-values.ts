import type { CmiValueType } from './value-types.ts';

/** CMISInteger within a range, such as audio -1 to 100. */
export function integerType(min: number, max: number): CmiValueType {
  return {
    expected: `a whole number from ${min} to ${max}`,
    accepts: (value) =>
      /^[-+]?\d{1,5}$/.test(value) && Number(value) >= min && Number(value) <= max,
  };
}

/** CMIIdentifier: printable, no white space, 1 to 255 characters. Sources: RTE 1.2; Moodle's strict mode. */
export const identifierType: CmiValueType = {
  expected: '1 to 255 printable ASCII characters without spaces',
  accepts: (value) => /^[!-~]{1,255}$/.test(value),
};

/** CMIDecimal: digits, perhaps a sign and a fraction; no exponent, no bare point. */
export const decimalType: CmiValueType = {
  expected: 'a decimal number such as 85 or 85.5',
  accepts: (value) => /^-?\d{1,10}(\.\d{1,10})?$/.test(value),
};

/** Scores are CMIDecimal from 0 to 100, or blank. Source: RTE 1.2, cmi.core.score.raw. */
export const scoreType: CmiValueType = {
  expected: 'a number from 0 to 100, or nothing',
  accepts: (value) =>
    value === '' || (decimalType.accepts(value) && Number(value) >= 0 && Number(value) <= 100),
};

/** CMITime, a time of day: `HH:MM:SS` with up to two decimals. */
export const clockTimeType: CmiValueType = {
  expected: 'a time of day as HH:MM:SS or HH:MM:SS.SS',
  accepts: (value) => /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value),
};

/** CMITimespan: two to four digits for hours, minutes and seconds below 60, up to two decimals. */
export const timespanType: CmiValueType = {
  expected: 'a length of time as HHHH:MM:SS.SS, with 2 to 4 digits for the hours',
  accepts: (value) => /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value),
};

/** What a decision was worth: a word or a number. `incorrect` is SCORM 2004's word and is refused. */
export const resultType: CmiValueType = {
  expected: 'correct, wrong, unanticipated, neutral or a number',
  accepts: (value) =>
    ['correct', 'wrong', 'unanticipated', 'neutral'].includes(value) || decimalType.accepts(value),
};
