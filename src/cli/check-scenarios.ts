import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import {
  checkScenario,
  checkScenarioRelease,
  type Library,
  type LibraryScenario,
  type Problem,
} from '../library/index.ts';

/** Below this, starting a worker takes longer than it saves. */
const fewestForWorkers = 60;

/** Everything to tell editors about some scenarios, in their order; many are shared out among processors. */
export async function checkScenarios(
  library: Library,
  scenarios: readonly LibraryScenario[],
): Promise<Problem[]> {
  const workers = Math.min(availableParallelism(), 8);
  if (scenarios.length < fewestForWorkers || workers < 2) {
    return scenarios.flatMap((scenario) => checkOne(library, scenario));
  }
  const share = Math.ceil(scenarios.length / workers);
  const shares = Array.from({ length: workers }, (_, at) =>
    scenarios.slice(at * share, (at + 1) * share).map(({ path }) => path),
  );
  return (await Promise.all(shares.map((paths) => checkElsewhere(library.root, paths)))).flat();
}

export function checkOne(library: Library, scenario: LibraryScenario): Problem[] {
  return [...checkScenario(library, scenario), ...checkScenarioRelease(library, scenario)];
}

function checkElsewhere(root: string, paths: readonly string[]): Promise<Problem[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), {
      workerData: { root, paths } satisfies CheckShare,
      // A story is read, checked and let go: collecting that often costs a fifth of the time.
      resourceLimits: { maxYoungGenerationSizeMb: 128 },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A worker of the check ended with ${code}.`)));
  });
}

/** What one worker is to check. */
export interface CheckShare {
  root: string;
  /** Of stories, absolute. */
  paths: readonly string[];
}
