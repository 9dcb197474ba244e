import type { TryItPackage } from './packages.ts';

/** Why the package's start page cannot be had, a sentence; empty when it can. */
export async function findLaunchProblem(
  { title, launchUrl, ownId }: Pick<TryItPackage, 'title' | 'launchUrl' | 'ownId'>,
  fetchPage: typeof fetch,
): Promise<string> {
  try {
    const { ok, status } = await fetchPage(launchUrl);
    if (ok) return '';
    const advice =
      ownId === undefined
        ? 'Make the packages again with npm start.'
        : 'Make it again in the studio.';
    return `${title} could not be opened: its start page was expected at ${launchUrl}, and the server answered ${status}. ${advice}`;
  } catch {
    return `${title} could not be opened, because the server did not answer. Check that npm start is still running.`;
  }
}
