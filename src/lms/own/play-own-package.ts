import { keepPackage, type OwnPackage } from './own-packages.ts';

/**
 * For the studio: keeps the package for the try-it LMS and opens that in a tab of its own, with the package
 * chosen. A sentence where this cannot be done, otherwise null.
 */
export async function playOwnPackage(made: OwnPackage): Promise<string | null> {
  const kept = await keepOwnPackage(made);
  if ('problem' in kept) return kept.problem;
  // One tab for all: it is told by the address that there is something new.
  if (window.open(kept.address, 'beyond-the-canteen-try-it')) return null;
  return 'The package is ready in the try-it LMS, but the browser did not let this page open it. Allow windows that this site opens, or open "Try it in an LMS" yourself: the package is the first one there.';
}

/** Keeps a package for the try-it LMS beside this page's folder, and gives the address that plays it. */
export async function keepOwnPackage(
  made: OwnPackage,
): Promise<{ address: string } | { problem: string }> {
  const pageUrl = new URL('../try/', document.baseURI).href;
  const caches = 'caches' in window && 'serviceWorker' in navigator ? window.caches : undefined;
  const problem = await keepPackage(made, { caches, pageUrl });
  return problem === null ? { address: `${pageUrl}#own=${made.id}` } : { problem };
}
