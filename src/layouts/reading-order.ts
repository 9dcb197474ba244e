import type { Library, LibraryScenario } from '../library/index.ts';

/** Scenarios in the order in which the pathways name them, the longest pathway first; others by their id. */
export function inReadingOrder({
  pathways,
  scenarios,
}: Pick<Library, 'pathways' | 'scenarios'>): LibraryScenario[] {
  const byLength = Object.values(pathways).toSorted(
    (a, b) => b.scenarios.length - a.scenarios.length,
  );
  const named = [...new Set(byLength.flatMap((pathway) => pathway.scenarios))];
  const place = (id: string) => (named.includes(id) ? named.indexOf(id) : named.length);
  return scenarios.toSorted((a, b) => place(a.id) - place(b.id));
}
