import workerUrl from './insights-worker.ts?worker&url';
import { trustWorker } from './trust-worker.ts';

/**
 * Starts the worker that reads files. A worker with an address of its own has a policy of its own, which a
 * plain web server does not send, and could connect to anything. One from a blob is bound by the page's
 * policy, so the blob holds one import and nothing else. It is a dynamic one, which `script-src` allows:
 * for a static one `worker-src` would have to allow addresses of this site, and so workers without a policy.
 * Source: HTML Living Standard, 'initialize worker policy container' and 'HostLoadImportedModule'.
 */
export function startWorker(): Worker {
  const address = new URL(workerUrl, document.baseURI).href;
  const blob = new Blob([writeImport(address)], { type: 'text/javascript' });
  return new Worker(trustWorker(URL.createObjectURL(blob)), { type: 'module', name: 'insights' });
}

/** A rejected promise would stay within the worker; an error that is thrown reaches the page. */
function writeImport(address: string): string {
  const throwLater = '(error) => setTimeout(() => { throw error; })';
  return `import(${JSON.stringify(address)}).catch(${throwLater});\n`;
}
