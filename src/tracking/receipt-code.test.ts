import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashPathway, type Receipt, readReceiptCode, writeReceiptCode } from './receipt-code.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function aReceipt(given: Partial<Receipt> = {}): Receipt {
  return {
    pathway: hashPathway('everyone'),
    release: '1.4.2',
    result: 'passed',
    scorePercent: 92,
    date: '2026-11-21',
    attempt: 11259375,
    saving: 'not-saved',
    ...given,
  };
}

/** These are in learners' hands: a change to any of them needs another version. */
const samples: [string, string, Receipt][] = [
  ['the sample of the file', '5WDV-ARH0-NE0M-9AYD-XXN6', aReceipt()],
  [
    'nothing known',
    '559Z-RZZZ-SZZZ-Y000-0090',
    aReceipt({
      pathway: hashPathway('friend-request'),
      release: null,
      result: 'incomplete',
      scorePercent: null,
      date: null,
      attempt: 0,
      saving: 'saved',
    }),
  ],
  [
    'the largest of everything',
    '7ZZZ-ZZZZ-QJFZ-XZZZ-ZYA4',
    aReceipt({
      pathway: 0xffffff,
      release: '15.63.30',
      result: 'failed',
      scorePercent: 100,
      date: '2048-06-04',
      attempt: 0xffffff,
      saving: 'not-connected',
    }),
  ],
  [
    'the smallest of everything',
    '4000-0000-2000-0000-00KN',
    aReceipt({
      pathway: 0,
      release: '0.0.0',
      result: 'completed',
      scorePercent: 0,
      date: '2026-01-01',
      attempt: 0,
      saving: 'saved',
    }),
  ],
];

test.each(samples)('%s is %s', (_, code, receipt) => {
  expect(writeReceiptCode(receipt)).toBe(code);
  expect(readReceiptCode(code)).toEqual({ status: 'read', receipt });
});

describe('any receipt', () => {
  test('comes back as it was, from 24 characters that survive a telephone', () => {
    fc.assert(
      fc.property(anyReceipt(), (receipt) => {
        const code = writeReceiptCode(receipt);
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(readReceiptCode(code)).toEqual({ status: 'read', receipt });
      }),
    );
  });

  test('has checks that make it divisible by (x + 1)(x + α), reckoned another way', () => {
    fc.assert(
      fc.property(anyReceipt(), (receipt) => {
        const symbols = symbolsOf(writeReceiptCode(receipt));
        expect(evaluate(symbols, 0)).toBe(0);
        expect(evaluate(symbols, 1)).toBe(0);
      }),
    );
  });
});

describe('reading forgives', () => {
  const [, code] = samples[0] ?? ['', ''];
  const asked = readReceiptCode(code);
  test.each([
    ['small letters', code.toLowerCase()],
    ['no hyphens', code.replaceAll('-', '')],
    ['spaces', code.replaceAll('-', ' ')],
    ['spaces and hyphens around', ` - ${code.replaceAll('-', ' - ')}\r\n`],
    ['a no-break space', code.replaceAll('-', '\u00a0')],
    ['en dashes, as a word processor makes them', code.replaceAll('-', '–')],
    ['em dashes', code.replaceAll('-', '—')],
    ['a minus sign', code.replaceAll('-', '\u2212')],
    ['soft hyphens and zero-width spaces', code.replaceAll('-', '\u00ad\u200b')],
    ['other groups', '5WDVA-RH0NE-0M9AY-DXXN6'],
    ['O for 0', code.replaceAll('0', 'O')],
    ['o for 0', code.replaceAll('0', 'o')],
  ])('%s', (_, text) => {
    expect(asked.status).toBe('read');
    expect(readReceiptCode(text)).toEqual(asked);
  });

  test.each(['I', 'i', 'L', 'l'])('%s for 1', (letter) => {
    const withOnes = writeReceiptCode(aReceipt({ attempt: 0x42108 }));
    expect(withOnes).toContain('1');
    const expected = { status: 'read', receipt: aReceipt({ attempt: 0x42108 }) };
    expect(readReceiptCode(withOnes.replaceAll('1', letter))).toEqual(expected);
  });
});

