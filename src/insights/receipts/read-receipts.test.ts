import { describe, expect, test } from 'vitest';
import { hashPathway } from '../../tracking/index.ts';
import { readReceipts } from './read-receipts.ts';
import { sayReceipt, sayTotals } from './say-receipt.ts';
import { aCode, aReading, aReceipt } from './testing/makers.ts';

test('codes become rows, in the order of the text', () => {
  const text = `Sam ${aCode()}\n\nAlex ${aCode({ attempt: 2, result: 'failed' }).toLowerCase()}`;
  const { problem, rows, unreadable, bareLines } = aReading(text);
  expect({ problem, unreadable, bareLines }).toEqual({
    problem: null,
    unreadable: [],
    bareLines: [],
  });
  expect(rows).toEqual([
    {
      line: 1,
      code: aCode(),
      receipt: aReceipt(),
      pathway: 'Social media for everyone',
      note: '',
    },
    {
      line: 3,
      code: aCode({ attempt: 2, result: 'failed' }),
      receipt: aReceipt({ attempt: 2, result: 'failed' }),
      pathway: 'Social media for everyone',
      note: '',
    },
  ]);
});

describe('the pathway', () => {
  test('is named when this site knows it, and said to be another when not', () => {
    const other = aCode({ pathway: hashPathway('another') });
    expect(aReading(other).rows[0]?.pathway).toBe('Not one that this site knows');
  });

  test('is both when two courses share the 24 bits, which is told and not guessed', () => {
    const known = [
      { id: 'scenario-43', title: 'Late again' },
      { id: 'scenario-5564', title: 'A new phone' },
    ];
    const code = aCode({ pathway: hashPathway('scenario-43') });
    expect(readReceipts(code, known).rows[0]?.pathway).toBe('Late again, or A new phone');
  });
});

describe('an attempt that comes again is pointed out', () => {
  test.each([
    ['the same code', aCode(), 'Same code as on line 1'],
    ['the same code, typed another way', aCode().toLowerCase(), 'Same code as on line 1'],
    ['a later receipt', aCode({ saving: 'saved' }), 'Same attempt as on line 1'],
    ['another attempt', aCode({ attempt: 1 }), ''],
    ['the same number elsewhere', aCode({ pathway: hashPathway('friend-request') }), ''],
  ])('%s', (_, again, note) => {
    const { rows } = aReading(`${aCode()}\n${again}`);
    expect(rows.map((row) => row.note)).toEqual(['', note]);
  });
});

describe('what is not read', () => {
  test('is listed with its line, its text and a sentence', () => {
    const { rows, unreadable, bareLines } = aReading(
      `Name Code\n${aCode()}\n${aCode().replace(/.$/, 'U')}`,
    );
    expect(rows).toHaveLength(1);
    expect(bareLines).toEqual([{ line: 1, text: 'Name Code' }]);
    expect(unreadable).toEqual([
      {
        line: 3,
        text: aCode().replace(/.$/, 'U'),
        message: expect.stringMatching(/^Character 20, in group 5, is "U"/),
      },
    ]);
  });

  test('is shortened', () => {
    const { bareLines } = aReading(`${aCode()}\n${'a '.repeat(1000)}`);
    expect(bareLines[0]?.text).toMatch(/^(a ){30}…$/);
  });

  test.each([
    ['', /^Nothing is pasted yet/],
    [' \n\t ', /^Nothing is pasted yet/],
    ['Dear colleagues,\nthank you.', /^No receipt code was found\./],
    ['a'.repeat(2_000_001), /^This is more than the 2 million characters/],
  ])('at all gets a sentence', (text, problem) => {
    expect(aReading(text)).toEqual({
      problem: expect.stringMatching(problem),
      rows: [],
      unreadable: [],
      bareLines: [],
    });
  });
});

describe('in words', () => {
  test.each([
    [aReceipt(), ['1.4.2', 'Passed', '92%', '21 Nov 2026', '11259375', 'Not saved']],
    [
      aReceipt({ release: null, result: 'completed', scorePercent: null, date: null, attempt: 0 }),
      ['Unknown', 'Completed without a verdict', 'None', 'Unknown', '0', 'Not saved'],
    ],
    [
      aReceipt({ scorePercent: 0, date: '2027-01-01', result: 'failed', saving: 'not-connected' }),
      ['1.4.2', 'Failed', '0%', '1 Jan 2027', '11259375', 'Not connected to a record'],
    ],
  ])('a receipt', (receipt, words) => {
    expect(Object.values(sayReceipt(receipt))).toEqual(words);
  });

  test.each([
    [[aCode()], '1 code read. Learners’ results: 1 passed.'],
    [
      [aCode(), aCode(), aCode({ attempt: 1, result: 'incomplete' })],
      '3 codes read. Learners’ results: 2 passed, 1 incomplete. 1 row repeats an attempt of an earlier line.',
    ],
    [
      [aCode(), aCode().replace(/.$/, 'U')],
      '1 code read. Learners’ results: 1 passed. 1 code could not be read.',
    ],
    [[aCode().replace(/.$/, 'U')], '0 codes read. 1 code could not be read.'],
  ])('the totals', (codes, sentence) => {
    expect(sayTotals(aReading(codes.join('\n')))).toBe(sentence);
  });
});
