import { describe, expect, it } from 'vitest';
import { sayPercent } from './figures.ts';
import { plural } from './plural.ts';

const forms = {
  zero: 'cŵn',
  one: 'ci',
  two: 'gi',
  few: 'chi',
  many: 'chi (6)',
  other: 'ci (arall)',
};

describe('the form that goes with a number', () => {
  it.each([
    ['cy', 0, 'cŵn'],
    ['cy', 1, 'ci'],
    ['cy', 2, 'gi'],
    ['cy', 3, 'chi'],
    ['cy', 4, 'ci (arall)'],
    ['cy', 5, 'ci (arall)'],
    ['cy', 6, 'chi (6)'],
    ['cy', 7, 'ci (arall)'],
    ['cy', 20, 'ci (arall)'],
    ['cy', 21, 'ci (arall)'],
    ['en', 0, 'ci (arall)'],
    ['en', 1, 'ci'],
    ['en', 2, 'ci (arall)'],
    ['en', 6, 'ci (arall)'],
  ] as const)('in %s, of %i (CLDR, plural rules)', (language, count, form) => {
    expect(plural(language, count, forms)).toBe(form);
  });

  it('is the one for other numbers where it is not given', () => {
    expect(plural('cy', 2, { one: 'ci', other: 'cŵn' })).toBe('cŵn');
  });
});

it.each([
  ['en', 80, '80%'],
  ['cy', 80, '80%'],
  ['en', 0, '0%'],
  ['en', 29, '29%'],
  ['cy', 100, '100%'],
] as const)('says in %s %i per cent', (language, percent, words) => {
  expect(sayPercent(language, percent)).toBe(words);
});
