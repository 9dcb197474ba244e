import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { MapStory } from './describe-map.ts';
import { drawKey } from './draw-key.ts';
import type { LineWidth } from './draw-line.ts';
import { drawMap, type Shape } from './draw-map.ts';
import { layOutMap } from './lay-out-map.ts';
import { listMap } from './list-map.ts';
import { measureFlows, widestLine } from './measure-flows.ts';
import { randomMap } from './testing/random-map.ts';
import {
  type Figure,
  heatOf,
  sayShare,
  sayVisits,
  sayWayShare,
  sayWayTraffic,
  type Traffic,
} from './traffic.ts';

// A busy machine may be ten times slower.
vi.setConfig({ testTimeout: 60_000 });

const figure: fc.Arbitrary<Figure> = fc.oneof(
  fc.nat(5000),
  fc.constantFrom<Figure>('hidden', null),
);
const share: fc.Arbitrary<Figure> = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom<Figure>('hidden', null),
);

/** Any map with any figures for it. */
const met = randomMap().chain((map) =>
  fc
    .tuple(
      ...map.scenes.map(({ ways }) =>
        fc.record({
          ...{ visits: figure, poorShare: share },
          ways: fc.tuple(...ways.map(() => fc.record({ count: figure, share }))),
        }),
      ),
    )
    .map((all) => ({
      map,
      traffic: new Map(map.scenes.map(({ id }, at) => [id, all[at]])) as Traffic,
    })),
);

