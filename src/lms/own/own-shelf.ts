import { findWorkerHost } from '../find-worker-host.ts';
import { installWorker } from '../install-worker.ts';
import type { TryItPackage } from '../packages.ts';
import { listPackages, removePackage } from './own-packages.ts';

/** The packages from the studio that this browser keeps, for the page of the try-it LMS. */
export function findOwnShelf(): OwnShelf {
  const host = {
    caches: 'caches' in window ? window.caches : undefined,
    pageUrl: document.baseURI,
  };
  return {
    list: () => listPackages(host),
    remove: (id) => removePackage(id, host),
    async makeReady() {
      const installed = await installWorker('A package from the studio', findWorkerHost());
      return 'problem' in installed
        ? `${installed.problem} Or download the zip in the studio.`
        : '';
    },
  };
}

export interface OwnShelf {
  list(): Promise<TryItPackage[]>;
  /** By the scenario's id. */
  remove(id: string): Promise<void>;
  /** Sees to it that such a package can be opened; a sentence where it cannot, otherwise empty. */
  makeReady(): Promise<string>;
}
