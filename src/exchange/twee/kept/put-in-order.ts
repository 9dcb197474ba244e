import { slug } from 'github-slugger';
import type { Passage } from '../passage.ts';

/**
 * Puts passages into the order that the story had, since Twine sorts them by name. A new one comes
 * behind the scenes; a single one with another name takes the place of the single one that is gone. The
 * scene where the story starts in Twine comes first.
 */
export function putInOrder(
  passages: readonly Passage[],
  order: readonly string[],
  start: string | null,
): Passage[] {
  const there = new Set(passages.map(({ name }) => name));
  const gone = order.filter((name) => !there.has(name));
  const known = new Set(order);
  const fresh = passages.filter(({ name }) => !known.has(name));
  const renamed = gone.length === 1 && fresh.length === 1 ? fresh[0]?.name : undefined;
  const places = new Map<string, number>();
  for (const [index, name] of order.entries()) {
    const now = name === gone[0] && renamed !== undefined ? renamed : name;
    if (!places.has(now)) places.set(now, index);
  }
  const byName = new Map(passages.map((passage) => [passage.name, passage]));
  const first = order.find((name) => !isSection(byName.get(name)));
  const placeOf = (passage: Passage): number => {
    const { name } = passage;
    if (name === start && name !== first && !isSection(passage)) return -1;
    return places.get(name) ?? order.length;
  };
  const sorted = passages.toSorted((a, b) => placeOf(a) - placeOf(b));
  // New scenes stand above the sections that end a story.
  const added = sorted.filter(({ name }) => !places.has(name) && name !== start);
  const isAdded = new Set(added);
  const rest = sorted.filter((one) => !isAdded.has(one));
  const end = rest.findLastIndex((passage) => !isSection(passage)) + 1;
  return [...rest.slice(0, end), ...added, ...rest.slice(end)];
}

/** Whether a passage is Debrief or In your organisation, by its name or the heading in it. */
function isSection(passage: Passage | undefined): boolean {
  const heading = /^ {0,3}##[ \t]+(.*)/.exec(passage?.body ?? '')?.[1];
  return ['debrief', 'in-your-organisation'].includes(
    slug((heading ?? passage?.name ?? '').trim()),
  );
}
