import { describe, expect, test } from 'vitest';
import { nearestNames } from './nearest-names.ts';

describe('nearestNames', () => {
  test.each([
    ['talk-to-pria', ['talk-to-priya', 'talk-to-mo'], ['talk-to-priya', 'talk-to-mo']],
    ['bset', ['best', 'acceptable', 'poor'], ['best']],
    ['Best', ['best'], ['best']],
    ['x', ['ab', 'abc', 'abcd'], ['ab']],
    ['', ['ab', 'abc'], ['ab']],
    ['st3', ['st1', 'st2', 'st4', 'st5'], ['st1', 'st2', 'st4']],
    ['same', ['same', 'same'], ['same']],
    ['quite-another-thing', ['kath', 'home'], []],
    ['anything', [], []],
    ['__proto__', ['proto'], []],
  ])('%j among %j', (name, known, expected) => {
    expect(nearestNames(name, known)).toEqual(expected);
  });
});
