import { expect } from 'vitest';
import { isSmall } from '../hide-counts.ts';
import { type Sum, workOut } from './work-out.ts';

/** Fails when a small number is shown, or can be worked out of those that are. */
export function expectHidden(truth: Numbers, shown: Numbers, sums: Sum[], under: number): void {
  for (const { whole, parts } of sums) {
    expect(parts.reduce((sum, part) => sum + (truth.get(part) ?? Number.NaN), 0)).toBe(
      truth.get(whole),
    );
  }
  for (const [name, number] of shown) expect(number).toBe(truth.get(name));
  const found = workOut(sums, shown);
  const told = [...truth].filter(([name]) => shown.has(name) || found.has(name)).filter(isGuarded);
  expect(told.filter(([, number]) => isSmall(number, under))).toEqual([]);
}

/** That there is one person in each group at least is no secret. */
function isGuarded([name]: [string, number]): boolean {
  return !/^one$|more$/.test(name);
}

/** Counts by what they are of. */
export type Numbers = Map<string, number>;
