import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sayPlainly } from './plain-line.ts';

test.each([
  ['Two in the morning', 'Two in the morning'],
  ['  two\n lines\u2028here\t', 'two lines here'],
  ['=HYPERLINK("x")', 'HYPERLINK("x")'],
  ['+44 and more', '44 and more'],
  ['- @home', 'home'],
  ['{lang=xx}Hello', 'lang=xx}Hello'],
  ['She said "no" – naïve?', 'She said "no" – naïve?'],
  ['bell\u0007here', 'bell here'],
  ['\ud83d alone', ' alone'.trim()],
  ['===', ''],
])('%j is said as %j', (words, said) => {
  expect(sayPlainly(words)).toBe(said);
});

test('what is too long ends in an ellipsis, and no sign is cut in two', () => {
  expect(sayPlainly('a'.repeat(250))).toHaveLength(250);
  expect(sayPlainly('a'.repeat(251))).toBe(`${'a'.repeat(249)}…`);
  expect(sayPlainly('😀'.repeat(10), 6)).toBe('😀😀…');
});

test('any words are one line of at most 250 characters, and no formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (words) => {
      const said = sayPlainly(words);
      expect(said.length).toBeLessThanOrEqual(250);
      expect(said).not.toMatch(/^[=+\-@{|%\t\r]|[\n\r\u2028\u2029]/);
      expect(said.isWellFormed()).toBe(true);
    }),
  );
});
