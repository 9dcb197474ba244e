import { describe, expect, it } from 'vitest';
import type { Stance } from '../content.ts';
import { aPolicy, aPolicyContent } from '../testing/some-content.ts';
import { readPermissiveness } from './read-permissiveness.ts';
import { sayLimits, sayMixed, sayPermissiveness } from './say-permissiveness.ts';

const content = aPolicyContent();
const ids = content.clauses.map(({ id }) => id);

/** So many restrictive, middle and permissive clauses; percent and words worked out by hand. */
const rows: [number, number, number, number | null, string | null][] = [
  [0, 0, 0, null, null],
  [0, 0, 3, null, null],
  [4, 0, 0, 0, 'Restrictive'],
  [3, 1, 0, 13, 'Restrictive'],
  [3, 2, 0, 20, 'Leaning restrictive'],
  [0, 4, 0, 50, 'In the middle'],
  [2, 1, 2, 50, 'Mixed'],
  [2, 4, 2, 50, 'In the middle'],
  [5, 0, 7, 58, 'Mixed'],
  [1, 0, 1, null, null],
  [3, 0, 9, 75, 'Leaning permissive'],
  [1, 2, 2, 60, 'In the middle'],
  [0, 3, 1, 63, 'Leaning permissive'],
  [0, 2, 3, 80, 'Leaning permissive'],
  [0, 1, 3, 88, 'Permissive'],
  [0, 0, 12, 100, 'Permissive'],
];

describe('readPermissiveness', () => {
  it.each(rows)('%i restrictive, %i middle, %i permissive', (low, middle, high, percent, band) => {
    const reading = readPermissiveness(content, withStances(low, middle, high));
    expect(reading).toMatchObject({
      chosen: low + middle + high,
      total: ids.length,
      percent,
      band,
    });
    expect(reading.pulls.restrictive.map(({ id }) => id)).toEqual(ids.slice(0, low));
    expect(reading.pulls.permissive).toHaveLength(high);
  });

  it('counts their words as what they began as, and says which', () => {
    const policy = aPolicy({ scope: { stance: 'middle', text: 'Everybody.' } });
    const reading = readPermissiveness(content, policy);
    expect(reading.own.map(({ id }) => id)).toEqual(['scope']);
    expect(sayLimits(reading)[0]).toBe(
      '1 clause in your own words: this page cannot read it, and counts it as the wording it began with, or that you said it matches.',
    );
  });

  it('does not count a clause that there is no longer', () => {
    expect(readPermissiveness(content, aPolicy({ gone: 'permissive' })).chosen).toBe(0);
  });

  it('notices clauses that stand far apart', () => {
    expect(readPermissiveness(content, withStances(3, 0, 3)).isMixed).toBe(true);
    expect(readPermissiveness(content, withStances(2, 2, 3)).isMixed).toBe(false);
  });

  it.each([
    [3, 0, 9, /^The clauses stand far apart\./],
    [2, 1, 2, /^The clauses stand far apart\./],
    [2, 4, 2, /^$/],
  ])('says so of %i, %i, %i', (low, middle, high, words) => {
    expect(sayMixed(readPermissiveness(content, withStances(low, middle, high)))).toMatch(words);
  });

  it('counts their words as what they began as, whatever was chosen since', () => {
    const policy = aPolicy({
      scope: { stance: 'permissive', text: 'Nobody.', textFrom: 'restrictive' },
    });
    expect(readPermissiveness(content, policy).pulls).toMatchObject({
      restrictive: [{ id: 'scope' }],
      permissive: [],
    });
  });
});

it.each([
  [3, 0, 0, 'Too early to say. It can be read once 1 more clause has a wording.'],
  [0, 1, 0, 'Too early to say. It can be read once 3 more clauses have a wording.'],
  [
    1,
    2,
    2,
    'So far it reads as in the middle: 2 permissive clauses, 2 in the middle, 1 restrictive.',
  ],
  [3, 0, 3, 'So far it reads as mixed: 3 permissive clauses, 0 in the middle, 3 restrictive.'],
  [0, 0, 12, 'It reads as permissive: 12 permissive clauses, 0 in the middle, 0 restrictive.'],
])('says %i, %i, %i', (low, middle, high, words) => {
  expect(sayPermissiveness(readPermissiveness(content, withStances(low, middle, high)))).toBe(
    words,
  );
});

function withStances(low: number, middle: number, high: number) {
  const all: Stance[] = [
    ...Array<Stance>(low).fill('restrictive'),
    ...Array<Stance>(middle).fill('middle'),
    ...Array<Stance>(high).fill('permissive'),
  ];
  return aPolicy(Object.fromEntries(all.map((stance, n) => [ids[n] ?? '', stance])));
}
