import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutMap, type MapScene, type MapStory } from '../../map/index.ts';
import { randomMap } from '../../map/testing/random-map.ts';
import { neighbourhood } from './neighbourhood.ts';
import { sayNode } from './say-node.ts';
import { stepOnMap } from './step-on-map.ts';
import { nextScale, scaleOf } from './zoom.ts';

const plain = { letter: '', text: '', verdict: null, sets: [], asks: null };

function aScene(id: string, ...targets: string[]): MapScene {
  return {
    ...{ id, title: id, kind: targets.length > 0 ? 'scene' : 'ending', isStart: id === 's0' },
    ...{ reads: [], problems: [], ways: targets.map((target) => ({ ...plain, target })) },
  };
}

/** s0 → s1 → s2 … */
function aChain(size: number): MapStory {
  const scenes = Array.from({ length: size }, (_, at) =>
    at + 1 < size ? aScene(`s${at}`, `s${at + 1}`) : aScene(`s${at}`),
  );
  return { id: 'chain', title: 'Chain', scenes };
}

const idsOf = ({ scenes }: MapStory) => scenes.map(({ id }) => id);

describe('the scenes around one', () => {
  it('are two ways before it and two after it, in the order of the story', () => {
    expect(idsOf(neighbourhood(aChain(9), { around: 's4' }))).toEqual([
      's2',
      's3',
      's4',
      's5',
      's6',
    ]);
  });

  it('are the first ones where there is no such scene', () => {
    expect(idsOf(neighbourhood(aChain(9), { around: 'debrief' }))).toEqual(['s0', 's1', 's2']);
    expect(idsOf(neighbourhood(aChain(9), { around: null }))).toEqual(['s0', 's1', 's2']);
  });

  it('leave no way that leads out of them', () => {
    const { scenes } = neighbourhood(aChain(9), { around: 's4' });
    expect(scenes.at(-1)?.ways).toEqual([]);
  });

  it('are the nearest where there are too many', () => {
    const hub = [aScene('s0', ...Array.from({ length: 60 }, (_, at) => `s${at + 1}`))];
    const spokes = Array.from({ length: 60 }, (_, at) => aScene(`s${at + 1}`, 'far'));
    const map = { id: 'hub', title: 'Hub', scenes: [aScene('far'), ...hub, ...spokes] };
    const ids = idsOf(neighbourhood(map, { around: 's0' }));
    expect(ids).toHaveLength(40);
    expect(ids).toContain('s0');
    expect(ids).not.toContain('far');
  });

  it('of nothing are nothing', () => {
    expect(idsOf(neighbourhood({ id: 'x', title: 'X', scenes: [] }, { around: null }))).toEqual([]);
  });

  it('hold the scene itself, lead nowhere else and can be laid out, whatever the map', () => {
    fc.assert(
      fc.property(randomMap(), fc.nat(8), (map, at) => {
        const around = `s${at % map.scenes.length}`;
        const part = neighbourhood(map, { around });
        const ids = idsOf(part);
        expect(ids).toContain(around);
        const targets = part.scenes.flatMap(({ ways }) => ways.map(({ target }) => target));
        expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
        expect(layOutMap(part).nodes).toHaveLength(ids.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('an arrow key', () => {
  // s0 leads to s1 and s2, side by side; both lead to s3.
  const map = {
    ...{ id: 'diamond', title: 'Diamond' },
    scenes: [aScene('s0', 's1', 's2'), aScene('s1', 's3'), aScene('s2', 's3'), aScene('s3')],
  };
  const layout = layOutMap(map);
  const [left = '', right = ''] = layout.nodes
    .filter(({ scene }) => scene.id === 's1' || scene.id === 's2')
    .sort((a, b) => a.x - b.x)
    .map(({ scene }) => scene.id);

  it.each([
    ['s3', 'ArrowDown', null],
    [left, 'ArrowDown', 's3'],
    [left, 'ArrowUp', 's0'],
    ['s0', 'ArrowUp', null],
    [left, 'ArrowRight', right],
    [right, 'ArrowLeft', left],
    [right, 'ArrowRight', null],
    ['s0', 'ArrowLeft', null],
    [left, 'Home', 's0'],
    ['s0', 'End', 's3'],
    ['s0', 'a', null],
    ['nowhere', 'ArrowDown', null],
  ])('on %s, %s leads to %s', (from, key, to) => {
    expect(stepOnMap(layout, from, key)).toBe(to);
  });

  it('reaches every scene from the first, down and across', () => {
    const reached = new Set(['s0']);
    for (const id of reached) {
      for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        const next = stepOnMap(layout, id, key);
        if (next) reached.add(next);
      }
    }
    expect([...reached].sort()).toEqual(['s0', 's1', 's2', 's3']);
  });

  it('stays where a way leads back to the same scene', () => {
    const loop = layOutMap({ ...map, scenes: [aScene('s0', 's0')] });
    expect(stepOnMap(loop, 's0', 'ArrowDown')).toBeNull();
  });
});

it.each<[MapScene, string]>([
  [aScene('s0', 's1'), 's0, start, 1 way on'],
  [{ ...aScene('s1', 's2', 's3'), kind: 'junction' }, 's1, junction, 2 ways on'],
  [aScene('s2'), 's2, ending'],
  [{ ...aScene('s3'), kind: 'missing' }, 's3, missing'],
  [
    {
      ...{ ...aScene('s4'), kind: 'scene' },
      problems: [
        { severity: 'error', message: 'x' },
        { severity: 'warning', message: 'x' },
        { severity: 'warning', message: 'x' },
      ],
    },
    's4, no ways on, 1 error, 2 warnings',
  ],
])('is called what it is: %#', (scene, words) => {
  expect(sayNode(scene)).toBe(words);
});

describe('the size of the map', () => {
  const map = { width: 1000, height: 2000 };

  it.each([
    ['width', { width: 800, height: 500 }, 0.8],
    ['width', { width: 300, height: 500 }, 0.5],
    ['width', { width: 3000, height: 500 }, 1],
    ['all', { width: 800, height: 1000 }, 0.5],
    ['all', { width: 800, height: 100 }, 0.25],
    ['all', { width: 0, height: 0 }, 1],
    [1.5, { width: 800, height: 1000 }, 1.5],
  ] as const)('%s in %o is %d', (zoom, frame, scale) => {
    expect(scaleOf(zoom, map, frame)).toBe(scale);
  });

  it.each([
    [1, 1, 1.25],
    [1, -1, 0.85],
    [0.6, 1, 0.7],
    [2, 1, null],
    [0.25, -1, null],
  ] as const)('from %d, %d steps to %s', (scale, way, next) => {
    expect(nextScale(scale, way)).toBe(next);
  });
});
