import {
  hashBytes,
  type PackageFiles,
  type PlayerParts,
  PlayerPartsSchema,
} from '../../packaging/in-browser.ts';
import type * as renderer from '../../player/render-story.ts';

/**
 * Fetches the player as `canteen build` laid it out below a folder's address, and compares each file with
 * the list: a package must not hold half of one version and half of another. Never rejects; what went
 * wrong comes back as a sentence.
 */
export async function loadPlayer(
  folderUrl: string,
  host: PlayerHost,
): Promise<StudioPlayer | { problem: string }> {
  try {
    const parts = await fetchParts(folderUrl, host);
    const files = await Promise.all(parts.files.map((part) => fetchPart(part, folderUrl, host)));
    const pages = await host.importModule(new URL(parts.renderer, folderUrl).href);
    if (!isRenderer(pages)) throw new PlayerProblem(`${parts.renderer} does not render pages`);
    const ofRole = (isWanted: boolean) =>
      new Map(files.filter((_, at) => (parts.files[at]?.role === 'schema') === isWanted));
    return { parts, files: ofRole(false), schemas: ofRole(true), pages };
  } catch (error) {
    const reason = error instanceof PlayerProblem ? error.message : 'the server did not answer';
    return {
      problem: `No package can be made, because the player could not be fetched: ${reason}. Reload this page and try again. On a computer of your own, run npm start first, which builds the player.`,
    };
  }
}

async function fetchParts(folderUrl: string, { fetch }: PlayerHost): Promise<PlayerParts> {
  const response = await fetch(new URL('parts.json', folderUrl).href, { cache: 'no-cache' });
  if (!response.ok) throw new PlayerProblem(`the server answered ${response.status} to parts.json`);
  const found = PlayerPartsSchema.safeParse(await response.json().catch(() => null));
  if (!found.success) throw new PlayerProblem('parts.json is not the list that was expected');
  return found.data;
}

async function fetchPart(
  part: PlayerParts['files'][number],
  folderUrl: string,
  { fetch }: PlayerHost,
): Promise<[path: string, bytes: Uint8Array]> {
  const response = await fetch(new URL(part.path, folderUrl).href);
  if (!response.ok)
    throw new PlayerProblem(`the server answered ${response.status} to ${part.path}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const hash = await hashBytes(bytes);
  if (bytes.length !== part.bytes || (hash !== null && hash !== part.sha256)) {
    throw new PlayerProblem(`${part.path} is not the file that parts.json lists`);
  }
  return [part.path, bytes];
}

function isRenderer(module: unknown): module is StudioPlayer['pages'] {
  return (
    typeof module === 'object' &&
    module !== null &&
    ['renderStartPage', 'renderStory'].every(
      (name) => typeof Reflect.get(module, name) === 'function',
    )
  );
}

class PlayerProblem extends Error {
  override name = 'PlayerProblem';
}

/** All that a package needs besides its story. */
export interface StudioPlayer {
  parts: PlayerParts;
  /** Scripts, style sheet, icon and pages of guidance, by their path in a package. */
  files: PackageFiles;
  /** By name. */
  schemas: PackageFiles;
  pages: typeof renderer;
}

/** What is needed of the browser. */
export interface PlayerHost {
  fetch: typeof fetch;
  importModule: (url: string) => Promise<unknown>;
}
