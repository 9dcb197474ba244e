import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { writeManyScenarios } from './many-scenarios.ts';

/**
 * What the commands take of a project with `count` scenarios of twelve scenes, beside one with sixteen:
 * seconds, megabytes, and what a learner's launch page downloads of one pathway.
 */
export async function measureScale(
  project: string,
  { count, whole }: { count: number; whole: boolean },
): Promise<ScaleRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-scale-'));
  try {
    const rows: ScaleRow[] = [];
    for (const size of [16, count]) {
      const root = join(folder, String(size));
      writeManyScenarios(project, root, size);
      const run = (...args: string[]) => runCanteen(project, root, args);
      const out = join(root, 'packages');
      const check = await run('check');
      const one = await run('package', '--pathway', 'first', '--standard', 'scorm12', '--out', out);
      const all = whole ? await run('build') : null;
      rows.push({
        size,
        check,
        one,
        all,
        launchBytes: measureLaunch(out),
      });
      rmSync(root, { recursive: true, force: true });
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runCanteen(project: string, root: string, args: string[]): Promise<Cost> {
  const note = join(root, 'memory.txt');
  const preload = pathToFileURL(join(project, 'bench/note-memory.mjs')).href;
  const startedMs = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', preload, join(root, 'bin/canteen.mjs'), ...args],
    {
      cwd: root,
      env: { ...process.env, CANTEEN_BENCH_MEMORY: note, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let trouble = '';
  child.stderr.on('data', (text) => {
    trouble += String(text);
  });
  return new Promise((finish, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      const seconds = (performance.now() - startedMs) / 1000;
      if (code !== 0) fail(new Error(`canteen ${args.join(' ')} ended with ${code}: ${trouble}`));
      else finish({ seconds, megabytes: Number(readFileSync(note, 'utf8')) });
    });
  });
}

/** Gzipped bytes of a package's launch page, and of the scripts and styles that it names. */
function measureLaunch(packages: string): number {
  const name = readdirSync(packages).find((one) => one.endsWith('.zip'));
  if (!name) throw new Error('No package was made.');
  const files = unzipSync(readFileSync(join(packages, name)));
  const page = new TextDecoder().decode(files['index.html']);
  const named = [...page.matchAll(/(?:src|href)="(assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
  const paths = ['index.html', ...new Set(named)];
  return paths.reduce((sum, path) => sum + gzipSync(files[path] ?? new Uint8Array()).length, 0);
}

interface Cost {
  seconds: number;
  megabytes: number;
}

export interface ScaleRow {
  size: number;
  check: Cost;
  /** One pathway of sixteen as a SCORM 1.2 package. */
  one: Cost;
  /** The whole site with every package; null where it was not asked for. */
  all: Cost | null;
  launchBytes: number;
}
