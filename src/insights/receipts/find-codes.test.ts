import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeReceiptCode } from '../../tracking/index.ts';
import { findCodes } from './find-codes.ts';
import { aCode } from './testing/makers.ts';

const code = '5WDV-ARH0-NE0M-9AYD-XXN6';
const other = '559Z-RZZZ-SZZZ-Y000-0090';
/** The last character is mistaken. */
const broken = '5WDV-ARH0-NE0M-9AYD-XXN7';

describe('a code is found', () => {
  test.each([
    ['alone', code],
    ['with space around', `  ${code}\t`],
    ['in small letters without hyphens', '5wdvarh0ne0m9aydxxn6'],
    ['with spaces', '5WDV ARH0 NE0M 9AYD XXN6'],
    ['with spaced hyphens', '5WDV - ARH0 - NE0M - 9AYD - XXN6'],
    ['with en dashes', '5WDV–ARH0–NE0M–9AYD–XXN6'],
    ['with O for 0', '5WDV-ARHO-NEOM-9AYD-XXN6'],
    ['in other groups', '5WDVA-RH0NE-0M9AY-DXXN6'],
    ['in two halves', '5WDVARH0NE 0M9AYDXXN6'],
    ['in a sentence', `Hello, my code is ${code}. Thank you.`],
    ['in a sentence, in other groups', 'My code 5WDVA-RH0NE-0M9AY-DXXN6, thanks'],
    ['after a word of four letters', 'code 5WDV ARH0 NE0M 9AYD XXN6'],
    ['before a year', '5WDV ARH0 NE0M 9AYD XXN6 2026'],
    ['after a label', `code:${code}`],
    ['in brackets', `Sam (${code})`],
    ['in typographic quotes', `“${code}”`],
    ['among columns of a spreadsheet', `Sam Okafor\t10023\t${code}\t21/11/2026\t4WTE`],
    ['in a cell in other groups', 'Sam\t5WDVA RH0NE 0M9AY DXXN6\t21/11/2026'],
    ['with each group in a column of its own', 'Sam\t5WDV\tARH0\tNE0M\t9AYD\tXXN6'],
    ['in a CSV row', `"Okafor, Sam",10023,"${code}",2026-11-21`],
    ['in a CSV row with semicolons', `Okafor;10023;${code};2026-11-21`],
    ['in markup', `<td>${code}</td>`],
    ['beside a long id', `${code}\t3F2504E04F8941D39A0C`],
  ])('%s', (_, text) => {
    const { found, bareLines } = findCodes(text);
    expect(bareLines).toEqual([]);
    expect(found).toHaveLength(1);
    const [first] = found;
    expect(first?.reading.status === 'read' && writeReceiptCode(first.reading.receipt)).toBe(code);
    expect(text).toContain(first?.text);
  });

  test('with its line, in the order of the text', () => {
    const text = `Name,Code\r\n\r\nSam,${code}\rAlex,${other}; also ${broken}\n`;
    const { found, bareLines } = findCodes(text);
    expect(found.map(({ line, text: pasted, reading }) => [line, pasted, reading.status])).toEqual([
      [3, code, 'read'],
      [4, other, 'read'],
      [4, broken, 'unreadable'],
    ]);
    expect(bareLines).toEqual([{ line: 1, text: 'Name,Code' }]);
  });

  test('twice in one line', () => {
    expect(findCodes(`${code} ${other}`).found).toHaveLength(2);
    expect(findCodes('5WDVARH0NE0M9AYDXXN6, 559ZRZZZSZZZY0000090').found).toHaveLength(2);
  });
});

