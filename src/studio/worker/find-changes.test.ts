import { expect, test } from 'vitest';
import { createChangeFinder } from './find-changes.ts';

test('what is the same as the last time is not told again', () => {
  const find = createChangeFinder<{ a: number[]; b: string | null }>();
  expect(find({ a: [1], b: null })).toEqual({ a: [1], b: null });
  expect(find({ a: [1], b: null })).toEqual({});
  expect(find({ a: [1, 2], b: null })).toEqual({ a: [1, 2] });
  expect(find({ a: [1], b: 'x' })).toEqual({ a: [1], b: 'x' });
});
