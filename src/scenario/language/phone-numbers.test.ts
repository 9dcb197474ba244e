import { expect, test } from 'vitest';
import { findPhoneNumbers } from './phone-numbers.ts';

const found = (text: string) => findPhoneNumbers(text).map((number) => number.text);

/* Forms: Ofcom, National Telephone Numbering Plan. 01632 is the code of no area. */
test.each([
  '01632 123456',
  '01632123456',
  '01632 123 456',
  '01632-123-456',
  '(01632) 123456',
  '01632/123456',
  '(01632) / 123 456',
  '020/7946 1000',
  '+44 1632/123456',
  '+44 1632 123456',
  '+441632123456',
  '+44 (0)1632 123456',
  '(+44) 1632 123 456',
  '0800 000 000',
  '020 7946 1000',
  '0113 496 1000',
  '07700 901000',
])('%s may ring', (number) => {
  expect(found(`Ring ${number}, or come.`)).toEqual([number]);
});

/* Ofcom, "Telephone numbers for use in TV and radio drama programmes". */
test.each([
  '01632 960150',
  '01632 960 000',
  '01632/960150',
  '+44 1632 960999',
  '0113 496 0000',
  '0118 496 0999',
  '0121 496 0123',
  '0161 496 0123',
  '0191 498 0123',
  '020 7946 0958',
  '+44 (0)20 7946 0958',
  '029 2018 0123',
  '07700 900123',
  '08081 570123',
  '0909 879 0123',
  '03069 990123',
])('%s is for drama', (number) => {
  expect(found(`Ring ${number}, or come.`)).toEqual([]);
});

test.each([
  'Ring 999, 111, 101, 112 or Samaritans on 116 123.',
  'It was 02:09 on 20/11/2026, or 2026-11-20.',
  'It was 01/02/2026 10:30, or 01-02-2026 10:30.',
  'Between 2013 and 2014, 0 of 340 people.',
  'Form 4117, order 0012345678 and 0412345678.',
  'The code is 01632123456789.',
  'The price is 0.1632123456.',
])('no number in: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('two in a row are two', () => {
  expect(found('01632 123456 01632 654321')).toEqual(['01632 123456', '01632 654321']);
});
