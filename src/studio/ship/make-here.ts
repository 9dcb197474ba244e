/* Loaded when the first package is made: reading a story and zipping are nothing that writing one needs. */
import { PackageError } from '../../packaging/in-browser.ts';
import { readStory } from '../../scenario/index.ts';
import { loadPlayer, type StudioPlayer } from './load-player.ts';
import {
  type MadePackage,
  makeStoryPackage,
  type StoryPackageRequest,
} from './make-story-package.ts';

/** Makes a package in this page. Never rejects; what stands in the way comes back as sentences. */
export async function makeHere(request: HereRequest): Promise<MadePackage | { problem: string }> {
  const player = await fetchPlayer();
  if ('problem' in player) return player;
  const read = readStory(request.text, { id: request.id });
  try {
    return await makeStoryPackage({ ...request, read, player });
  } catch (error) {
    if (error instanceof PackageError) return { problem: error.message };
    return {
      problem: `The package could not be made: ${String(error)}. Reload this page and try again; what you wrote is kept.`,
    };
  }
}

let fetched: StudioPlayer | undefined;

/** Once in the life of a page; what went wrong may be put right, so it is tried again. */
async function fetchPlayer(): Promise<StudioPlayer | { problem: string }> {
  if (fetched) return fetched;
  const player = await loadPlayer(new URL('player/', document.baseURI).href, {
    fetch: (...request) => window.fetch(...request),
    importModule: (url) => import(/* @vite-ignore */ url),
  });
  if (!('problem' in player)) fetched = player;
  return player;
}

export type HereRequest = Omit<StoryPackageRequest, 'read' | 'player'> & { text: string };
