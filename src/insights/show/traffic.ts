/*
 * How often a story's scenes were met, from the decisions that were made. A decision's own figures are known.
 * A scene without one is met by whoever was led there, so its figure is the sum of the ways that lead in, where
 * all of these are known. A junction's ways are known where the decisions that follow it account for everybody.
 * Somebody may close the page anywhere, so nothing is worked out backwards.
 */
import type { Figure, MapStory, SceneTraffic, Traffic, WayTraffic } from '../../map/index.ts';
import type { SceneAnswer } from '../answer/answers.ts';

type MapScene = MapStory['scenes'][number];

/** The traffic of a story from what was answered, in any order; answers to other stories are left out. */
export function readTraffic(map: MapStory, answers: readonly SceneAnswer[]): Traffic {
  const own = answers.filter(({ storyId }) => storyId === map.id);
  const known = new Map(
    map.scenes.filter(isDecision).map((scene): [string, SceneTraffic] => [
      scene.id,
      readDecision(
        scene,
        own.filter(({ sceneId }) => sceneId === scene.id),
      ),
    ]),
  );
  const others = map.scenes.filter((scene) => !isDecision(scene));
  let open = others;
  // Each round knows what leads in from the round before; what goes round in a circle is never known.
  while (open.length > 0) {
    const round = open.flatMap((scene): [string, SceneTraffic][] => {
      const visits = countLedHere(scene, map, known);
      return visits === undefined ? [] : [[scene.id, carryOn(scene, visits, map, known)]];
    });
    if (round.length === 0) break;
    for (const [id, traffic] of round) known.set(id, traffic);
    open = open.filter(({ id }) => !known.has(id));
  }
  for (const scene of open) known.set(scene.id, carryOn(scene, null, map, known));
  return known;
}

function isDecision({ ways }: MapScene): boolean {
  return ways.some(({ letter }) => letter !== '');
}

/** A scene that was renamed is answered under both of its ids. */
function readDecision({ ways }: MapScene, answers: readonly SceneAnswer[]): SceneTraffic {
  const visits = sum(answers.map(({ answered }) => answered ?? 'hidden'));
  const choicesOf = (letter: string) =>
    answers.flatMap(({ choices }) => choices.filter(({ key }) => key === letter));
  const only = answers.length === 1 ? answers[0] : undefined;
  const taken = ways.map(({ letter }): WayTraffic => {
    const found = choicesOf(letter);
    const count = sum(found.map((choice) => choice.count ?? 'hidden'));
    const share = only && found[0] ? (found[0].share ?? 'hidden') : shareOf(count, visits);
    return { count, share: visits === 0 ? null : share };
  });
  const poor = sum(
    answers.flatMap(({ choices }) =>
      choices.filter(({ result }) => result === 'poor').map(({ count }) => count ?? 'hidden'),
    ),
  );
  const poorShare = only ? (only.poorShare ?? 'hidden') : shareOf(poor, visits);
  return { visits, poorShare: visits === 0 ? null : poorShare, ways: taken };
}

/** Undefined while not all that leads here is known. */
function countLedHere(scene: MapScene, { scenes }: MapStory, known: Traffic): Figure | undefined {
  const into = scenes.flatMap(({ id, ways }) =>
    ways.flatMap(({ target }, at) => (target === scene.id ? [{ id, at }] : [])),
  );
  if (into.some(({ id }) => !known.has(id))) return undefined;
  // Whoever begins here was led here by nothing.
  if (scene.isStart) return null;
  return sum(into.map(({ id, at }) => known.get(id)?.ways[at]?.count ?? null));
}

function carryOn(
  { id, ways }: MapScene,
  visits: Figure,
  map: MapStory,
  known: Traffic,
): SceneTraffic {
  const counts = countOn({ id, ways }, visits, map, known);
  const taken = counts.map((count): WayTraffic => {
    return { count, share: ways.length > 1 ? shareOf(count, visits) : null };
  });
  return { visits, poorShare: null, ways: taken };
}

function countOn(
  { id, ways }: Pick<MapScene, 'id' | 'ways'>,
  visits: Figure,
  map: MapStory,
  known: Traffic,
): Figure[] {
  if (ways.length < 2 || visits === 0) return ways.map(() => visits);
  const after = ways.map(({ target }) => countAfter(target, id, map, known));
  // The decisions that follow account for everybody, or else somebody left and nobody knows from where.
  const isWhole = typeof visits === 'number' && sum(after) === visits;
  return isWhole ? after : ways.map(() => null);
}

/** The decisions made in a scene to which this one way leads and no other. */
function countAfter(target: string, from: string, { scenes }: MapStory, known: Traffic): Figure {
  const next = scenes.find(({ id }) => id === target);
  const into = scenes.flatMap(({ id, ways }) =>
    ways.filter((way) => way.target === target).map(() => id),
  );
  const isOnlyWay = into.length === 1 && into[0] === from && next?.isStart === false;
  return next && isOnlyWay && isDecision(next) ? (known.get(target)?.visits ?? null) : null;
}

function shareOf(count: Figure, of: Figure): Figure {
  if (count === null || of === null || of === 0) return null;
  return count === 'hidden' || of === 'hidden' ? 'hidden' : count / of;
}

/** Not known where one is not, else hidden where one is. */
function sum(figures: readonly Figure[]): Figure {
  if (figures.includes(null)) return null;
  return figures.reduce<Figure>(
    (total, one) => (typeof total === 'number' && typeof one === 'number' ? total + one : 'hidden'),
    0,
  );
}
