import workerUrl from './studio-worker.ts?worker&url';
import { createTrust } from './trust-worker.ts';

/**
 * Gives a function that starts the worker, as often as it takes. A worker with an address of its own has a
 * policy of its own, which a plain web server does not send. One from a blob is bound by the page's policy, so the
 * blob holds one import and nothing else; a dynamic one, which `script-src` allows.
 * Source: HTML Living Standard, 'initialize worker policy container' and 'HostLoadImportedModule'.
 */
export function createStarter(): () => Worker {
  const address = new URL(workerUrl, document.baseURI).href;
  const blob = new Blob([writeImport(address)], { type: 'text/javascript' });
  const trusted = createTrust(URL.createObjectURL(blob));
  return () => new Worker(trusted, { type: 'module', name: 'studio' });
}

/** A rejected promise would stay within the worker; an error that is thrown reaches the page. */
function writeImport(address: string): string {
  const throwLater = '(error) => setTimeout(() => { throw error; })';
  return `import(${JSON.stringify(address)}).catch(${throwLater});\n`;
}
