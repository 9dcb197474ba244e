// Imported first by every script in this folder. Under an older Node it goes on with the one that
// `npm ci` put into node_modules, or says what is needed. It runs on Node 16, so it keeps to what
// Node 16 knows, and the scripts load newer things only after it.
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const needed = { major: 22, minor: 12 };

/** Whether a version such as `20.20.2` (without a `v`) is older than this project can run on. */
export function isNodeTooOld(version) {
  const [major, minor] = version.split('.').map(Number);
  return major < needed.major || (major === needed.major && minor < needed.minor);
}

if (isNodeTooOld(process.versions.node)) await goOnWithOwnNode();
else if (!existsSync(new URL('../node_modules', import.meta.url))) {
  stop('The libraries are not here yet: run "npm ci", which fetches them, and then this again.');
}

async function goOnWithOwnNode() {
  const node = findOwnNode();
  if (node === undefined) return stopWithAdvice();
  const child = spawn(node, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  await new Promise(() => {
    child.on('error', stopWithAdvice);
    child.on('exit', (code) => process.exit(code === null ? 1 : code));
  });
}

function findOwnNode() {
  const windows = process.platform === 'win32';
  const system = `${windows ? 'win' : process.platform}-${process.arch}`;
  const file = fileURLToPath(
    new URL(`../node_modules/node-${system}/bin/${windows ? 'node.exe' : 'node'}`, import.meta.url),
  );
  // The same file means that the packaged Node is itself too old: starting it again would never end.
  return existsSync(file) && realpathSync(file) !== realpathSync(process.execPath)
    ? file
    : undefined;
}

function stopWithAdvice() {
  stop(
    `This is Node ${process.versions.node}, and Beyond the Canteen needs Node ${needed.major}.${needed.minor} or later: run "npm ci", which brings a matching Node on Linux and Windows, or install one from https://nodejs.org.`,
  );
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
