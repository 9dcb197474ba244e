import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offsetAt, placeAt } from './lines.ts';

describe('the offset of a place in the text as it was typed', () => {
  test.each([
    ['LF', 'ab\ncd', { line: 2, column: 1 }, 3],
    ['CRLF', 'ab\r\ncd', { line: 2, column: 2 }, 5],
    ['CR', 'ab\rcd', { line: 2, column: 1 }, 3],
    ['CR before CRLF', 'a\r\r\nb', { line: 3, column: 1 }, 4],
    ['a BOM', '\ufeffab', { line: 1, column: 1 }, 1],
    ['a BOM and a second line', '\ufeffab\ncd', { line: 2, column: 1 }, 4],
    ['a letter of two halves', '😀b', { line: 1, column: 3 }, 2],
    ['past the end of a line', 'ab\ncd', { line: 1, column: 9 }, 2],
    ['past the end of the text', 'ab\ncd', { line: 9, column: 1 }, 5],
    ['an empty text', '', { line: 1, column: 1 }, 0],
  ])('%s', (_name, text, place, offset) => {
    expect(offsetAt(text, place)).toBe(offset);
  });

  test('and back: every offset has a place, which leads to it unless it stands in a line end', () => {
    const texts = fc
      .array(fc.constantFrom('a', 'ü', '😀', '\n', '\r\n', '\r', ' '))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(texts, fc.boolean(), (body, hasBom) => {
        const text = hasBom ? `\ufeff${body}` : body;
        for (let at = hasBom ? 1 : 0; at <= text.length; at += 1) {
          const back = offsetAt(text, placeAt(text, at));
          expect(back).toBe(text[at - 1] === '\r' && text[at] === '\n' ? at - 1 : at);
        }
      }),
    );
  });

  test('lines are those that the reader counts', () => {
    const texts = fc
      .array(fc.constantFrom('a', '\n', '\r\n', '\r', '\u2028', '\f'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const read = text.replace(/\r\n?/g, '\n');
        const { line } = placeAt(text, text.length);
        expect(line).toBe(read.split('\n').length);
      }),
    );
  });
});
