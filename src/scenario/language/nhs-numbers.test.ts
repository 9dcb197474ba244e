import { expect, test } from 'vitest';
import { findNhsNumbers } from './nhs-numbers.ts';

const found = (text: string) => findNhsNumbers(text).map((number) => number.text);

/*
 * NHS Data Dictionary, NHS number: 943 476 5919 is the example by which its check digit is
 * commonly explained. For 500 000 000 the weighted sum is 50, so the digit is 11 - 50 mod 11 = 5.
 */
test.each(['943 476 5919', '9434765919', '943-476-5919', '500 000 0005', '500 000 0080'])(
  '%s',
  (number) => {
    expect(found(`His number is ${number}.`)).toEqual([number]);
  },
);

test.each([
  ['a wrong check digit', '943 476 5918'],
  ['9 digits', '943 476 591'],
  ['11 digits', '94347659191'],
  ['other groups', '9434 765 919'],
  ['mixed marks', '943 476-5919'],
  ['within a longer word', 'A9434765919'],
  // Kept for tests: 999 000 0000 to 999 999 9999.
  ['a test number', '999 123 4560'],
  ['one digit only', '111 111 1111'],
  ['zeros', '0000000000'],
  // The weighted sum leaves 1, so the digit would be 10: such numbers are not given out.
  ['a remainder of 1', '500 000 0030'],
])('%s is none', (_name, text) => {
  expect(found(`His number is ${text}.`)).toEqual([]);
});
