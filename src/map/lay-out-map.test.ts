import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Box, layOutMap, type MapNode, type Point } from './lay-out-map.ts';
import { sizeOf } from './measure-map.ts';
import { randomMap } from './testing/random-map.ts';
import { widthOf, wrapWords } from './wrap-words.ts';

// A busy machine may be ten times slower.
vi.setConfig({ testTimeout: 60_000 });

const forAnyMap = (check: (layout: ReturnType<typeof layOutMap>) => void) =>
  fc.assert(
    fc.property(randomMap(), (map) => check(layOutMap(map))),
    { numRuns: 80 },
  );

describe('the layout of any map', () => {
  test('no scenes overlap, and no label lies on a scene', () => {
    forAnyMap(({ nodes, edges }) => {
      for (const [at, node] of nodes.entries()) {
        for (const other of nodes.slice(at + 1)) expect(overlap(node, other)).toBe(false);
        for (const { label } of edges) expect(label !== null && overlap(node, label)).toBe(false);
      }
    });
  });

  test('every line joins the outlines of its two scenes, and runs behind no other', () => {
    forAnyMap(({ nodes, edges }) => {
      const byId = new Map(nodes.map((node) => [node.scene.id, node]));
      for (const { from, to, points } of edges) {
        expect(distanceToOutline(byId.get(from), points[0])).toBeLessThan(0.5);
        expect(distanceToOutline(byId.get(to), points.at(-1))).toBeLessThan(0.5);
        if (from === to) continue;
        const others = nodes.filter(({ scene }) => scene.id !== from && scene.id !== to);
        for (const [at, point] of points.slice(1).entries()) {
          for (const other of others) {
            expect(crosses(other, points[at] ?? point, point)).toBe(false);
          }
        }
      }
    });
  });

  test('there is a line for each pair of scenes that are joined, with all ways between them', () => {
    fc.assert(
      fc.property(randomMap(), (map) => {
        const { edges } = layOutMap(map);
        const drawn = edges.flatMap(({ from, rows }) =>
          rows
            .filter(({ way }) => way.letter)
            .map(({ way }) => `${from} ${way.letter} ${way.target}`),
        );
        const asked = map.scenes.flatMap(({ id, ways }) =>
          ways
            .filter(({ letter }) => letter)
            .map(({ letter, target }) => `${id} ${letter} ${target}`),
        );
        expect(drawn.sort()).toEqual(asked.sort());
        expect(edges.every(({ to, rows }) => rows.every(({ way }) => way.target === to))).toBe(
          true,
        );
      }),
      { numRuns: 80 },
    );
  });

  test('everything is in view, and every line of text fits its scene', () => {
    forAnyMap(({ width, height, nodes, edges }) => {
      const boxes: Box[] = [...nodes, ...edges.flatMap(({ label }) => label ?? [])];
      for (const box of boxes) {
        expect(box.x - box.width / 2).toBeGreaterThan(0);
        expect(box.x + box.width / 2).toBeLessThan(width);
        expect(box.y - box.height / 2).toBeGreaterThan(0);
        expect(box.y + box.height / 2).toBeLessThan(height);
      }
      for (const { lines, width: room } of nodes) {
        for (const line of lines)
          expect(widthOf(line.text, sizeOf(line))).toBeLessThanOrEqual(room);
      }
    });
  });

  test('a story of 400 scenes is laid out too', () => {
    const plain = { letter: '', text: 'Go on', verdict: null, sets: [], asks: null };
    const scenes = Array.from({ length: 400 }, (_, at) => ({
      ...{ id: `s${at}`, title: `Scene ${at}`, kind: 'scene' as const, isStart: at === 0 },
      ...{ reads: [], problems: [] },
      ways: at < 399 ? [{ ...plain, target: `s${at + 1}` }] : [],
    }));
    expect(layOutMap({ id: 'long', title: 'Long', scenes }).edges).toHaveLength(399);
  });
});

describe('wrapWords', () => {
  test.each([
    ['nothing', '', []],
    ['one line', 'A word', ['A word']],
    ['three lines', 'A word from reception', ['A word', 'from', 'reception']],
    ['a long flag', 'told-the-ward-manager', ['told-the-', 'ward-', 'manager']],
    ['a word without hyphens', 'incomprehensibility', ['incomprehe', 'nsibility']],
  ])('%s', (_name, text, lines) => {
    expect(wrapWords(text, 84, 14)).toEqual(lines);
  });

  test('keeps every letter, and no line is wider than it may be', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        fc.integer({ min: 20, max: 200 }),
        (text, width) => {
          const lines = wrapWords(text, width, 14);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          for (const line of lines) expect(widthOf(line, 14)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

function overlap(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.5 &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.5
  );
}

/** How far a point is from the outline: along the way from the middle, in parts of half a side, as pixels. */
function distanceToOutline(node: MapNode | undefined, point: Point | undefined): number {
  if (!node || !point) return Infinity;
  const across = Math.abs(point.x - node.x) / (node.width / 2);
  const down = Math.abs(point.y - node.y) / (node.height / 2);
  const reach = node.scene.kind === 'junction' ? across + down : Math.max(across, down);
  return Math.abs(reach - 1) * Math.min(node.width, node.height);
}

/** Whether a straight piece of a line comes into a scene's box, looked at in small steps. */
function crosses(node: MapNode, from: Point, to: Point): boolean {
  return Array.from({ length: 51 }, (_, at) => at / 50).some((part) => {
    const x = from.x + (to.x - from.x) * part;
    const y = from.y + (to.y - from.y) * part;
    return (
      Math.abs(x - node.x) < node.width / 2 - 0.5 && Math.abs(y - node.y) < node.height / 2 - 0.5
    );
  });
}
