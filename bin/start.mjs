// npm start: builds the module and its packages, then serves them from this computer.
//   --port N     the first port to try (4321)
//   --no-build   serve what is built already
import './needs-node.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, runScript, secondsSince } from './run-tool.mjs';

const site = join(projectFolder, 'dist');
const places = [
  ['/', 'the module, as a learner meets it'],
  ['/try/', 'the try-it LMS, which plays the real packages, and its gradebook'],
  ['/packages/', 'the packages to download'],
];
let stopping = false;
let stop = () => process.exit(0);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stopOnce);
// Stopping npm alone ends the shell between npm and this, which passes no signal on.
const parent = process.ppid;
if (process.env.npm_lifecycle_event !== undefined) {
  setInterval(() => process.ppid !== parent && stopOnce(), 250).unref();
}

const { port, build } = await readOptions();
if (build) await buildSite();
await serve(port);

/** A terminal and npm may both pass the same signal on, so only the first one counts. */
function stopOnce() {
  if (!stopping) stop();
  stopping = true;
}

async function readOptions() {
  const { parseArgs } = await import('node:util');
  const options = { port: { type: 'string', default: '4321' }, 'no-build': { type: 'boolean' } };
  try {
    const { values } = parseArgs({ options });
    const port = Number(values.port);
    if (Number.isInteger(port) && port >= 1 && port <= 65_535) {
      return { port, build: !values['no-build'] };
    }
    giveUp(`Found --port ${values.port}, expected a number from 1 to 65535.`);
  } catch (error) {
    giveUp(`Expected nothing, --port N or --no-build. ${error.message}`);
  }
}

async function buildSite() {
  const started = performance.now();
  console.log('Building the module and its packages.');
  const running = runScript('bin/canteen.mjs', ['build']);
  stop = () => {
    running.child.kill();
    process.exit(0);
  };
  const code = await running.done;
  if (stopping) return;
  if (code !== 0) giveUp('The build stopped, and there is nothing to serve: see above for why.');
  console.log(`Built in ${secondsSince(started)} s.\n`);
}

async function serve(wanted) {
  const server = await listenFrom(wanted).catch((error) => giveUp(error.message));
  stop = async () => {
    await server.close();
    console.log('\nStopped.');
    process.exit(0);
  };
  if (server.port !== wanted) console.log(`Port ${wanted} is taken, so this is ${server.port}.`);
  console.log(`Open ${server.url} in a browser. Press Ctrl-C here to stop.\n`);
  for (const [address, what] of places) {
    if (existsSync(join(site, address, 'index.html')))
      console.log(`  ${address.padEnd(12)}${what}`);
  }
}

/** The first port from the wanted one on that is free on every address that `localhost` may mean. */
async function listenFrom(wanted) {
  const { default: getPort } = await import('get-port');
  const { serveSite } = await import('./serve-site.mjs');
  const next = Array.from({ length: 50 }, (_, at) => wanted + at).filter((port) => port <= 65_535);
  for (;;) {
    const port = await getPort({ port: next });
    try {
      return await serveSite({ root: site, port });
    } catch (error) {
      // Someone took it between the question and the answer; getPort does not offer it again.
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
}

function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}
