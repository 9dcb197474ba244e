import type { Shape } from './draw-map.ts';
import type { MapEdge, Point } from './lay-out-map.ts';

/** How wide a line is drawn, in pixels; null: as any line. */
export type LineWidth = number | 'hidden' | null;

const bendRadius = 14;

/** Straight from point to point, rounded where it bends, with an arrow at its end. */
export function drawLine({ points }: MapEdge, width: LineWidth = null): Shape[] {
  const [first, last, before] = [points[0], points.at(-1), points.at(-2)];
  if (!first || !last || !before) return [];
  const size = sizeArrow(width);
  // A wide line would show beside the tip of its arrow.
  const end = typeof width === 'number' ? stepBack(last, before, size.length - 1) : last;
  const bends = points.slice(1, -1).map((bend, at) => {
    const [from, to] = [points[at] ?? first, points[at + 2] ?? last];
    return `L${pair(towards(bend, from))}Q${pair(bend)} ${pair(towards(bend, to))}`;
  });
  const line = `M${pair(first)}${bends.join('')}L${pair(end)}`;
  return [
    { element: 'path', attributes: { ...lookOf(width), d: line } },
    {
      element: 'polygon',
      attributes: {
        class: typeof width === 'number' ? 'app-map__arrow app-map__arrow--flow' : 'app-map__arrow',
        points: drawArrow(before, last, size),
      },
    },
  ];
}

export function pair({ x, y }: Point): string {
  return `${tenth(x)},${tenth(y)}`;
}

export function tenth(number: number): number {
  return Math.round(number * 10) / 10;
}

function lookOf(width: LineWidth): Shape['attributes'] {
  if (width === 'hidden') return { class: 'app-map__line app-map__line--hidden' };
  if (width === null) return { class: 'app-map__line' };
  return { class: 'app-map__flow', 'stroke-width': tenth(width) };
}

function sizeArrow(width: LineWidth): ArrowSize {
  const wide = typeof width === 'number' ? width : 0;
  return { length: Math.max(9, 4 + wide), half: Math.max(4.5, 2 + wide * 0.75) };
}

/** A little way from a bend towards the next point, half way at most. */
function towards(bend: Point, next: Point): Point {
  const length = Math.hypot(next.x - bend.x, next.y - bend.y) || 1;
  const part = Math.min(bendRadius / length, 0.5);
  return { x: bend.x + (next.x - bend.x) * part, y: bend.y + (next.y - bend.y) * part };
}

/** From the end of a line towards the point before it, half way at most. */
function stepBack(end: Point, before: Point, by: number): Point {
  const length = Math.hypot(before.x - end.x, before.y - end.y) || 1;
  const part = Math.min(by / length, 0.5);
  return { x: end.x + (before.x - end.x) * part, y: end.y + (before.y - end.y) * part };
}

function drawArrow(from: Point, to: Point, { length: long, half }: ArrowSize): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const back = { x: to.x - long * dx, y: to.y - long * dy };
  return [
    to,
    { x: back.x - half * dy, y: back.y + half * dx },
    { x: back.x + half * dy, y: back.y - half * dx },
  ]
    .map(pair)
    .join(' ');
}

interface ArrowSize {
  length: number;
  half: number;
}
