/*
 * How lines run from scene to scene. Scenes and labels stand in rows of unequal height. Inside a row a
 * line goes straight down its own column, and only between two rows aslant, so that it never runs behind
 * a scene that is taller than its neighbours. Lines that meet one side of a scene share it evenly.
 */
import type { Box, MapNode, Point } from './lay-out-map.ts';

export interface Line {
  from: MapNode;
  to: MapNode;
  /** As dagre has them: the first and the last are thrown away, the others pass the middle of each row. */
  points: Point[];
}

/** Above and below the boxes of a row, for the arrows. */
const clearance = 8;
/** How much of a scene's width its lines share. */
const sideUsed = 0.75;

/** New points for each line, from outline to outline. `boxes` are all scenes, and the labels between two. */
export function routeLines(lines: readonly Line[], boxes: readonly Box[]): Point[][] {
  const rows = measureRows(boxes);
  const routes = lines.map(({ from, to, points }) => {
    const between = points.slice(1, -1);
    const down = to.y >= from.y ? 1 : -1;
    const leave: End = { node: from, side: down, comesFrom: (between[0] ?? to).x, x: from.x };
    const arrive: End = { node: to, side: -down, comesFrom: (between.at(-1) ?? from).x, x: to.x };
    return { isRound: from === to, points, between, down, leave, arrive };
  });
  shareSides(routes.flatMap(({ isRound, leave, arrive }) => (isRound ? [] : [leave, arrive])));
  return routes.map(({ isRound, points, between, down, leave, arrive }) => {
    if (isRound) return goRound(leave.node, points);
    const through = between.flatMap(({ x, y }) => [
      { x, y: y - down * rows(y) },
      { x, y: y + down * rows(y) },
    ]);
    const [from, to] = [leave.node, arrive.node];
    return [
      onOutline(leave),
      { x: leave.x, y: from.y + down * rows(from.y) },
      ...through,
      { x: arrive.x, y: to.y - down * rows(to.y) },
      onOutline(arrive),
    ];
  });
}

/** Half the height of each row, by the height of its middle. */
function measureRows(boxes: readonly Box[]): (y: number) => number {
  const halves = new Map<number, number>();
  for (const { y, height } of boxes) {
    const row = Math.round(y);
    halves.set(row, Math.max(halves.get(row) ?? 0, height / 2 + clearance));
  }
  return (y) => halves.get(Math.round(y)) ?? 0;
}

/** Gives each end its place on the side of its scene, from left to right as the lines come. */
function shareSides(ends: readonly End[]): void {
  const sides = new Map<string, End[]>();
  for (const end of ends) {
    const side = `${end.side} ${end.node.scene.id}`;
    sides.set(side, [...(sides.get(side) ?? []), end]);
  }
  for (const side of sides.values()) {
    const inOrder = side.toSorted((a, b) => a.comesFrom - b.comesFrom);
    for (const [at, end] of inOrder.entries()) {
      const part = (at + 0.5) / inOrder.length - 0.5;
      end.x = end.node.x + part * sideUsed * end.node.width;
    }
  }
}

/** The point above or below the middle of a scene where its outline is, at the end's place. */
function onOutline({ node: { scene, x, y, width, height }, side, x: at }: End): Point {
  const rise = scene.kind === 'junction' ? 1 - Math.abs(at - x) / (width / 2) : 1;
  return { x: at, y: y + (side * rise * height) / 2 };
}

/** Out of the right side and in again below. */
function goRound({ scene, x, y, width, height }: MapNode, points: readonly Point[]): Point[] {
  const rise = height / 4;
  const side = x + (width / 2) * (scene.kind === 'junction' ? 0.5 : 1);
  const far = Math.max(x + width / 2 + 20, ...points.map((point) => point.x));
  return [
    { x: side, y: y - rise },
    { x: far, y: y - rise },
    { x: far, y: y + rise },
    { x: side, y: y + rise },
  ];
}

interface End {
  node: MapNode;
  /** 1 for below, -1 for above. */
  side: number;
  /** Where the line is before it comes here. */
  comesFrom: number;
  x: number;
}