describe('what cannot be read gets a sentence', () => {
  test.each([
    ['nothing', '', 'length', /^No characters were found, and a receipt code has 20/],
    ['one character', '5', 'length', /^1 character was found/],
    ['a group too few', '5WDV-ARH0-NE0M-9AYD', 'length', /^16 characters.*what is missing\.$/],
    ['a group too many', '5WDV-ARH0-NE0M-9AYD-XXN6-5WDV', 'length', /^24 .*not part of it\.$/],
    ['a U', '5WDV-ARH0-NEUM-9AYD-XXN6', 'letter', /^Character 11, in group 3, is "U"/],
    ['a full stop', '5WDV-ARH0-NE0M-9AYD-XXN.', 'letter', /^Character 20, in group 5, is "\."/],
    ['a letter outside ASCII', 'ſWDV-ARH0-NE0M-9AYD-XXN6', 'letter', /^Character 1, .* is "ſ"/],
    ['a picture', '5WDV-ARH0-NE0M-9AYD-XXN🙂', 'letter', /^Character 20, .* is "🙂"/],
    [
      'another last letter',
      '5WDV-ARH0-NE0M-9AYD-XXN7',
      'check',
      /one or two characters are mistaken/,
    ],
    ['a newer version', withHead(0b01000), 'newer', /newer kind, 2, and this page reads kind 1/],
    ['the newest version', withHead(0b11111), 'newer', /newer kind, 7/],
    ['all noughts', '0000-0000-0000-0000-0000', 'impossible', /no module writes this code/],
    ['a score of 101', withBits(44, '1100101'), 'impossible', /no module writes/],
    ['a score of 126', withBits(44, '1111110'), 'impossible', /no module writes/],
    ['a fourth kind of saving', withBits(88, '11'), 'impossible', /no module writes/],
  ])('%s', (_, text, reason, message) => {
    expect(readReceiptCode(text)).toEqual({
      status: 'unreadable',
      reason,
      message: expect.stringMatching(message),
    });
  });
});

test('any text whatever is read without throwing', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'5W0-\ud800\udc00\u202e\0'.split('')), minLength: 19 }),
    fc.string({ unit: fc.constantFrom(...alphabet, ...'oilu-– '), minLength: 18, maxLength: 26 }),
    // With the right checks, so that every field is looked at.
    fc.array(fc.nat(31), { minLength: 18, maxLength: 18 }).map((data) => textOf(signed(data))),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = readReceiptCode(text);
      if (reading.status === 'read') expect(sameCode(reading.receipt, text)).toBe(true);
      else expect(reading.message).toMatch(/^[A-Z0-9].*\.$/su);
    }),
    { numRuns: 500 },
  );
});

describe('what has no room in a code is written as unknown', () => {
  test.each([
    [{ release: '16.0.0' }, { release: null }],
    [{ release: '1.64.0' }, { release: null }],
    [{ release: '1.0.32' }, { release: null }],
    [{ release: '15.63.31' }, { release: null }],
    [{ release: '1.0.0-beta' }, { release: null }],
    [{ release: '' }, { release: null }],
    [{ scorePercent: 101 }, { scorePercent: null }],
    [{ scorePercent: -1 }, { scorePercent: null }],
    [{ scorePercent: Number.NaN }, { scorePercent: null }],
    [{ scorePercent: 79.99 }, { scorePercent: 79 }],
    [{ date: '2025-12-31' }, { date: null }],
    [{ date: '2048-06-05' }, { date: null }],
    [{ date: '2027-02-29' }, { date: null }],
    [{ date: '21/11/2026' }, { date: null }],
    [{ attempt: 0x1abcdef }, { attempt: 0xabcdef }],
    [{ attempt: -1 }, { attempt: 0xffffff }],
  ])('%j as %j', (given, expected) => {
    expect(readReceiptCode(writeReceiptCode(aReceipt(given)))).toEqual({
      status: 'read',
      receipt: aReceipt(expected),
    });
  });
});

