import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createKeyTable } from './key-table.ts';

const anyKey = fc.tuple(fc.integer(), fc.integer({ min: 0, max: 3 }), fc.integer({ max: 9 }));

test('numbers are given in the order of first meeting, and stay', () => {
  fc.assert(
    fc.property(fc.array(anyKey, { maxLength: 2000, size: 'max' }), (keys) => {
      const table = createKeyTable();
      const known = new Map<string, number>();
      for (const [a, b, c] of keys) {
        const expected = known.get(`${a} ${b} ${c}`) ?? known.size;
        known.set(`${a} ${b} ${c}`, expected);
        expect(table.add(a, b, c)).toBe(expected);
      }
      expect(table.size).toBe(known.size);
      for (const [key, number] of known) {
        const { a, b, c } = table.keys;
        expect(`${a[number]} ${b[number]} ${c[number]}`).toBe(key);
      }
    }),
    { numRuns: 30 },
  );
});
