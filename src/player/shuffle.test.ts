import { expect, it } from 'vitest';
import { newSeed, shuffle } from './shuffle.ts';

const letters = ['a', 'b', 'c', 'd'];

it('keeps an order for a seed and a name, and loses nothing', () => {
  for (let seed = 0; seed < 1296; seed += 7) {
    const order = shuffle(letters, seed, 'a-scene');
    expect(order).toEqual(shuffle(letters, seed, 'a-scene'));
    expect([...order].sort()).toEqual(letters);
  }
});

it('puts each choice first about as often as the others', () => {
  const first = Array.from({ length: 1296 }, (_, seed) => shuffle(letters, seed, 'a-scene')[0]);
  for (const letter of letters) {
    const share = first.filter((one) => one === letter).length / first.length;
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.35);
  }
});

it('draws seeds from 0 to 1,295', () => {
  expect([0, 0.5, 0.999_999].map((number) => newSeed(() => number))).toEqual([0, 648, 1295]);
});
