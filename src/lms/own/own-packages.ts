/*
 * Packages that were made in the studio, in the browser's Cache Storage below `try/own/`, where the
 * worker of this page answers for them. Layout, by address from the page:
 * `own/friend-request.json` holds what is known of the package (sample in `own-facts.ts`), and
 * `own/friend-request/index.html` and so on its files. The newest of a scenario takes the place of the one before.
 */
import type { TryItPackage } from '../packages.ts';
import { mediaTypeOf } from './media-types.ts';
import { type OwnFacts, readOwnFacts } from './own-facts.ts';

/** By this name the worker finds the cache too. */
export const ownCacheName = 'beyond-the-canteen-own-packages';

/** Puts a package into the cache. Never rejects: a sentence where it cannot be kept, otherwise null. */
export async function keepPackage(
  { files, ...facts }: OwnPackage,
  { caches, pageUrl }: OwnPackagesHost,
): Promise<string | null> {
  const { id, fileName, zip, title, minutes } = facts;
  const known = readOwnFacts({ id, title, fileName, bytes: zip.length, minutes });
  const odd = [...files.keys()].find((path) => !isPlainPath(path));
  if (!known || odd !== undefined) {
    return `The package could not be kept for the try-it LMS: ${odd === undefined ? 'what is known of it' : `the name of its file "${odd}"`} is not as expected. Download the zip instead.`;
  }
  if (!caches) return noCache;
  try {
    await removePackage(id, { caches, pageUrl });
    const cache = await caches.open(ownCacheName);
    for (const [path, bytes] of files) {
      const headers = {
        'content-type': mediaTypeOf(path),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      };
      await cache.put(
        addressOf(`${id}/${path}`, pageUrl),
        new Response(bytes.slice(), { headers }),
      );
    }
    // Last, so that half a package is never listed.
    await cache.put(addressOf(`${id}.json`, pageUrl), Response.json(known));
    return null;
  } catch (cause) {
    await removePackage(id, { caches, pageUrl });
    return `The package could not be kept for the try-it LMS: the browser says "${String(cause)}". Make room in it, or download the zip instead.`;
  }
}

/** Every package that is kept, by title. Never rejects: what cannot be read is not listed. */
export async function listPackages({ caches, pageUrl }: OwnPackagesHost): Promise<TryItPackage[]> {
  try {
    if (!(await caches?.has(ownCacheName))) return [];
    const cache = await caches?.open(ownCacheName);
    const found = (await cache?.keys())?.filter(({ url }) => isFacts(url, pageUrl)) ?? [];
    const read = await Promise.all(
      found.map(async ({ url }) => readOwnFacts(await (await cache?.match(url))?.json())),
    );
    const all = read.flatMap((facts) => (facts ? [describe(facts, pageUrl)] : []));
    return all.sort((a, b) => (a.title < b.title ? -1 : 1));
  } catch {
    return [];
  }
}

/** Takes a package away, all of it. Never rejects. */
export async function removePackage(
  id: string,
  { caches, pageUrl }: OwnPackagesHost,
): Promise<void> {
  try {
    if (!(await caches?.has(ownCacheName))) return;
    const cache = await caches?.open(ownCacheName);
    const facts = addressOf(`${id}.json`, pageUrl);
    const folder = addressOf(`${id}/`, pageUrl);
    const own = (await cache?.keys())?.filter(({ url }) => url === facts || url.startsWith(folder));
    for (const request of own ?? []) await cache?.delete(request);
  } catch {
    // A browser that gives no access keeps nothing either.
  }
}

function describe(
  { id, title, fileName, bytes, minutes }: OwnFacts,
  pageUrl: string,
): TryItPackage {
  return {
    // A scenario's id has no dot in it, so this can be no package of the site.
    id: `own.${id}`,
    ownId: id,
    title: `From the studio: ${title}`,
    standard: 'scorm12',
    standardLabel: 'SCORM 1.2',
    fileName,
    bytes,
    minutes,
    scenarioCount: 1,
    launchUrl: addressOf(`${id}/index.html`, pageUrl),
  };
}

function isFacts(url: string, pageUrl: string): boolean {
  const folder = addressOf('', pageUrl);
  return url.startsWith(folder) && /^[a-z0-9-]+\.json$/.test(url.slice(folder.length));
}

function addressOf(path: string, pageUrl: string): string {
  return new URL(`own/${path}`, pageUrl).href;
}

function isPlainPath(path: string): boolean {
  return /^[A-Za-z0-9_-]+(?:[./][A-Za-z0-9_-]+)*$/.test(path) && path.length <= 150;
}

const noCache =
  'This page has no secure address, so the browser keeps no package for the try-it LMS. Open the site over https, or as http://localhost on the computer that serves it; or download the zip and upload it to a learning system.';

export interface OwnPackage {
  /** Of the scenario: `friend-request`. */
  id: string;
  title: string;
  minutes: number;
  fileName: string;
  zip: Uint8Array;
  /** Everything in the zip, path to bytes. */
  files: ReadonlyMap<string, Uint8Array>;
}

/** What is needed of the browser. */
export interface OwnPackagesHost {
  /** Absent on a page without a secure address. */
  caches: Pick<CacheStorage, 'open' | 'has'> | undefined;
  /** Of the try-it LMS; absolute, ending in a slash or a page's name. */
  pageUrl: string;
}