describe('a map with its traffic', () => {
  it('has room for every figure', () => {
    fc.assert(
      fc.property(met, ({ map, traffic }) => {
        const { nodes, edges } = layOutMap(map, traffic);
        const boxes = [...nodes, ...edges.flatMap(({ label }) => label ?? [])];
        for (const [at, one] of boxes.entries()) {
          for (const other of boxes.slice(at + 1)) {
            expect(
              Math.abs(one.x - other.x) < (one.width + other.width) / 2 - 0.2 &&
                Math.abs(one.y - other.y) < (one.height + other.height) / 2 - 0.2,
            ).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says each figure in the picture and in the list', () => {
    fc.assert(
      fc.property(met, ({ map, traffic }) => {
        const drawn = textsOf(drawMap(layOutMap(map, traffic), traffic));
        const listed = listMap(map, traffic);
        for (const [at, scene] of map.scenes.entries()) {
          const own = traffic.get(scene.id);
          if (!own) throw new Error(`no traffic for ${scene.id}`);
          const item = listed[at];
          expect(drawn).toContain(sayVisits(scene, own));
          expect(item?.traffic ?? '').toContain(sayVisits(scene, own));
          for (const [number, taken] of own.ways.entries()) {
            expect(drawn).toContain(sayWayShare(taken));
            expect(item?.ways[number]?.traffic ?? '').toBe(sayWayTraffic(taken, own));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says nothing of flags that are set or read, and asks in words', () => {
    const map: MapStory = storyOf('told-ines');
    const traffic: Traffic = new Map([
      ['start', { visits: 3, poorShare: 0, ways: [{ count: 3, share: 1 }] }],
    ]);
    const drawn = textsOf(drawMap(layOutMap(map, traffic), traffic));
    expect(drawn).toContain('if told ines');
    expect(drawn).not.toMatch(/reads|sets|told-ines/);
    const [start, junction] = listMap(map, traffic);
    expect([start?.reads, start?.ways[0]?.sets]).toEqual([null, null]);
    expect(junction?.ways[0]?.words).toBe('If told ines');
  });

  it('leaves a map without it as it was', () => {
    fc.assert(
      fc.property(randomMap(), (map) => {
        const layout = layOutMap(map);
        const classes = JSON.stringify(drawMap(layout));
        expect(classes).not.toMatch(/flow|heat|hidden|stroke-width/);
        expect(listMap(map).every((item) => item.traffic === null)).toBe(true);
      }),
      { numRuns: 20 },
    );
    expect(drawKey()).toHaveLength(6);
    expect(drawKey(true)).toHaveLength(12);
    expect(drawKey(true).map(({ words }) => words)).toContain(
      '10% to 24% of the decisions in a scene were poor',
    );
  });
});

describe('how wide a line is', () => {
  const scenes = storyOf('posted').scenes;
  const widthsOf = (counts: Record<string, Figure[]>) => {
    const traffic: Traffic = new Map(
      Object.entries(counts).map(([id, all]) => [
        id,
        { visits: null, poorShare: null, ways: all.map((count) => ({ count, share: null })) },
      ]),
    );
    const widthOf = measureFlows(scenes, traffic);
    return [
      widthOf({ from: 'start', to: 'junction' }),
      widthOf({ from: 'junction', to: 'end' }),
      widthOf({ from: 'junction', to: 'other' }),
    ];
  };

  it.each<[Record<string, Figure[]>, LineWidth[]]>([
    [{ start: [40], junction: [40, 0] }, [widestLine, widestLine, 1.5]],
    [{ start: [40], junction: [20, 20] }, [widestLine, 5.25, 5.25]],
    [{ start: ['hidden'], junction: [null, 1] }, ['hidden', null, widestLine]],
    [{}, [null, null, null]],
    [{ start: [0], junction: [0, 0] }, [1.5, 1.5, 1.5]],
  ])('%j', (counts, widths) => {
    expect(widthsOf(counts)).toEqual(widths);
  });

  it('is as any other where there is no traffic', () => {
    expect(measureFlows(scenes)({ from: 'start', to: 'junction' })).toBeNull();
  });
});

it.each([
  [0, '0%'],
  [0.004, 'under 1%'],
  [0.005, '1%'],
  [0.625, '63%'],
  [0.994, '99%'],
  [0.996, 'over 99%'],
  [1, '100%'],
])('sayShare: %d is %j', (part, says) => {
  expect(sayShare(part)).toBe(says);
});

it.each([
  [0.09, 0],
  [0.1, 1],
  [0.14, 1],
  [0.246, 2],
  [0.29, 2],
  [0.494, 2],
  [0.495, 3],
  [1, 3],
  ['hidden', 0],
  [null, 0],
] as const)('heatOf: %j poor is %d', (poorShare, heat) => {
  expect(heatOf({ visits: 1, poorShare, ways: [] })).toBe(heat);
});

it.each([
  [{ count: 71, share: 71 / 112 }, 112, '63%, 71 of 112'],
  [{ count: 71, share: 71 / 112 }, 'hidden', '63%, 71'],
  [{ count: 1, share: null }, 1, '1 decision'],
  [{ count: null, share: 0.5 }, 10, '50%'],
  [{ count: 'hidden', share: 0.5 }, 10, 'share hidden'],
  [{ count: null, share: null }, 10, ''],
] as const)('sayWayTraffic: %j of %j is %j', (taken, visits, says) => {
  expect(sayWayTraffic(taken, { visits, poorShare: null, ways: [] })).toBe(says);
});

/** Everything that is written, with a space where a line is broken. */
function textsOf(shapes: readonly Shape[]): string {
  return shapes
    .map(({ text = '', children = [] }) => `${text} ${textsOf(children)}`.trim())
    .filter(Boolean)
    .join(' ');
}

function storyOf(flag: string): MapStory {
  const plain = { letter: '', text: '', verdict: null, sets: [], asks: null };
  const scene = { kind: 'scene' as const, isStart: false, reads: [flag], ways: [], problems: [] };
  return {
    ...{ id: 'late-again', title: 'Late again' },
    scenes: [
      {
        ...{ ...scene, id: 'start', title: 'At the bus stop', isStart: true },
        ways: [
          { ...plain, letter: 'a', text: 'Go.', verdict: 'best', sets: [flag], target: 'junction' },
        ],
      },
      {
        ...{ ...scene, id: 'junction', title: 'On the bus', kind: 'junction', reads: [] },
        ways: [
          { ...plain, asks: [flag], target: 'end' },
          { ...plain, asks: [], target: 'other' },
        ],
      },
      { ...scene, id: 'end', title: 'Home', kind: 'ending', reads: [] },
      { ...scene, id: 'other', title: 'Away', kind: 'ending', reads: [] },
    ],
  };
}
