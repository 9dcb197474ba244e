// Runs in a worker of `checkScenarios`: checks its share, and sends the problems back.
import { parentPort, workerData } from 'node:worker_threads';
import { loadLibrary, loadScenario } from '../library/index.ts';
import { type CheckShare, checkOne } from './check-scenarios.ts';

const { root, paths } = workerData as CheckShare;
const library = loadLibrary(root);
// Each is loaded here, so that nothing holds on to it afterwards.
parentPort?.postMessage(paths.flatMap((path) => checkOne(library, loadScenario(path))));
