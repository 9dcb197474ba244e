import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LaunchOptions, readLaunchOptions } from './launch-options.ts';

describe('settings that are understood', () => {
  test.each<[string, LaunchOptions]>([
    ['', {}],
    ['   \r\n ', {}],
    ['passing_score=0.85', { passingScore: 0.85 }],
    ['passing_score=1; feedback=end', { passingScore: 1, feedback: 'end' }],
    ['passing_score = 0 ;feedback = each;', { passingScore: 0, feedback: 'each' }],
    ['pathway=managers&passing_score=0.9', { pathway: 'managers', passingScore: 0.9 }],
    ['pathway=whole-module\r\nfeedback=end\r\n', { pathway: 'whole-module', feedback: 'end' }],
    ['{"passing_score":0.85,"feedback":"end"}', { passingScore: 0.85, feedback: 'end' }],
    [' {"pathway": "managers"} ', { pathway: 'managers' }],
  ])('%j', (text, options) => {
    expect(readLaunchOptions(text)).toEqual({ options, problems: [] });
  });
});

describe('settings that are not, beside one that is', () => {
  test.each<[string, RegExp]>([
    ['passing_score=80', /passing_score=80 was found\. Expected a passing score from 0 to 1/],
    ['passing_score=1.5', /from 0 to 1/],
    ['passing_score=-1', /from 0 to 1/],
    ['passing_score=', /from 0 to 1/],
    ['passing_score=0.8e0', /from 0 to 1/],
    ['feedback=never', /Expected feedback=each or feedback=end/],
    ['pathway=Managers', /Expected the id of a pathway/],
    ['pathway=../../etc', /Expected the id of a pathway/],
    ['__proto__=x', /Expected passing_score, feedback or pathway/],
    ['<img src=x onerror=alert(1)>', /Expected passing_score/],
    [`${'x'.repeat(300)}=1`, /^x{40}… was found/],
  ])('%j', (text, problem) => {
    const reading = readLaunchOptions(`${text};pathway=managers`);
    expect(reading.problems).toEqual([expect.stringMatching(problem)]);
    expect(reading.options).toEqual({ pathway: 'managers' });
  });

  test.each(['{', '[]', '{"passing_score":[0.8]}', '{"passing_score":null}', '{"x":{"y":1}}'])(
    '%j, as JSON',
    (text) => {
      const reading = readLaunchOptions(text);
      expect(reading.options).toEqual({});
      expect(reading.problems).toHaveLength(1);
    },
  );
});

test('what is not understood is said once, and five times at most', () => {
  expect(readLaunchOptions('x=1;x=1;x=1').problems).toHaveLength(1);
  expect(readLaunchOptions('a;b;c;d;e;f;g').problems).toHaveLength(5);
});

test('any text gives an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { options, problems } = readLaunchOptions(text);
      expect(Object.keys(options).length + problems.length).toBeLessThanOrEqual(text.length + 1);
    }),
  );
});
