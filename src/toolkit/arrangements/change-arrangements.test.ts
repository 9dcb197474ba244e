import { describe, expect, it } from 'vitest';
import { someArrangements } from '../testing/some-arrangements.ts';
import {
  addAccount,
  changeItem,
  changeMet,
  removeAccount,
  restoreAccount,
} from './change-arrangements.ts';

describe('an item', () => {
  it('keeps what is said about it, and nothing once that is taken back', () => {
    const said = changeItem(someArrangements({}), 'filming', { owner: 'Estates' });
    expect(said.items).toEqual({
      filming: { state: '', owner: 'Estates', date: '', evidence: '' },
    });
    expect(changeItem(said, 'filming', { owner: '' }).items).toEqual({});
  });
});

it.each([
  [['b'], ['a'], true, ['a', 'b']],
  [['a', 'b'], ['a'], false, ['b']],
  [['c', 'old'], ['a', 'b'], true, ['a', 'b', 'c', 'old']],
  [['a'], ['a'], true, ['a']],
])('scenarios %j with %j: %s', (scenarios, ids, isMet, expected) => {
  const work = someArrangements({}, { scenarios });
  expect(changeMet(work, ids, isMet, ['a', 'b', 'c']).scenarios).toEqual(expected);
});

describe('accounts', () => {
  const two = addAccount(addAccount(someArrangements({})));

  it('get ids that are not in use', () => {
    expect(two.accounts.map(({ id }) => id)).toEqual(['a1', 'a2']);
    expect(addAccount(removeAccount(two, 'a1')).accounts.map(({ id }) => id)).toEqual(['a2', 'a3']);
  });

  it('come back where they were, once', () => {
    const [account] = two.accounts;
    if (account === undefined) throw new Error('There is no account.');
    const back = restoreAccount(removeAccount(two, 'a1'), { at: 0, account });
    expect(back).toEqual(two);
    expect(restoreAccount(back, { at: 0, account })).toEqual(two);
  });
});
