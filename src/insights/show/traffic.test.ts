import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure, MapStory, Traffic } from '../../map/index.ts';
import type { SceneAnswer } from '../answer/answers.ts';
import { sayPaths } from './say-paths.ts';
import { aMap, aScene } from './testing/makers.ts';
import { readTraffic } from './traffic.ts';

/** `visits: way way`, with `?` for what cannot be worked out. */
const say = (traffic: Traffic) =>
  Object.fromEntries(
    [...traffic].map(([id, { visits, ways }]) => [
      id,
      `${visits ?? '?'}:${ways.map(({ count }) => ` ${count ?? '?'}`).join('')}`,
    ]),
  );

const map = aMap({
  start: ['a>walk', 'b>junction', 'c>end'],
  walk: ['>junction'],
  junction: ['told?talk', '?wait'],
  talk: ['a>end', 'b>end'],
  wait: ['a>end', 'b>lost'],
  end: [],
  lost: [],
});
const start = aScene('start', { a: 10, b: 20, c: 5 });
const talk = aScene('talk', { a: 6, b: 6 });
const wait = aScene('wait', { a: 18, b: 0 });

describe('traffic', () => {
  it('is carried through scenes without a decision, and through a junction that everybody is known to have passed', () => {
    const traffic = readTraffic(map, [start, talk, wait]);
    expect(say(traffic)).toEqual({
      ...{ start: '35: 10 20 5', walk: '10: 10', junction: '30: 12 18' },
      ...{ talk: '12: 6 6', wait: '18: 18 0', end: '35:', lost: '0:' },
    });
    expect(traffic.get('junction')?.ways.map(({ share }) => share)).toEqual([0.4, 0.6]);
    expect(traffic.get('walk')?.ways).toEqual([{ count: 10, share: null }]);
    expect(traffic.get('start')?.poorShare).toBeCloseTo(5 / 35);
  });

  it('is not worked out behind a junction after which somebody left', () => {
    expect(say(readTraffic(map, [start, talk, aScene('wait', { a: 17, b: 0 })]))).toEqual({
      ...{ start: '35: 10 20 5', walk: '10: 10', junction: '30: ? ?' },
      ...{ talk: '12: 6 6', wait: '17: 17 0', end: '34:', lost: '0:' },
    });
  });

  it('stays hidden wherever a hidden number leads', () => {
    const hidden = { ...aScene('start', { a: null, b: 20, c: 5 }), answered: 28 };
    expect(say(readTraffic(map, [hidden, talk, wait]))).toEqual({
      ...{ start: '28: hidden 20 5', walk: 'hidden: hidden', junction: 'hidden: ? ?' },
      ...{ talk: '12: 6 6', wait: '18: 18 0', end: '35:', lost: '0:' },
    });
    const all = readTraffic(map, [aScene('start', { a: null, b: null, c: null })]);
    expect(all.get('start')).toMatchObject({ visits: 'hidden', poorShare: 'hidden' });
  });

  it('adds up a scene that is answered under two ids, and leaves other stories out', () => {
    const other = { ...aScene('start', { a: 500 }), storyId: 'another' };
    const traffic = readTraffic(map, [start, aScene('start', { a: 2, b: 0, c: 3 }), other]);
    expect(traffic.get('start')).toEqual({
      ...{ visits: 40, poorShare: 8 / 40 },
      ways: [
        { count: 12, share: 0.3 },
        { count: 20, share: 0.5 },
        { count: 8, share: 0.2 },
      ],
    });
  });

  it('is nothing where nobody decided', () => {
    const traffic = readTraffic(map, []);
    expect(say(traffic)).toMatchObject({ start: '0: 0 0 0', junction: '0: 0 0', end: '0:' });
    expect(traffic.get('start')).toMatchObject({
      poorShare: null,
      ways: [{ share: null }, {}, {}],
    });
  });

  it('does not say how many begin at a scene without a decision, or go round in a circle', () => {
    expect(
      say(
        readTraffic(aMap({ first: ['>start'], start: ['a>end'], end: [] }), [
          aScene('start', { a: 3 }),
        ]),
      ),
    ).toEqual({ first: '?: ?', start: '3: 3', end: '3:' });
    const circle = aMap({ start: ['a>one'], one: ['>two'], two: ['>one'] });
    expect(say(readTraffic(circle, [aScene('start', { a: 3 })]))).toEqual({
      ...{ start: '3: 3', one: '?: ?', two: '?: ?' },
    });
  });

  it('is true of any walks through a story that nobody leaves before its end', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(1), fc.nat(1)), { maxLength: 60 }), (all) => {
        const { answers, met, taken } = walk(map, all);
        const traffic = readTraffic(map, answers);
        for (const scene of map.scenes) {
          const { visits, ways } = traffic.get(scene.id) ?? { visits: null, ways: [] };
          expect(visits).toBe(met.get(scene.id) ?? 0);
          const counts = scene.ways.map((_, at) => taken.get(`${scene.id} ${at}`) ?? 0);
          expect(ways.map(({ count }): Figure => count)).toEqual(counts);
        }
      }),
    );
  });
});

describe('what the map shows above all', () => {
  it.each([
    [
      [start, talk, wait],
      '65 decisions in 3 scenes. The choice most often made is “Choice b of start” in “Scene start”: 20 times, 57%.',
    ],
    [[], '0 decisions in 3 scenes.'],
    [[aScene('talk', { a: null, b: null })], '0 decisions in 3 scenes. Some numbers are hidden.'],
  ])('%#', (answers, says) => {
    expect(sayPaths(map, readTraffic(map, answers))).toBe(says);
  });
});

/** Everybody goes on to an ending; each takes the choices and the junction's way that the numbers say. */
function walk({ scenes }: MapStory, all: readonly (readonly number[])[]): Walked {
  const met = new Map<string, number>();
  const taken = new Map<string, number>();
  const add = (to: Map<string, number>, key: string) => to.set(key, (to.get(key) ?? 0) + 1);
  for (const numbers of all) {
    const left = [...numbers];
    let scene = scenes[0];
    while (scene) {
      add(met, scene.id);
      const at = scene.ways.length > 1 ? (left.shift() ?? 0) % scene.ways.length : 0;
      const target = scene.ways[at]?.target;
      if (target !== undefined) add(taken, `${scene.id} ${at}`);
      scene = scenes.find(({ id }) => id === target);
    }
  }
  const answers = scenes
    .filter(({ ways }) => ways.some(({ letter }) => letter))
    .map(({ id, ways }) =>
      aScene(
        id,
        Object.fromEntries(ways.map(({ letter }, at) => [letter, taken.get(`${id} ${at}`) ?? 0])),
      ),
    );
  return { answers, met, taken };
}

interface Walked {
  answers: SceneAnswer[];
  met: Map<string, number>;
  taken: Map<string, number>;
}
