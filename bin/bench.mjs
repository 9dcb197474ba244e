// npm run bench: the built package beside a bare page of the same story, as ratios within one run.
//   --runs N         how often each is measured (5)
//   --scenario ID    which story (friend-request)
//   --no-build       measure what is built already
//   --only calls     only the calls of one whole scenario
//   --only scale     only a project of many scenarios; --scenarios N (1000), --whole builds all of it
//   --only insights  only HR's page with a file of many rows, beside Arquero; --rows N (1000000)
//   --only studio    only the studio, from a keystroke to what is found
import './needs-node.mjs';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { projectFolder, runScript } from './run-tool.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    scenarios: { type: 'string', default: '1000' },
    whole: { type: 'boolean' },
    rows: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '5' },
    scenario: { type: 'string', default: 'friend-request' },
    'no-build': { type: 'boolean' },
  },
});
const runs = Math.max(1, Number(values.runs) || 5);
if (values.only === 'scale') {
  await scale();
  process.exit();
}
if (!values['no-build'] && (await runScript('bin/canteen.mjs', ['build']).done) !== 0)
  process.exit(1);

if (values.only === 'insights') {
  await insights();
  process.exit();
}
if (values.only === 'studio') {
  await studio();
  process.exit();
}

const folder = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-bench-'));
try {
  if (values.only !== 'calls') {
    await writePages();
    await compare();
  }
  await countCalls();
  if (values.only !== 'calls') {
    await insights();
    await studio();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function writePages() {
  const { bareStyles, writeBarePage } = await import('../bench/bare-page.ts');
  const built = join(projectFolder, 'build/player/server/render-pages.js');
  const { renderStoryDocument } = await import(pathToFileURL(built).href);
  const body = await renderStoryDocument(values.scenario, 'All staff');
  writeFileSync(join(folder, 'bare.html'), writeBarePage(values.scenario, body));
  writeFileSync(join(folder, 'bare.css'), bareStyles);
  const unpacked = join(projectFolder, 'dist/try/packages/scorm12', values.scenario);
  cpSync(unpacked, join(folder, 'package'), { recursive: true });
}

async function compare() {
  const { chromium } = await import('playwright');
  const { findBrowser } = await import('./find-browser.mjs');
  const { serveSite } = await import('./serve-site.mjs');
  const { measure, profiles } = await import('../bench/measure.ts');
  const { measureFirstCall } = await import('../bench/first-call.ts');
  const { executablePath, args, env } = await findBrowser();
  const server = await serveSite({ root: folder });
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  const pages = { package: `${server.url}package/index.html`, bare: `${server.url}bare.html` };
  try {
    await measure(browser, profiles[0], pages.package, 'package');
    for (const profile of profiles) {
      const timings = { package: [], bare: [] };
      for (let run = 0; run < runs; run += 1) {
        for (const kind of ['bare', 'package']) {
          timings[kind].push(await measure(browser, profile, pages[kind], kind));
        }
      }
      print(profile.name, timings);
    }
    console.log('\nFrom the launch script running to the first call of the LMS (aim: 100 ms)');
    for (const profile of profiles) {
      const calls = [];
      for (let run = 0; run < runs; run += 1) {
        calls.push(await measureFirstCall(browser, profile, pages.package));
      }
      console.log(`${profile.name.padEnd(24)}${median(calls).toFixed(0).padStart(9)}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** HR's page with a large file. */
async function insights() {
  const { measureInsights } = await import('../bench/insights.ts');
  const { findBrowser } = await import('./find-browser.mjs');
  const { executablePath, args, env } = await findBrowser();
  const rows = Math.max(1000, Number(values.rows) || 1_000_000);
  const launch = { executablePath, args, env: { ...process.env, ...env } };
  const found = await measureInsights(projectFolder, { rows, runs, launch });
  const size = `${(found.bytes / 1e6).toFixed(0)} MB`;
  console.log(
    `\nInsights, ${rows} rows, ${size}: from choosing the file to the answers (medians of ${runs})`,
  );
  const [page, arquero] = [found.page, found.arquero].map((taken) => ({
    ms: median(taken.map(({ ms }) => ms)),
    megabytes: Math.max(...taken.map(({ megabytes }) => megabytes)),
  }));
  for (const [name, { ms, megabytes }] of [
    ['the page (aim: 6 s)', page],
    ['Arquero', arquero],
  ]) {
    console.log(
      `${name.padEnd(24)}${(ms / 1000).toFixed(1).padStart(9)} s${String(megabytes).padStart(9)} MB`,
    );
  }
  console.log(`${(page.ms / arquero.ms).toFixed(2)} of Arquero's time`);
}

/** The studio while somebody types, by the length of the story. */
async function studio() {
  const { measureStudio } = await import('../bench/studio.ts');
  const { findBrowser } = await import('./find-browser.mjs');
  const { executablePath, args, env } = await findBrowser();
  const launch = { executablePath, args, env: { ...process.env, ...env } };
  const rows = await measureStudio(projectFolder, { keystrokes: 12 * runs, launch });
  console.log(
    '\nStudio: from a keystroke to problems and map on the page (aim: 100 ms at 60 scenes)',
  );
  console.log('scenes  characters    median       95 %  longest task of the page');
  const cell = (ms, width) => `${ms.toFixed(0)} ms`.padStart(width);
  for (const { scenes, chars, medianMs, p95Ms, longestTaskMs } of rows) {
    const cells = `${cell(medianMs, 10)}${cell(p95Ms, 11)}${cell(longestTaskMs, 14)}`;
    console.log(`${String(scenes).padEnd(8)}${String(chars).padStart(10)}${cells}`);
  }
  const [short, sixty] = rows;
  console.log(`${(sixty.medianMs / short.medianMs).toFixed(2)} times the short story's`);
}

/** How the commands grow with the library, beside sixteen scenarios. */
async function scale() {
  const { measureScale } = await import('../bench/scale.ts');
  const count = Math.max(17, Number(values.scenarios) || 1000);
  const rows = await measureScale(projectFolder, { count, whole: values.whole === true });
  const cell = (cost) =>
    cost ? `${cost.seconds.toFixed(1)} s, ${cost.megabytes} MB`.padStart(18) : ''.padStart(18);
  console.log('\nscenarios             check    one package of 16      whole build   launch page');
  for (const { size, check, one, all, launchBytes } of rows) {
    const cells = [check, one, all].map(cell).join('');
    console.log(`${String(size).padEnd(9)}${cells}${`${launchBytes} B`.padStart(17)}`);
  }
  const [few, many] = rows;
  console.log(`${(many.launchBytes / few.launchBytes).toFixed(2)} times the download, aim 1.00`);
}

/** The player's state is Svelte's, so Vite loads it. */
async function countCalls() {
  const { createServer } = await import('vite');
  const { svelte } = await import('@sveltejs/vite-plugin-svelte');
  const server = await createServer({
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false },
    appType: 'custom',
    plugins: [svelte()],
  });
  try {
    const { countCalls: count } = await server.ssrLoadModule('/bench/count-calls.ts');
    console.log('\nOne whole scenario, from launch to Save and exit');
    console.log(
      `${'calls'.padStart(55)}${'commits'.padStart(10)}${'calls a decision'.padStart(20)}`,
    );
    for (const { name, decisions, calls, commits } of await count()) {
      const cells = [String(calls), String(commits), (calls / decisions).toFixed(1)];
      const [a, b, c] = cells;
      console.log(`${name.padEnd(48)}${a.padStart(7)}${b.padStart(10)}${c.padStart(20)}`);
    }
  } finally {
    await server.close();
  }
}

function print(name, timings) {
  console.log(`\n${name} (medians of ${runs}, in ms)`);
  console.log('                          package      bare     ratio   aim');
  const rows = [
    ['first paint', 'launchToPaintMs', ''],
    ['launch to interactive', 'launchToInteractiveMs', '1.5'],
    ['choice to next scene', 'choiceToNextMs', '1.3'],
  ];
  for (const [what, key, aim] of rows) {
    const ours = median(timings.package.map((timing) => timing[key]));
    const bare = median(timings.bare.map((timing) => timing[key]));
    const cells = [ours.toFixed(0), bare.toFixed(0), (ours / bare).toFixed(2), aim];
    const [a, b, c, d] = cells;
    console.log(
      `${what.padEnd(24)}${a.padStart(9)}${b.padStart(10)}${c.padStart(10)}${d.padStart(6)}`,
    );
  }
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}
