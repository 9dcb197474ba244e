import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCell } from './clean-cell.ts';
import { readDuration } from './read-duration.ts';
import { readScore } from './read-score.ts';
import { readStatus } from './read-status.ts';

describe('a cell is cleaned', () => {
  it.each([
    ['plain', 'plain', 'as it is'],
    ['', '', 'nothing'],
    ['  two  words ', 'two  words', 'spaces around it'],
    ['\u00A0name\u00A0', 'name', 'spaces that do not break'],
    ['911, &quot;ext&quot;\n2', '911, "ext"\n2', 'Moodle 4.5, interactions'],
    ['A&amp;E', 'A&E', 'a department'],
    ['&lt;b&gt;', '<b>', 'text, not markup'],
    ['&#039;quoted&#039;', "'quoted'", 'numbers'],
    ['&#x4E3D;', '丽', 'hexadecimal numbers'],
    ['&eacute;', 'é', 'a name'],
    ['R&D', 'R&D', 'an ampersand by itself'],
    ['&nonsense;', '&nonsense;', 'no entity'],
    ['&amp;amp;', '&amp;', 'once, and not again'],
    ['Mu\u0308ller', 'Müller', 'composed'],
    ['one\r\ntwo', 'one\ntwo', 'line breaks of Windows'],
    ["'=1+1", '=1+1', 'an apostrophe that our own CSV puts before a formula'],
    ["O'Connor", "O'Connor", 'an apostrophe of its own'],
    ["'tis", "'tis", 'an apostrophe of its own at the beginning'],
    ['王 丽', '王 丽', 'any script'],
  ])('%j is %j (%s)', (cell, expected) => {
    expect(cleanCell(cell)).toBe(expected);
  });

  it('whatever is in it, and the quick way says what the long one says', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab &;#\'" -=é\n') }), (cell) => {
        const padded = cleanCell(`${cell} `);
        expect(padded).toBe(cleanCell(cell));
      }),
    );
  });
});

describe('a score', () => {
  it.each<[string, 1 | 100, number | null, string]>([
    ['80', 100, 0.8, ''],
    ['0', 100, 0, ''],
    ['100', 100, 1, ''],
    ['66.67', 100, 0.6667, ''],
    ['66,67', 100, 0.6667, ''],
    ['80.00 %', 100, 0.8, ''],
    ['80%', 1, 0.8, ''],
    ['0.85', 1, 0.85, ''],
    ['40/50', 100, 0.8, ''],
    ['8 / 10', 100, 0.8, ''],
    ['101', 100, null, 'is more than 100'],
    ['160', 100, null, 'is more than 100'],
    ['-5', 100, null, 'is below 0'],
    ['1.5', 1, null, 'is more than 1'],
    ['8/0', 100, null, 'is out of nothing'],
    ['eighty', 100, null, 'is not a number'],
    ['1e2', 100, null, 'is not a number'],
    ['Infinity', 100, null, 'is not a number'],
    ['0x10', 100, null, 'is not a number'],
    ['', 100, null, 'is not a number'],
  ])('%j out of %d is %o %s', (cell, outOf, scoreScaled, problem) => {
    expect(readScore(cell, outOf)).toEqual({ scoreScaled, problem });
  });
});

describe('a time spent', () => {
  it.each<[string, number | null, string]>([
    ['1:02:03', 3_723_000, 'hours'],
    ['02:03', 123_000, 'minutes and seconds'],
    ['0000:12:34.56', 754_560, 'SCORM 1.2 CMITimespan'],
    ['PT1H2M3.5S', 3_723_500, 'SCORM 2004, xAPI'],
    ['P1DT1S', 86_401_000, 'xAPI'],
    ['90', 90_000, 'seconds'],
    ['12.5', 12_500, 'seconds'],
    ['1 h 5 min 20 s', 3_920_000, 'words'],
    ['12 mins', 720_000, 'words'],
    ['2 hours', 7_200_000, 'words'],
    ['0', 0, 'none'],
    ['', null, 'nothing'],
    ['PT', null, 'nothing'],
    ['soon', null, 'no time'],
    ['999999999', null, 'longer than ten years'],
    ['-5', null, 'below 0'],
  ])('%j is %o (%s)', (cell, ms) => {
    expect(readDuration(cell)).toBe(ms);
  });
});

describe('a status', () => {
  it.each([
    ['Passed', 'completed', 'passed'],
    ['Failed', 'completed', 'failed'],
    ['Completed', 'completed', 'unknown'],
    ['Incomplete', 'incomplete', 'unknown'],
    ['Browsed', 'incomplete', 'unknown'],
    ['Not attempted', 'not attempted', 'unknown'],
    ['Not completed', 'incomplete', 'unknown'],
    ['Completed (achieved pass grade)', 'completed', 'passed'],
    ['Completed (did not achieve pass grade)', 'completed', 'failed'],
    ['Completed (set by Ann Lee)', 'completed', 'unknown'],
    ['NOT_STARTED', 'not attempted', 'unknown'],
    ['  in progress ', 'incomplete', 'unknown'],
    ['Nicht abgeschlossen', 'incomplete', 'unknown'],
    ['Terminé', 'completed', 'unknown'],
    ['Heb ei gwblhau', 'incomplete', 'unknown'],
    ['Ukończono', 'completed', 'unknown'],
  ])('%s: %s, %s', (cell, completion, success) => {
    expect(readStatus(cell)).toEqual({ completion, success });
  });

  it.each(['', 'Active', 'constructor', '42', 'Completely lost'])('%j is none', (cell) => {
    expect(readStatus(cell)).toBeNull();
  });
});
