import { everyMatch } from './every-match.ts';

/**
 * Ten digits, together or in groups of 3, 3 and 4, whose last is the check digit of the nine
 * before: one that may be a patient's. Numbers from 999 000 0000 on are kept for tests and are
 * nobody's, and so is one digit ten times over.
 */
export function findNhsNumbers(text: string): NhsNumber[] {
  return everyMatch(text, shape)
    .filter(([number]) => mayBeIssued(number.replace(/\D/g, '')))
    .map(({ 0: number, index }) => ({ text: number, start: index }));
}

const shape = /(?<![\w.])\d{3}([ -]?)\d{3}\1\d{4}(?!\w)/g;

function mayBeIssued(digits: string): boolean {
  return hasCheckDigit(digits) && !digits.startsWith('999') && !/^(\d)\1*$/.test(digits);
}

/** Modulus 11 (NHS Data Dictionary, NHS number): weights 10 to 2; 11 is written 0, and 10 is never issued. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce(
    (total, digit, at) => total + Number(digit) * (10 - at),
    0,
  );
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** An NHS number as it stands in a text. */
export interface NhsNumber {
  text: string;
  start: number;
}
