import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { unpackBrowser } from './unpack-browser.mjs';

/**
 * Finds a Chromium, Chrome or Edge to test in, the first of: the file that CHROME_PATH names; one
 * that is installed; Playwright's own; the one inside the npm package @sparticuz/chromium (Linux on
 * x64). CANTEEN_BROWSER set to one of `installed`, `playwright`, `npm` looks in that place alone.
 *
 * @param {{ env?: Record<string, string | undefined>, platform?: string }} [options]
 * @returns {Promise<{ executablePath: string, args: string[], env: Record<string, string>, from: string }>}
 * `env` is to be added to the browser's environment. Rejects with a NoBrowserError, whose message is
 * one sentence for the person at the keyboard.
 */
export async function findBrowser({ env = process.env, platform = process.platform } = {}) {
  if (env.CHROME_PATH) return useNamed(env.CHROME_PATH);
  const only = env.CANTEEN_BROWSER;
  if (only !== undefined && !places.has(only)) {
    throw new NoBrowserError(
      `CANTEEN_BROWSER is "${only}", expected one of ${[...places.keys()].join(', ')}.`,
    );
  }
  const notes = [];
  for (const [name, look] of places) {
    if (only !== undefined && name !== only) continue;
    const found = await look({ env, platform });
    if (found?.executablePath) return { args, env: {}, ...found };
    if (found?.problem) notes.push(` ${found.problem}`);
  }
  throw new NoBrowserError(
    `No browser was found to test in: install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH to the file of one.${notes.join('')}`,
  );
}

export class NoBrowserError extends Error {
  name = 'NoBrowserError';
}

function useNamed(executablePath) {
  if (existsSync(executablePath)) return { executablePath, args, env: {}, from: 'CHROME_PATH' };
  throw new NoBrowserError(
    `CHROME_PATH names ${executablePath}, and there is no such file: correct it, or unset it to use an installed browser.`,
  );
}

function findInstalled({ env, platform }) {
  const executablePath = installedPaths(env, platform).find(
    (file) => existsSync(file) && (platform === 'win32' || answers(file)),
  );
  return { executablePath, from: 'installed on this computer' };
}

function installedPaths(env, platform) {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return windowsPaths.flatMap((path) => roots.map((root) => `${root}\\${path}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (platform !== 'darwin') return onPath;
  const roots = ['/Applications', join(env.HOME ?? homedir(), 'Applications')];
  const apps = macApps.flatMap((app) => roots.map((root) => `${root}/${app}`));
  return [...apps, ...onPath];
}

/** Some systems put a script in a browser's place that only says how to install it. */
function answers(file) {
  return spawnSync(file, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

async function findPlaywrights() {
  const { chromium } = await import('@playwright/test');
  const executablePath = chromium.executablePath();
  return existsSync(executablePath) ? { executablePath, from: "Playwright's own" } : undefined;
}

const places = new Map([
  ['installed', findInstalled],
  ['playwright', findPlaywrights],
  ['npm', unpackBrowser],
]);

const commands = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const windowsPaths = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const macApps = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** No sandbox, because containers and root have none; the tests open nothing but our own pages. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