describe('hashPathway', () => {
  test.each([
    ['everyone', 7921067],
    ['friend-request', 4890595],
  ])('%s is %d for good', (id, expected) => {
    expect(hashPathway(id)).toBe(expected);
  });

  test('any id fits into 24 bits', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const hash = hashPathway(id);
        expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 24).toBe(true);
      }),
    );
  });

  test('a thousand scenarios seldom share one', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `scenario-number-${index}`);
    expect(new Set(ids.map(hashPathway)).size).toBeGreaterThanOrEqual(998);
  });
});

function anyReceipt(): fc.Arbitrary<Receipt> {
  const release = fc.tuple(fc.nat(15), fc.nat(63), fc.nat(30)).map((parts) => parts.join('.'));
  const date = fc
    .nat(8190)
    .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
  return fc.record({
    pathway: fc.nat(0xffffff),
    release: fc.option(release),
    result: fc.constantFrom('incomplete', 'completed', 'passed', 'failed'),
    scorePercent: fc.option(fc.nat(100)),
    date: fc.option(date),
    attempt: fc.nat(0xffffff),
    saving: fc.constantFrom('saved', 'not-saved', 'not-connected'),
  });
}

function symbolsOf(code: string): number[] {
  return [...code.replaceAll('-', '')].map((letter) => alphabet.indexOf(letter));
}

function textOf(symbols: readonly number[]): string {
  return symbols.map((symbol) => alphabet.charAt(symbol)).join('');
}

function sameCode(receipt: Receipt, text: string): boolean {
  const letters = text.replace(/[^0-9a-z]/gi, '').toUpperCase();
  const meant = letters.replaceAll('O', '0').replace(/[IL]/g, '1');
  return writeReceiptCode(receipt).replaceAll('-', '') === meant;
}

/** The sample with another first symbol, and the checks made right again. */
function withHead(symbol: number): string {
  return textOf(signed(symbolsOf('5WDV-ARH0-NE0M-9AYD-XXN6').with(0, symbol).slice(0, 18)));
}

/** The sample with these bits at this place, and the checks made right again. */
function withBits(at: number, bits: string): string {
  const all = symbolsOf('5WDV-ARH0-NE0M-9AYD-XXN6')
    .slice(0, 18)
    .map((symbol) => symbol.toString(2).padStart(5, '0'))
    .join('');
  const changed = all.slice(0, at) + bits + all.slice(at + bits.length);
  const data = (changed.match(/.{5}/g) ?? []).map((five) => Number.parseInt(five, 2));
  return textOf(signed(data));
}

/** The data with its checks: the one pair of symbols with which both roots give nought. */
function signed(data: readonly number[]): number[] {
  const found = Array.from({ length: 32 }, (_, first) => first)
    .map((first) => [...data, first, evaluate([...data, first, 0], 0)])
    .filter((symbols) => evaluate(symbols, 1) === 0);
  expect(found).toHaveLength(1);
  return found[0] ?? [];
}

/** The symbols as a polynomial at α to a power, reckoned with logarithms; α⁵ is α² + 1. */
function evaluate(symbols: readonly number[], power: number): number {
  return symbols.reduce((sum, symbol, index) => {
    if (symbol === 0) return sum;
    const exponent = logarithms.indexOf(symbol) + power * (symbols.length - 1 - index);
    return sum ^ (logarithms[exponent % 31] ?? 0);
  }, 0);
}

const logarithms = [
  1, 2, 4, 8, 16, 5, 10, 20, 13, 26, 17, 7, 14, 28, 29, 31, 27, 19, 3, 6, 12, 24, 21, 15, 30, 25,
  23, 11, 22, 9, 18,
];
