// npm test: everything that must hold, quick things first. The last line is the total.
//   --quick             types, lint, content and unit tests only
//   --only NAME[,NAME]  the stages named; browser builds first
//   --no-build          test the browser against what is built already
//   FILE …              only these test files, after --only unit or --only browser
import './needs-node.mjs';
import { secondsSince } from './run-tool.mjs';

const { stages, quickStages } = await import('./test-stages.mjs');
const { chosen, files } = await readOptions();
const total = { passed: 0, failed: 0, skipped: 0 };
const failedStages = new Set();

for (const [name, { what, run, needs }] of Object.entries(stages)) {
  if (!chosen.includes(name)) continue;
  const started = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`… ${name}`);
  const result = failedStages.has(needs)
    ? { failed: 1, output: `Not run, because the stage "${needs}" failed.` }
    : await run({ files }).catch((error) => ({ failed: 1, output: error.stack }));
  report(name, what, result, started);
}
const { passed, failed, skipped } = total;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

function report(name, what, result, started) {
  const { passed = 0, failed = 0, skipped = 0, output = '', show = '' } = result;
  const ranNothing = passed + failed === 0;
  total.passed += passed;
  total.failed += failed + (ranNothing ? 1 : 0);
  total.skipped += skipped;
  const isFailed = failed > 0 || ranNothing;
  if (isFailed) failedStages.add(name);
  if (process.stdout.isTTY) process.stdout.write('\r');
  const counts = passed + failed > 1 ? ` (${passed} passed, ${failed} failed)` : '';
  const mark = isFailed ? 'FAILED' : 'ok';
  console.log(
    `${mark.padEnd(7)}${name.padEnd(9)}${secondsSince(started).padStart(6)} s  ${what}${counts}`,
  );
  if (isFailed) console.log(`\n${output.trim()}\n`);
  if (show) console.log(`\n${show.trimEnd()}\n`);
  if (ranNothing) console.log('This stage ran no test, which counts as a failure.\n');
}

async function readOptions() {
  const { parseArgs } = await import('node:util');
  const options = {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
  };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length > 0 && !['unit', 'browser'].includes(values.only)) {
      throw new Error('Test files can be named after --only unit or --only browser.');
    }
    return { chosen: chooseStages(values), files: positionals };
  } catch (error) {
    console.error(`Expected --quick, --only NAME or --no-build. ${error.message}`);
    process.exit(1);
  }
}

function chooseStages({ quick, only, 'no-build': noBuild }) {
  const names = Object.keys(stages);
  const wanted = only?.split(',') ?? (quick ? quickStages : names);
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new Error(`There is no stage "${unknown}"; there are ${names.join(', ')}.`);
  }
  const needed = wanted.flatMap((name) => stages[name].needs ?? []);
  return [...wanted, ...needed].filter((name) => !(noBuild && name === 'build'));
}
