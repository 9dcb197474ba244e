import { expect, test } from 'vitest';
import { writeReceiptsCsv, writeReceiptsText } from './receipts-csv.ts';
import { aCode, aReading } from './testing/makers.ts';

const broken = aCode().replace(/.$/, 'U');
const reading = aReading(
  ['=HYPERLINK("https://example.org")', `Sam ${aCode()}`, broken, aCode()].join('\n'),
);
const sentence =
  '"Character 20, in group 5, is ""U"", and a receipt code has only digits and the letters A to Z without I, L, O and U. Compare group 5 with the original."';

test('the file has a row for every line, and no cell that begins as a formula', () => {
  const facts = 'Social media for everyone,1.4.2,Passed,92,2026-11-21,11259375,Not saved';
  expect(writeReceiptsCsv(reading).split('\r\n')).toEqual([
    '\uFEFFLine,Code,Pathway,Release,Result,Score %,Date,Attempt,Learner was told,Note',
    `1,"'=HYPERLINK(""https://example.org"")",,,Not read,,,,,No code was found in this line.`,
    `2,${aCode()},${facts},`,
    `3,${broken},,,Not read,,,,,${sentence}`,
    `4,${aCode()},${facts},Same code as on line 2`,
    '',
  ]);
});

test('what is not known is an empty cell', () => {
  const unknown = aCode({ release: null, scorePercent: null, date: null, result: 'incomplete' });
  expect(writeReceiptsCsv(aReading(unknown))).toContain(
    `\r\n1,${unknown},Social media for everyone,Unknown,Incomplete,,,11259375,Not saved,\r\n`,
  );
});

test('the text says the same, and no line begins as a formula', () => {
  const text = writeReceiptsText(reading);
  expect(text.split('\n')).toEqual([
    '2 codes read. Learners’ results: 2 passed. 1 code could not be read. 1 row repeats an attempt of an earlier line.',
    'A receipt code is evidence for a conversation, not proof. Compare it with the record.',
    '',
    `${aCode()}: Social media for everyone; release: 1.4.2; Passed; score: 92%; 21 Nov 2026; attempt 11259375; told: Not saved`,
    `${aCode()}: Social media for everyone; release: 1.4.2; Passed; score: 92%; 21 Nov 2026; attempt 11259375; told: Not saved; Same code as on line 2`,
    expect.stringMatching(`^Line 3, "${broken}", could not be read. Character 20`),
    'Line 1, "=HYPERLINK("https://example.org")", holds no code.',
  ]);
  expect(text).not.toMatch(/^[=+\-@\t\r]/m);
});
