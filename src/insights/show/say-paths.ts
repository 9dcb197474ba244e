import { type MapStory, sayShare, type Traffic } from '../../map/index.ts';
import { quoteText } from './quote-text.ts';
import { sayMany } from './say-figures.ts';

/** What the map of a scenario shows above all. */
export function sayPaths({ scenes }: MapStory, traffic: Traffic): string {
  const decided = scenes.filter(({ ways }) => ways.some(({ letter }) => letter !== ''));
  const visits = decided.map(({ id }) => traffic.get(id)?.visits ?? null);
  const counted = visits.filter((count) => typeof count === 'number');
  const all = counted.reduce((sum, count) => sum + count, 0);
  const hidden = visits.includes('hidden') ? ' Some numbers are hidden.' : '';
  const scale = `${sayMany(all, 'decision')} in ${sayMany(decided.length, 'scene')}.${hidden}`;
  const [most] = listTaken(decided, traffic).toSorted((a, b) => b.count - a.count);
  if (!most || most.count === 0) return scale;
  const share = most.share === null ? '' : `, ${sayShare(most.share)}`;
  return `${scale} The choice most often made is ${quoteText(most.text)} in ${quoteText(most.scene)}: ${sayMany(most.count, 'time')}${share}.`;
}

/** What stands on paper in place of the map, which is wider than a page. */
export function sayNotPrinted({ title }: MapStory): string {
  return `The map of ${quoteText(title)} with these figures is on the page, and is not printed.`;
}

function listTaken(scenes: MapStory['scenes'], traffic: Traffic) {
  return scenes.flatMap(({ id, title, ways }) =>
    ways.flatMap(({ letter, text }, at) => {
      const { count = null, share = null } = traffic.get(id)?.ways[at] ?? {};
      if (letter === '' || typeof count !== 'number') return [];
      return [{ scene: title, text, count, share: typeof share === 'number' ? share : null }];
    }),
  );
}
