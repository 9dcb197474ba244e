import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetAt } from '../../drafting/index.ts';
import { findLineStarts, offsetOf } from './line-offsets.ts';

test.each([
  ['one\ntwo', { line: 2, column: 1 }, 4],
  ['one\r\ntwo', { line: 2, column: 3 }, 7],
  ['one\rtwo', { line: 2, column: 1 }, 4],
  ['\ufeffone', { line: 1, column: 1 }, 1],
  ['one', { line: 9, column: 1 }, 3],
  ['one', { line: 1, column: 90 }, 3],
  ['', { line: 1, column: 1 }, 0],
])('%j: %j is at %d', (text, place, offset) => {
  expect(offsetOf(text, findLineStarts(text), place)).toBe(offset);
});

test('a place inside a text is where a fix finds it', () => {
  const text = fc.array(fc.constantFrom('a', 'é', '\n', '\r\n', '\r', '😀'), { maxLength: 30 });
  fc.assert(
    fc.property(text, fc.nat({ max: 40 }), (pieces, number) => {
      const whole = pieces.join('');
      const starts = findLineStarts(whole);
      const line = (number % starts.length) + 1;
      const place = { line, column: 1 };
      expect(offsetOf(whole, starts, place)).toBe(offsetAt(whole, place));
    }),
  );
});
