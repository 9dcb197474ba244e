import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mask, paragraphMark, unmask } from './mask.ts';

const ownLetters = /[\ue000-\ue07e]/;

it('hides every sign of ASCII, and gives it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(!ownLetters.test(text));
      expect(mask(text)).not.toMatch(/[!-/:-@[-`{-~]/);
      expect(unmask(mask(text))).toBe(text);
    }),
  );
});

it('lets no author write a letter that stands for a sign', () => {
  const written = '\ue03cscript\ue03e';
  expect(unmask(mask(written))).toBe('\ufffdscript\ufffd');
});

it('takes the mark of a paragraph away', () => {
  expect(unmask(`${paragraphMark}a`)).toBe('a');
});
