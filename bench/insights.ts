import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type LaunchOptions, type Page } from 'playwright';
import { serveSite } from '../bin/serve-site.mjs';
import { type ManyRows, writeManyRows } from './million-rows.ts';

/**
 * How long the Insights page takes from the choice of a file to its answers, beside Arquero, a library for
 * tables, reading the same file in a worker of a page without a policy. Both have to give the same figure.
 */
export async function measureInsights(
  project: string,
  { rows, runs, launch }: { rows: number; runs: number; launch: LaunchOptions },
): Promise<InsightsBench> {
  const folder = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-insights-'));
  const file = join(folder, 'decisions.csv');
  try {
    const expected = await writeManyRows(file, rows);
    const site = await serveSite({ root: join(project, 'dist') });
    const other = await serveSite({ root: writeArqueroPage(project, folder) });
    const found: Record<'page' | 'arquero', Taken[]> = { page: [], arquero: [] };
    try {
      for (let run = 0; run < runs; run += 1) {
        found.page.push(
          await withBrowser(launch, (page) => timePage(page, site.url, file, expected)),
        );
        found.arquero.push(
          await withBrowser(launch, (page) => timeArquero(page, other.url, file, expected)),
        );
      }
    } finally {
      await site.close();
      await other.close();
    }
    return { bytes: expected.bytes, ...found };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A browser of its own for each run, so that nothing is left in memory. */
async function withBrowser(
  launch: LaunchOptions,
  use: (page: Page) => Promise<number>,
): Promise<Taken> {
  const browser: Browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage();
    const ms = await use(page);
    return { ms, megabytes: measureRenderers() };
  } finally {
    await browser.close();
  }
}

async function timePage(
  page: Page,
  url: string,
  file: string,
  expected: ManyRows,
): Promise<number> {
  await page.goto(`${url}insights/`);
  const input = page.locator('input[type=file]').first();
  await input.waitFor();
  const startedMs = performance.now();
  await input.setInputFiles(file);
  const percent = `${Math.round(expected.hardestPoorShare * 1000) / 10}%`;
  await page
    .locator('#results-decisions ~ *, section:has(#results-decisions)')
    .getByText(percent)
    .first()
    .waitFor({ timeout: 120_000 });
  return performance.now() - startedMs;
}

async function timeArquero(
  page: Page,
  url: string,
  file: string,
  expected: ManyRows,
): Promise<number> {
  await page.goto(url);
  const startedMs = performance.now();
  await page.locator('input[type=file]').setInputFiles(file);
  const answer = page.locator('output:not(:empty)');
  await answer.waitFor({ timeout: 180_000, state: 'attached' });
  const tookMs = performance.now() - startedMs;
  const share = Number(await answer.textContent());
  if (Math.abs(share - expected.hardestPoorShare) > 1e-9) {
    throw new Error(`Arquero found ${share}, expected ${expected.hardestPoorShare}.`);
  }
  return tookMs;
}

/** The same questions: rows by scene and choice, distinct learners, the hardest scene. */
const arqueroWorker = `
importScripts('arquero.min.js');
onmessage = async ({ data: file }) => {
  const table = aq.fromCSV(await file.text());
  const first = table.filter((d) => d.attempt === 1 && d.nth === 1);
  const byChoice = first.groupby('scene_id', 'response').count().objects();
  const learners = table.rollup({ n: (d) => aq.op.distinct(d.learner_id) }).objects();
  const time = first.groupby('scene_id').rollup({ ms: (d) => aq.op.median(d.latency_ms) }).objects();
  const shares = first
    .groupby('scene_id')
    .rollup({ share: (d) => aq.op.mean(d.result === 'poor' ? 1 : 0) })
    .orderby(aq.desc('share'))
    .objects();
  postMessage([shares[0].share, byChoice.length, learners[0].n, time.length]);
};`;

const arqueroPage = `<!doctype html><title>Arquero</title><input type="file"><output></output>
<script>
const worker = new Worker('worker.js');
worker.onmessage = ({ data }) => { document.querySelector('output').textContent = String(data[0]); };
document.querySelector('input').onchange = ({ target }) => worker.postMessage(target.files[0]);
</script>`;

function writeArqueroPage(project: string, folder: string): string {
  const root = join(folder, 'arquero');
  mkdirSync(root);
  copyFileSync(
    join(project, 'node_modules/arquero/dist/arquero.min.js'),
    join(root, 'arquero.min.js'),
  );
  writeFileSync(join(root, 'worker.js'), arqueroWorker);
  writeFileSync(join(root, 'index.html'), arqueroPage);
  return root;
}

/** The most that any of this machine's browser pages held, in megabytes; 0 where it cannot be asked. */
function measureRenderers(): number {
  try {
    const peaks = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => {
        try {
          if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) return [];
          const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
          return peak ? [Number(peak[1]) / 1024] : [];
        } catch {
          return [];
        }
      });
    return Math.round(Math.max(0, ...peaks));
  } catch {
    return 0;
  }
}

interface Taken {
  ms: number;
  megabytes: number;
}

export interface InsightsBench {
  bytes: number;
  page: Taken[];
  arquero: Taken[];
}
