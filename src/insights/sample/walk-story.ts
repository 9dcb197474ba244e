import type { MapStory, MapWay } from '../../map/index.ts';
import { interactionId } from '../../tracking/index.ts';
import { createRandom, type Random, seedOf } from './random.ts';

/**
 * What it takes to walk a story by its map: each scene is as hard as it is for everybody, and has choices that
 * tempt more than others of the same verdict.
 */
export function prepareStory({ id, scenes }: MapStory): PreparedStory {
  const prepared = scenes.map((scene): [string, PreparedScene] => {
    const own = createRandom(seedOf(`${id}/${scene.id}`));
    const hardness = 0.04 + 0.5 * own.next() ** 2.5;
    const fallback = 0.05 + 0.2 * own.next();
    const choices = scene.ways
      .filter(({ letter }) => letter !== '')
      .map((way) => ({ way, points: pointsOf(way), temptation: 0.3 + own.next() }));
    const among = (points: number) =>
      choices.filter((one) => one.points === points).reduce((sum, one) => sum + one.temptation, 0);
    return [
      scene.id,
      {
        interactionId: interactionId(id, scene.id),
        ways: scene.ways,
        choices: choices.map((one) => ({
          ...one,
          temptation: one.temptation / among(one.points),
        })),
        reachable: choices.reduce((most, { points }) => Math.max(most, points), 0),
        ...{ hardness, fallback, pace: 0.5 + own.next() },
      },
    ];
  });
  return { start: scenes.find(({ isStart }) => isStart)?.id ?? '', scenes: new Map(prepared) };
}

/**
 * Takes a made-up learner through a story: a choice in each scene, the plain ways on, and at a junction the
 * first line whose flags are all set. `skill` is 0 to 1. A story that goes in circles is left after 64 scenes.
 */
export function walkStory({ start, scenes }: PreparedStory, skill: number, random: Random): Walk {
  const flags = new Set<string>();
  const met = new Map<PreparedScene, number>();
  const walk: Walk = { steps: [], earned: 0, reachable: 0 };
  let scene = scenes.get(start);
  for (let left = 64; scene && left > 0; left -= 1) {
    const made = choose(scene, skill, random);
    if (made) {
      const nth = (met.get(scene) ?? 0) + 1;
      met.set(scene, nth);
      const { letter, verdict } = made.way;
      walk.steps.push({ scene, letter, verdict, nth });
      walk.earned += made.points;
      walk.reachable += scene.reachable;
      for (const flag of made.way.sets) flags.add(flag);
    }
    const way =
      made?.way ?? scene.ways.find(({ asks }) => (asks ?? []).every((flag) => flags.has(flag)));
    scene = way && scenes.get(way.target);
  }
  return walk;
}

function choose(
  { choices, hardness, fallback }: PreparedScene,
  skill: number,
  random: Random,
): PreparedChoice | undefined {
  const poor = hardness * (1.4 - skill);
  const acceptable = fallback * (1.3 - skill);
  const best = Math.max(0.1, 1 - poor - acceptable);
  return random.pickWeighted(choices, ({ points, temptation }) => {
    return temptation * (points === 1 ? best : points === 0 ? poor : acceptable);
  });
}

function pointsOf({ verdict }: MapWay): number {
  return verdict === 'best' ? 1 : verdict === 'acceptable' ? 0.5 : 0;
}

export interface PreparedStory {
  start: string;
  scenes: ReadonlyMap<string, PreparedScene>;
}

interface PreparedScene {
  interactionId: string;
  ways: readonly MapWay[];
  choices: PreparedChoice[];
  /** Points of the best choice. */
  reachable: number;
  /** How often a poor choice, or an acceptable one, is made. */
  hardness: number;
  fallback: number;
  /** How long it takes to decide, against other scenes. */
  pace: number;
}

interface PreparedChoice {
  way: MapWay;
  points: number;
  temptation: number;
}

export interface Walk {
  steps: { scene: PreparedScene; letter: string; verdict: MapWay['verdict']; nth: number }[];
  earned: number;
  reachable: number;
}
