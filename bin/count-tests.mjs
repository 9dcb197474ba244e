import { readFileSync } from 'node:fs';

/**
 * Counts Vitest's JSON report. A file that could not be loaded holds no tests, so it counts as one
 * failure; so does an exit code other than 0 that no failed test explains, or a missing report.
 *
 * @param {string} file
 * @param {number} exitCode
 */
export function countUnitTests(file, exitCode) {
  const report = readReport(file);
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return explain(exitCode, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  });
}

/**
 * Counts Playwright's JSON report. Errors outside tests, such as a file that could not be loaded,
 * count as failures. There are no retries, so a test that passed at the second attempt is a failure.
 *
 * @param {string} file
 * @param {number} exitCode
 */
export function countBrowserTests(file, exitCode) {
  const report = readReport(file);
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return explain(exitCode, {
    passed: expected,
    failed: unexpected + flaky + report.errors.length,
    skipped,
  });
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function explain(exitCode, counts) {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
