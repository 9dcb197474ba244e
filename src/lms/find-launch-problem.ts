import type { TryItPackage } from './packages.ts';

/** Why the package's start page cannot be had, a sentence; empty when it can. */
export async function findLaunchProblem(
  { title, launchUrl }: Pick<TryItPackage, 'title' | 'launchUrl'>,
  fetchPage: typeof fetch,
): Promise<string> {
  try {
    const { ok, status } = await fetchPage(launchUrl);
    if (ok) return '';
    return `${title} could not be opened: its start page was expected at ${launchUrl}, and the server answered ${status}. Make the packages again with npm start.`;
  } catch {
    return `${title} could not be opened, because the server did not answer. Check that npm start is still running.`;
  }
}
