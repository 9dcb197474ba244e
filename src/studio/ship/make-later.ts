import type { HereRequest } from './make-here.ts';
import type { MadePackage } from './make-story-package.ts';

/** Fetches what makes packages when the first one is asked for. Never rejects. */
export async function makeLater(request: HereRequest): Promise<MadePackage | { problem: string }> {
  try {
    const { makeHere } = await import('./make-here.ts');
    return await makeHere(request);
  } catch {
    return {
      problem:
        'No package can be made, because the part of this page that makes one could not be fetched. Check your connection, reload this page and try again; what you wrote is kept.',
    };
  }
}
