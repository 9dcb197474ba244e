import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/** Runs a script of this project under the Node that runs now, its output going straight through. */
export function runScript(script, args) {
  const child = spawnNode(join(projectFolder, script), args, 'inherit');
  return { child, done: new Promise((finish) => child.on('exit', (code) => finish(code ?? 1))) };
}

/**
 * Runs a script of this project, or a tool from node_modules by the name of its package, and keeps
 * what it prints. Going through its JavaScript file and the running Node, rather than through a
 * shell, is the same on every system.
 *
 * @param {{ script?: string, tool?: string, args?: string[], env?: Record<string, string> }} command
 * @returns {Promise<{ code: number, output: string }>} `output` is both streams, in the order printed.
 */
export function captureRun({ script, tool, args = [], env = {} }) {
  const file = script === undefined ? findTool(tool) : join(projectFolder, script);
  const child = spawnNode(file, args, ['ignore', 'pipe', 'pipe'], env);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      output += text;
    });
  }
  return new Promise((finish) => {
    child.on('error', (error) => finish({ code: 1, output: error.message }));
    child.on('close', (code) => finish({ code: code ?? 1, output }));
  });
}

/** Seconds since a moment of `performance.now()`, such as `0.4`. */
export function secondsSince(startedMs) {
  return ((performance.now() - startedMs) / 1000).toFixed(1);
}

function spawnNode(file, args, stdio, env = {}) {
  return spawn(process.execPath, [file, ...args], {
    cwd: projectFolder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio,
  });
}

/** A package's own command, as its package.json names it: the first, for those that have several. */
function findTool(name) {
  const folder = join(projectFolder, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : Object.values(bin)[0]);
}
