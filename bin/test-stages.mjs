import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countBrowserTests, countUnitTests } from './count-tests.mjs';
import { findBrowser, NoBrowserError } from './find-browser.mjs';
import { captureRun, projectFolder } from './run-tool.mjs';

/**
 * What `npm test` runs, in order. Each stage says how many tests passed, failed and were skipped,
 * and what was printed; one that is a single check counts as one test.
 */
export const stages = {
  types: { what: 'types of TypeScript, Astro and Svelte', run: checkTypes },
  lint: { what: 'lint and format', run: () => checkOnce({ tool: '@biomejs/biome', args: lint }) },
  content: {
    what: 'scenarios and content',
    run: () => checkOnce({ script: 'bin/canteen.mjs', args: ['check'] }),
  },
  unit: { what: 'unit tests', run: runUnitTests },
  faults: { what: 'every learning system, every fault', run: runFaults },
  build: {
    what: 'the module and its packages',
    run: () => checkOnce({ script: 'bin/canteen.mjs', args: ['build'] }),
  },
  browser: { what: 'browser tests', run: runBrowserTests, needs: 'build' },
};

export const quickStages = ['types', 'lint', 'content', 'unit'];

async function checkTypes() {
  const runs = await Promise.all([
    captureRun({ tool: 'astro', args: ['check', '--minimumFailingSeverity', 'warning'] }),
    captureRun({
      tool: 'svelte-check',
      args: ['--tsconfig', 'tsconfig.json', '--fail-on-warnings'],
    }),
  ]);
  const failed = runs.filter(({ code }) => code !== 0);
  return asOneTest(failed.length === 0, failed.map(({ output }) => output).join('\n'));
}

async function checkOnce(command) {
  const { code, output } = await captureRun(command);
  return asOneTest(code === 0, output);
}

function asOneTest(isPassed, output) {
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, output };
}

async function runUnitTests({ files }) {
  const report = clearReport('unit.json');
  const reporters = ['--reporter=dot', '--reporter=json', ...reportTo(report)];
  const { code, output } = await captureRun({
    tool: 'vitest',
    args: ['run', '--allowOnly=false', ...reporters, '--exclude', 'tests/faults/**', ...files],
    // Else it colours what goes to a file on a continuous integration server.
    env: process.stdout.isTTY ? {} : { NO_COLOR: '1' },
  });
  return { ...countUnitTests(report, code), output };
}

/** The table goes to a file as well, because a test runner may not have the last word on a terminal. */
async function runFaults() {
  const report = clearReport('faults.json');
  const table = clearReport('faults.txt');
  const { code, output } = await captureRun({
    tool: 'vitest',
    args: [
      'run',
      '--allowOnly=false',
      '--reporter=dot',
      '--reporter=json',
      ...reportTo(report),
      'tests/faults',
    ],
    env: { NO_COLOR: '1' },
  });
  const show = existsSync(table) ? readFileSync(table, 'utf8') : '';
  return { ...countUnitTests(report, code), output, show };
}

async function runBrowserTests({ files }) {
  try {
    const { executablePath } = await findBrowser();
    const report = clearReport('browser.json');
    const { code, output } = await captureRun({
      tool: '@playwright/test',
      args: ['test', '--forbid-only', '--reporter=dot,json', ...files],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    });
    return { ...countBrowserTests(report, code), output: `In ${executablePath}\n${output}` };
  } catch (error) {
    if (error instanceof NoBrowserError) return { failed: 1, output: error.message };
    throw error;
  }
}

function reportTo(path) {
  return [`--outputFile.json=${path}`];
}

/** The file a test runner is to write, without the one of the last run, which would be counted again. */
function clearReport(name) {
  const report = join(projectFolder, 'test-results', name);
  mkdirSync(join(projectFolder, 'test-results'), { recursive: true });
  rmSync(report, { force: true });
  return report;
}

const lint = ['check', '.', '--error-on-warnings', '--max-diagnostics=200'];
