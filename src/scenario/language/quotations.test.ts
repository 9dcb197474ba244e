import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotations, isQuoted } from './quotations.ts';

test.each<[string, string, [string, boolean][]]>([
  ['none', 'He waits.', []],
  [
    'speech',
    '"Yes," he says. "No."',
    [
      ['"Yes,"', true],
      ['"No."', true],
    ],
  ],
  ['a term', 'the words "hip clinic" can be read', [['"hip clinic"', false]]],
  ['speech that goes on below', 'He nods. "I rang.', [['"I rang.', true]]],
  [
    'curly marks',
    'the “jigsaw” and “Go.”',
    [
      ['“jigsaw”', false],
      ['“Go.”', true],
    ],
  ],
  ['single marks', "It says 'Stop.' twice", [["'Stop.'", true]]],
  ['an apostrophe within', "the saying 'don't type it' is old", [["'don't type it'", false]]],
  ['apostrophes only', "Kath's nurses' rota isn't up", []],
  ['a leading apostrophe', "'Twas in the '90s, the nurses' time", []],
  ['single within double', '"He said \'yes\' twice."', [['"He said \'yes\' twice."', true]]],
])('%s', (_name, text, found) => {
  const quotations = findQuotations(text);
  expect(quotations.map(({ start, end, isSpeech }) => [text.slice(start, end), isSpeech])).toEqual(
    found,
  );
});

test('isQuoted counts the marks in', () => {
  const quotations = findQuotations('a "b" c');
  expect([0, 1, 2, 4, 5].map((offset) => isQuoted(quotations, offset))).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
});

test('any text: quotations stand one after the other', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'a .,"\'“”‘’'), maxLength: 60 });
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const { start, end } of findQuotations(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
