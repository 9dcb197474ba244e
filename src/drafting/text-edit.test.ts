import { describe, expect, test } from 'vitest';
import { makeFix } from './make-fix.ts';
import { applyEdits } from './text-edit.ts';

describe('edits', () => {
  test('are made from the text as it was, in any order', () => {
    const edits = [
      { from: 4, to: 5, insert: 'E' },
      { from: 0, to: 1, insert: '' },
      { from: 2, to: 2, insert: '++' },
    ];
    expect(applyEdits('abcde', edits)).toBe('b++cdE');
  });

  test.each([
    [
      'overlap',
      [
        { from: 0, to: 3, insert: '' },
        { from: 2, to: 4, insert: '' },
      ],
    ],
    ['lie outside', [{ from: 0, to: 6, insert: '' }]],
    ['run backwards', [{ from: 3, to: 2, insert: '' }]],
  ])('that %s are refused', (_name, edits) => {
    expect(() => applyEdits('abcde', edits)).toThrow(RangeError);
  });
});

describe('a fix', () => {
  test('has the line ends of the text, and selects in the text as it will be', () => {
    const fix = makeFix({ eol: '\r\n' }, 'Add', [
      { from: 2, to: 3, insert: 'one\ntwo', select: 'two' },
      { from: 0, to: 0, insert: 'zero\n' },
    ]);
    const after = applyEdits('abcde', fix.edits);
    expect(after).toBe('zero\r\nabone\r\ntwode');
    expect(fix.select && after.slice(fix.select.from, fix.select.to)).toBe('two');
    expect(fix.edits.map(({ from }) => from)).toEqual([0, 2]);
  });
});
