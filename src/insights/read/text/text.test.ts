import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { PieceDecoder } from './decode-pieces.ts';
import { RowSplitter } from './row-splitter.ts';

const anySizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 });

describe('text in pieces is the text', () => {
  const anyText = fc.string({ unit: fc.constantFrom(...'abé王👍\n\t,"') });

  it('in UTF-8 and UTF-16, wherever a piece ends', () => {
    fc.assert(
      fc.property(anyText, anySizes, (text, sizes) => {
        expect(decode(new TextEncoder().encode(text), sizes).text).toBe(text);
        const utf16 = Uint8Array.from(
          [...text.split('')].flatMap((unit) => [
            unit.charCodeAt(0) & 255,
            unit.charCodeAt(0) >> 8,
          ]),
        );
        expect(decode(utf16, sizes, 'utf-16le').text).toBe(text);
      }),
    );
  });

  it('in Windows-1252, from the first byte that is no UTF-8', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abcé£’€\n,') }),
        anySizes,
        (text, sizes) => {
          const bytes = Uint8Array.from(
            [...text].map((sign) => windows1252.get(sign) ?? sign.charCodeAt(0)),
          );
          // Two signs of Windows-1252 in a row may happen to be one of UTF-8.
          fc.pre(!/[é£’€][é£’€]/.test(text) && /[é£’€]/.test(text));
          expect(decode(bytes, sizes)).toEqual({ text, format: 'Windows-1252' });
        },
      ),
    );
  });

  it('stays UTF-8 where single bytes are wrong', () => {
    const bytes = new TextEncoder().encode('María, 王 丽 and Zoë');
    bytes[0] = 0xff;
    expect(decode(bytes, [100])).toEqual({ text: '\uFFFDaría, 王 丽 and Zoë', format: 'UTF-8' });
  });
});

describe('rows in pieces are the rows', () => {
  const anyCell = fc.string({ unit: fc.constantFrom(...'ab1 ",;\n\r\té') });
  const anyRows = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 5 }), { minLength: 1 });

  it('as Papa Parse writes them, wherever a piece ends', () => {
    fc.assert(
      fc.property(anyRows, anySizes, fc.constantFrom(',', '\t', ';'), (rows, sizes, delimiter) => {
        // A carriage return that ends a cell is one that ends a line.
        const plain = rows.map((row) => row.map((cell) => `${cell.replaceAll('\r', ' ')}x`));
        const text = Papa.unparse(plain, { delimiter, newline: '\r\n' });
        expect(split(text, sizes, delimiter)).toEqual(plain);
      }),
    );
  });

  it('lose nothing, whatever the quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abc",\n') }), anySizes, (text, sizes) => {
        const rows = split(text, sizes, ',');
        const kept = rows.map((row) => (Array.isArray(row) ? row.join('') : row.found)).join('');
        expect(kept.replace(/[",\n]/g, '')).toBe(text.replace(/[",\n]/g, ''));
      }),
    );
  });
});

describe('a line with a quotation mark too many is bad, and the lines around it are not', () => {
  it.each([
    ['never closed', 'a,b\n"c,d\ne,f\n', ['a', 'b'], ['e', 'f']],
    ['closed too early', 'a,b\n"c"x,d\ne,f\n', ['a', 'b'], ['e', 'f']],
    ['at the end of the file', 'a,b\ne,f\n"c', ['a', 'b'], ['e', 'f']],
  ])('%s', (_, text, first, last) => {
    const rows = split(text, [3], ',');
    const whole = rows.filter((row) => Array.isArray(row));
    expect(whole).toEqual([first, last]);
    expect(rows.filter((row) => !Array.isArray(row))).toMatchObject([
      { message: expect.stringContaining('quotation mark'), found: expect.stringContaining('"c') },
    ]);
  });

  it('a row of several lines next to it stays whole when it is sound', () => {
    expect(split('"a\nb",c\nd,"e\n', [100], ',')).toMatchObject([['a\nb', 'c'], { found: 'd,"e' }]);
  });
});

function decode(
  bytes: Uint8Array,
  sizes: readonly number[],
  encoding: 'utf-8' | 'utf-16le' = 'utf-8',
): { text: string; format: string } {
  const decoder = new PieceDecoder(encoding, false);
  let text = '';
  for (const { from, to } of cut(bytes.length, sizes)) {
    text += decoder.decode(bytes.subarray(from, to), to === bytes.length);
  }
  return { text, format: decoder.format };
}

function split(text: string, sizes: readonly number[], delimiter: string) {
  const splitter = new RowSplitter(delimiter, '\n');
  const rows = cut(text.length, sizes).flatMap(({ from, to }) =>
    splitter.read(text.slice(from, to)),
  );
  return [...rows, ...splitter.end()];
}

function cut(length: number, sizes: readonly number[]): { from: number; to: number }[] {
  const cuts: { from: number; to: number }[] = [];
  for (let from = 0, index = 0; from < length; index += 1) {
    const to = Math.min(length, from + (sizes[index % sizes.length] ?? 1));
    cuts.push({ from, to });
    from = to;
  }
  return cuts;
}

const windows1252 = new Map([
  ['é', 0xe9],
  ['£', 0xa3],
  ['’', 0x92],
  ['€', 0x80],
]);
