// Every mistake that the checks promise to notice, tried out.
import { describe, expect, test } from 'vitest';
import { readReceiptCode } from './receipt-code.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codes = [
  '5WDV-ARH0-NE0M-9AYD-XXN6',
  '559Z-RZZZ-SZZZ-Y000-0090',
  '7ZZZ-ZZZZ-QJFZ-XZZZ-ZYA4',
  '4000-0000-2000-0000-00KN',
];

test.each(codes)('%s is right as it stands', (code) => {
  expect(readReceiptCode(code).status).toBe('read');
});

describe('a mistake is noticed', () => {
  test.each(codes)('any one character of %s', (code) => {
    const symbols = symbolsOf(code);
    symbols.forEach((symbol, place) => {
      for (const other of others(symbol)) expectMistaken(symbols.with(place, other));
    });
  });

  test.each(codes)('any two characters of %s that changed places', (code) => {
    const symbols = symbolsOf(code);
    for (const [a, b] of pairsOfPlaces()) {
      const [first = 0, second = 0] = [symbols[a], symbols[b]];
      if (first !== second) expectMistaken(symbols.with(a, second).with(b, first));
    }
  });

  test('any two characters', () => {
    const symbols = symbolsOf('5WDV-ARH0-NE0M-9AYD-XXN6');
    const missed = pairsOfPlaces().flatMap(([a, b]) =>
      others(symbols[a] ?? 0).flatMap((first) =>
        others(symbols[b] ?? 0)
          .map((second) => textOf(symbols.with(a, first).with(b, second)))
          .filter((text) => !isMistaken(text)),
      ),
    );
    expect(missed).toEqual([]);
  });
});

function symbolsOf(code: string): number[] {
  return [...code.replaceAll('-', '')].map((letter) => alphabet.indexOf(letter));
}

function textOf(symbols: readonly number[]): string {
  return symbols.map((symbol) => alphabet.charAt(symbol)).join('');
}

function others(symbol: number): number[] {
  return Array.from({ length: 32 }, (_, value) => value).filter((value) => value !== symbol);
}

function pairsOfPlaces(): [number, number][] {
  const places = Array.from({ length: 20 }, (_, index) => index);
  return places.flatMap((a) => places.slice(a + 1).map((b): [number, number] => [a, b]));
}

function expectMistaken(symbols: readonly number[]): void {
  const text = textOf(symbols);
  expect(isMistaken(text), text).toBe(true);
}

/** Whether the checks themselves found the mistake, and not what the code says. */
function isMistaken(text: string): boolean {
  const reading = readReceiptCode(text);
  return reading.status === 'unreadable' && reading.reason === 'check';
}