describe('what looks like a code is not dropped', () => {
  test.each([
    ['mistaken', broken, broken, 'check'],
    ['with a U', 'Sam\t5WDV-ARHU-NE0M-9AYD-XXN6', '5WDV-ARHU-NE0M-9AYD-XXN6', 'letter'],
    ['with a star', 'Sam\t5WDV-AR*0-NE0M-9AYD-XXN6', '5WDV-AR*0-NE0M-9AYD-XXN6', 'letter'],
    ['a group too few, alone', '5WDV-ARH0-NE0M', '5WDV-ARH0-NE0M', 'length'],
    ['a group too few, in a row', 'Sam\t5WDV-ARH0-NE0M-9AYD\t1', '5WDV-ARH0-NE0M-9AYD', 'length'],
    ['a group too many', `${code}-5WDV`, `${code}-5WDV`, 'length'],
    ['a character too few', 'It is 5WDV-ARH-NE0M-9AYD-XXN6.', '5WDV-ARH-NE0M-9AYD-XXN6', 'length'],
    ['at the end of a sentence', `It is ${broken}!`, broken, 'check'],
    ['with spaces', 'Sam 5WDV ARH0 NE0M 9AYD XXN7', '5WDV ARH0 NE0M 9AYD XXN7', 'check'],
    ['without hyphens', 'Sam: 5WDVARH0NE0M9AYDXXN7', '5WDVARH0NE0M9AYDXXN7', 'check'],
    ['without hyphens, too long', 'Sam: 5WDVARH0NE0M9AYDXXN67', '5WDVARH0NE0M9AYDXXN67', 'length'],
    ['a number alone in its line', '10023', '10023', 'length'],
  ])('%s', (_, text, pasted, reason) => {
    const { found, bareLines } = findCodes(text);
    expect(bareLines).toEqual([]);
    expect(found).toMatchObject([{ text: pasted, reading: { status: 'unreadable', reason } }]);
  });

  test.each([
    `${code}, ${broken}`,
    `${code} 5WDV ARH0 NE0M 9AYD XXN7`,
    `${code} 5WDVARH0NE0M9AYDXXN7`,
  ])('beside one that can be read: %s', (text) => {
    expect(findCodes(text).found.map(({ reading }) => reading.status)).toEqual([
      'read',
      'unreadable',
    ]);
  });
});

describe('a line without a code is told apart', () => {
  test.each([
    'Name\tCode\tDate',
    'Dear colleagues,',
    'I finished the training on Friday 20 November 2026 but the record says no.',
    'My phone is 020-7946-0958, and my manager starts on 2026-11-21.',
    '550e8400-e29b-41d4-a716-446655440000 is the id of the ticket',
    'a well-known state-of-the-art way',
    'They said that once more when asked four times.',
    'https://example.nhs.uk/learn/3F2504E0-4F89-41D3-9A0C',
    '—',
  ])('%s', (text) => {
    expect(findCodes(text)).toEqual({ found: [], bareLines: [{ line: 1, text }] });
  });

  test('and an empty one is not counted', () => {
    expect(findCodes(' \n\t\r\n\n')).toEqual({ found: [], bareLines: [] });
  });
});

test('a code is found whatever stands around it', () => {
  const around = fc.string({ unit: fc.constantFrom(...'abcXYZ1234 ,;:.()\t"\'') });
  fc.assert(
    fc.property(around, around, fc.nat(0xffffff), (before, after, attempt) => {
      const wanted = aCode({ attempt });
      const { found } = findCodes(`${before}\t${wanted}\t${after}`);
      const codes = found.flatMap(({ reading }) =>
        reading.status === 'read' ? [writeReceiptCode(reading.receipt)] : [],
      );
      expect(codes).toContain(wanted);
    }),
  );
});

describe('a large hostile text is read to its end', () => {
  test.each([
    ['one run', 'A'],
    ['fours with hyphens', '4444-'],
    ['fours with spaces', '4444 '],
    ['digits and letters', '4A'],
    ['hyphens', '-'],
    ['spaces', ' '],
    ['lines', '4\n'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['what nobody sees', '\u200b'],
    ['quotes', '"4A'],
  ])('%s', (_, unit) => {
    const text = `${unit.repeat(Math.ceil(200_000 / unit.length))}\n${code}`;
    const { found } = findCodes(text);
    expect(found.at(-1)).toMatchObject({ text: code, reading: { status: 'read' } });
  });
});
