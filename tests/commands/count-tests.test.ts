import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countBrowserTests, countUnitTests } from '../../bin/count-tests.mjs';

const folder = mkdtempSync(join(tmpdir(), 'canteen-count-'));
const file = join(folder, 'report.json');
afterAll(() => rmSync(folder, { recursive: true }));

describe('countUnitTests', () => {
  const loaded = { status: 'passed', assertionResults: [{ status: 'passed' }] };
  const broken = { status: 'failed', assertionResults: [{ status: 'failed' }] };
  const unloaded = { status: 'failed', assertionResults: [] };
  const report = (passed: number, failed: number, skipped: number, testResults: object[]) => ({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    numTodoTests: 0,
    testResults,
  });

  it.each([
    ['all passed', report(5, 0, 0, [loaded]), 0, [5, 0, 0]],
    ['some skipped', report(5, 0, 2, [loaded]), 0, [5, 0, 2]],
    ['one failed', report(4, 1, 0, [loaded, broken]), 1, [4, 1, 0]],
    ['a file that does not load', report(5, 0, 0, [loaded, unloaded]), 1, [5, 1, 0]],
    ['an error that no test explains', report(5, 0, 0, [loaded]), 1, [5, 1, 0]],
    ['no test at all', report(0, 0, 0, []), 1, [0, 1, 0]],
  ])('%s', (_name, written, exitCode, [passed, failed, skipped]) => {
    writeFileSync(file, JSON.stringify(written));
    expect(countUnitTests(file, exitCode)).toEqual({ passed, failed, skipped });
  });
});

describe('countBrowserTests', () => {
  const report = (expected: number, unexpected: number, flaky: number, skipped: number) => ({
    stats: { expected, unexpected, flaky, skipped },
    errors: [] as object[],
  });

  it.each([
    ['all passed', report(5, 0, 0, 0), 0, [5, 0, 0]],
    ['one failed', report(4, 1, 0, 1), 1, [4, 1, 1]],
    ['one that passed at the second attempt', report(4, 0, 1, 0), 0, [4, 1, 0]],
    ['a file that does not load', { ...report(5, 0, 0, 0), errors: [{}] }, 1, [5, 1, 0]],
    ['an exit that no test explains', report(5, 0, 0, 0), 1, [5, 1, 0]],
  ])('%s', (_name, written, exitCode, [passed, failed, skipped]) => {
    writeFileSync(file, JSON.stringify(written));
    expect(countBrowserTests(file, exitCode)).toEqual({ passed, failed, skipped });
  });
});

describe('a report that was not written', () => {
  it.each([countUnitTests, countBrowserTests])('is a failure: %o', (count) => {
    expect(count(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    writeFileSync(file, '{"half":');
    expect(count(file, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
