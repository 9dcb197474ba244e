import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLaunchData } from './launch-data.ts';
import { aContextTemplate, aLaunchDocument } from './testing/makers.ts';

test('what an LMS gives in order', () => {
  expect(readLaunchData(aLaunchDocument({ launchParameters: 'pathway=managers' }))).toEqual({
    contextTemplate: JSON.stringify(aContextTemplate()),
    mode: 'normal',
    masteryScore: 0.8,
    launchParameters: 'pathway=managers',
    returnUrl: 'https://lms.example/home?course=7',
  });
});

describe('no session without a context template (10.2.1.0-4)', () => {
  test.each([
    [''],
    ['null'],
    ['[]'],
    ['<html><body>Please sign in</body></html>'],
    ['{"contextTemplate":'],
    [aLaunchDocument({ contextTemplate: undefined })],
    [aLaunchDocument({ contextTemplate: null })],
    [aLaunchDocument({ contextTemplate: 'template' })],
    [aLaunchDocument({ contextTemplate: [] })],
    [aLaunchDocument({ contextTemplate: { contextActivities: [] } })],
    [aLaunchDocument({ contextTemplate: { extensions: 'x' } })],
    [aLaunchDocument({ launchParameters: 'x'.repeat(200_000) })],
  ])('%.60s', (text) => {
    expect(readLaunchData(text)).toBeNull();
  });
});

describe('anything else that is wrong counts as not given', () => {
  test.each<[string, unknown, object]>([
    ['launchMode', 'Browse', { mode: 'browse' }],
    ['launchMode', 'Review', { mode: 'review' }],
    ['launchMode', 7, { mode: 'normal' }],
    ['launchMode', 'Practice', { mode: 'normal' }],
    ['masteryScore', 0, { masteryScore: 0 }],
    ['masteryScore', 1, { masteryScore: 1 }],
    ['masteryScore', '0.8', { masteryScore: null }],
    ['masteryScore', 80, { masteryScore: null }],
    ['masteryScore', -0.1, { masteryScore: null }],
    ['masteryScore', undefined, { masteryScore: null }],
    ['launchParameters', { a: 1 }, { launchParameters: '' }],
    ['launchParameters', '<b>', { launchParameters: '<b>' }],
    ['returnURL', undefined, { returnUrl: null }],
    ['returnURL', 'http://lms.example', { returnUrl: 'http://lms.example/' }],
    ['returnURL', '/home', { returnUrl: null }],
    ['returnURL', '//evil.example', { returnUrl: null }],
    ['returnURL', 'javascript:alert(1)', { returnUrl: null }],
    ['returnURL', ' JaVaScRiPt:alert(1)', { returnUrl: null }],
    ['returnURL', 'java\nscript:alert(1)', { returnUrl: null }],
    ['returnURL', 'data:text/html,<script>', { returnUrl: null }],
    ['returnURL', 'https://sian:secret@lms.example/', { returnUrl: null }],
    ['returnURL', ['https://lms.example/'], { returnUrl: null }],
    ['returnURL', `https://lms.example/${'x'.repeat(9000)}`, { returnUrl: null }],
  ])('%s %j', (name, value, expected) => {
    expect(readLaunchData(aLaunchDocument({ [name]: value }))).toMatchObject(expected);
  });

  test('whatever the document is, it is read or refused', () => {
    const value = fc.constantFrom(null, true, 0, 0.8, 7, '', 'Browse', [], [1], {}, { a: [] });
    const document = fc.record(
      {
        contextTemplate: fc.oneof(fc.constant(aContextTemplate()), value),
        launchMode: value,
        masteryScore: fc.oneof(fc.double(), value),
        launchParameters: value,
        returnURL: fc.string().map((rest) => `https:${rest}`),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          document.map((each) => JSON.stringify(each)),
          fc.string(),
        ),
        (text) => {
          const data = readLaunchData(text);
          expect(data?.returnUrl ?? 'https://none').toMatch(/^https?:/);
          expect(data?.masteryScore ?? 0).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
