import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInert, writeInert } from './inert-text.ts';
import { csvStart, writeCsv, writeCsvRow } from './write-csv.ts';

describe('a cell is written', () => {
  test.each([
    ['plain text', 'Everyone', 'Everyone'],
    ['a number', 92, '92'],
    ['a fraction', 0.855, '0.855'],
    ['a negative number of our own', -1, '-1'],
    ['a number that is none', Number.NaN, ''],
    ['a number without an end', Number.POSITIVE_INFINITY, ''],
    ['nothing', '', ''],
    ['a comma', 'one, two', '"one, two"'],
    ['a semicolon, which parts cells elsewhere', 'one; two', '"one; two"'],
    ['quotes', 'say "hello"', '"say ""hello"""'],
    ['two lines', 'one\ntwo', '"one\ntwo"'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula with quotes', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['a plus', '+44 20', "'+44 20"],
    ['a minus', '-1', "'-1"],
    ['an at', '@SUM(A1)', "'@SUM(A1)"],
    ['a formula after spaces', '  =1', "'  =1"],
    ['a formula after a space that does not break', '\u00a0=1', "'\u00a0=1"],
    ['a tab', '\t=1', '"\'\t=1"'],
    ['a tab after a space', ' \tone', '"\' \tone"'],
    ['a carriage return', '\r=1', '"\'\r=1"'],
    ['a line break', '\n=1', '"\'\n=1"'],
    ['a NUL', '\0=1', "'\0=1"],
    ['a NUL after a space', ' \0one', "' \0one"],
    ['a full-width equals sign', '＝1', "'＝1"],
    ['a full-width plus', '＋1', "'＋1"],
    ['a full-width minus', '－1', "'－1"],
    ['a full-width at', '＠SUM(A1)', "'＠SUM(A1)"],
    ['a formula behind an apostrophe', "'=1", "''=1"],
    ['an apostrophe and no formula', "'s Heeren", "'s Heeren"],
    ['an equals sign inside', 'a=b', 'a=b'],
    ['a name with hyphen and apostrophe', 'O’Hara-Lynch', 'O’Hara-Lynch'],
  ])('with %s', (_, cell, written) => {
    expect(writeCsv([[cell]])).toBe(`\uFEFF${written}\r\n`);
  });
});

test('row by row it is the same file', () => {
  const rows = [
    ['Name', 'Score'],
    ['Siân', 92],
  ];
  expect(csvStart + rows.map(writeCsvRow).join('')).toBe(writeCsv(rows));
});

test('any text comes back exactly, and none begins as a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyText(), { minLength: 2 }), { minLength: 1 }), (rows) => {
      const read = readCsv(writeCsv(rows));
      for (const cell of read.flat())
        expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\s\0]*[\t\r\n\0]/);
      expect(read.map((row) => row.map(readInert))).toEqual(rows);
    }),
  );
});

test('text that is harmless is left alone', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9'][A-Za-z0-9' =+@-]*$/), (text) => {
      fc.pre(!/^'+[ =+@-]/.test(text));
      expect(writeInert(text)).toBe(text);
    }),
  );
});

function anyText(): fc.Arbitrary<string> {
  return fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'=+-@＝\t\r\n\0",; a\'') }));
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
