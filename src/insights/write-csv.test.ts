import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from './write-csv.ts';

describe('a cell is written', () => {
  test.each([
    ['plain text', 'Everyone', 'Everyone'],
    ['a number', 92, '92'],
    ['a negative number of our own', -1, '-1'],
    ['nothing', '', ''],
    ['a comma', 'one, two', '"one, two"'],
    ['a semicolon, which parts cells elsewhere', 'one; two', '"one; two"'],
    ['quotes', 'say "hello"', '"say ""hello"""'],
    ['two lines', 'one\ntwo', '"one\ntwo"'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula with quotes', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['a plus', '+1', "'+1"],
    ['a minus', '-1', "'-1"],
    ['an at', '@SUM(A1)', "'@SUM(A1)"],
    ['a formula after spaces', '  =1', "'  =1"],
    ['a tab', '\t=1', '"\'\t=1"'],
    ['a carriage return', '\r=1', '"\'\r=1"'],
    ['a full-width equals sign', '＝1', "'＝1"],
  ])('with %s', (_, cell, written) => {
    expect(writeCsv([[cell]])).toBe(`\uFEFF${written}\r\n`);
  });
});

test('any text comes back, and none begins as a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyText(), { minLength: 2 }), { minLength: 1 }), (rows) => {
      const read = readCsv(writeCsv(rows));
      expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
      read.forEach((row, y) => {
        row.forEach((cell, x) => {
          expect(cell).not.toMatch(/^[=+\-@\t\r]/);
          expect(cell.replace(/^'/, '')).toBe(rows[y]?.[x]?.replace(/^'/, ''));
        });
      });
    }),
  );
});

function anyText(): fc.Arbitrary<string> {
  return fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",; a') }));
}

/** As RFC 4180 reads it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = text.slice(1).matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g);
  for (const [, cell = '', end] of cells) {
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
