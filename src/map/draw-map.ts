import type { Verdict } from '../scenario/index.ts';
import type { MapScene } from './describe-map.ts';
import type { Box, EdgeRow, MapEdge, MapLayout, MapNode, Point } from './lay-out-map.ts';
import {
  heightOfRow,
  labelPadding,
  lineHeight,
  markWidth,
  noteSize,
  sizeOf,
} from './measure-map.ts';

/** An SVG element as plain data, so that a page and a file draw the same. Colours come with the classes. */
export interface Shape {
  element: 'circle' | 'g' | 'path' | 'polygon' | 'rect' | 'text';
  attributes: Record<string, number | string>;
  text?: string;
  children?: Shape[];
}

const bendRadius = 14;

/** Lines first, then what stands on them. */
export function drawMap({ nodes, edges }: MapLayout): Shape[] {
  return [
    ...edges.flatMap(drawLine),
    ...nodes.map(drawNode),
    ...edges.flatMap(({ label, rows }) => (label ? [drawLabel(label, rows)] : [])),
  ];
}

/** The sign of a choice, by shape and letter: a disc is best, a square acceptable, a triangle poor. */
export function drawMark(verdict: Verdict, letter: string, { x, y }: Point): Shape[] {
  const outline = { class: `app-map__mark app-map__mark--${verdict}` };
  const triangle = [
    [x, y - 13],
    [x + 14, y + 11],
    [x - 14, y + 11],
  ];
  const shape: Record<Verdict, Shape> = {
    best: { element: 'circle', attributes: { ...outline, cx: x, cy: y, r: 11.5 } },
    acceptable: {
      element: 'rect',
      attributes: { ...outline, x: x - 10.5, y: y - 10.5, width: 21, height: 21 },
    },
    poor: {
      element: 'polygon',
      attributes: { ...outline, points: triangle.map((at) => at.join(',')).join(' ') },
    },
  };
  const down = verdict === 'poor' ? 7.5 : 4.5;
  const words = drawText(letter, { x, y: y + down }, 13, `letter-${verdict}`);
  return [shape[verdict], { ...words, attributes: { ...words.attributes, 'font-weight': 700 } }];
}

/** Straight from point to point, rounded where it bends, with an arrow at its end. */
function drawLine({ points }: MapEdge): Shape[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const bends = points.slice(1, -1).map((bend, at) => {
    const [before, after] = [points[at] ?? first, points[at + 2] ?? last];
    return `L${pair(towards(bend, before))}Q${pair(bend)} ${pair(towards(bend, after))}`;
  });
  const line = `M${pair(first)}${bends.join('')}L${pair(last)}`;
  const arrow = drawArrow(points.at(-2) ?? first, last);
  return [
    { element: 'path', attributes: { class: 'app-map__line', d: line } },
    { element: 'polygon', attributes: { class: 'app-map__arrow', points: arrow } },
  ];
}

/** A little way from a bend towards the next point, half way at most. */
function towards(bend: Point, next: Point): Point {
  const length = Math.hypot(next.x - bend.x, next.y - bend.y) || 1;
  const part = Math.min(bendRadius / length, 0.5);
  return { x: bend.x + (next.x - bend.x) * part, y: bend.y + (next.y - bend.y) * part };
}

function drawArrow(from: Point, to: Point): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const back = { x: to.x - 9 * dx, y: to.y - 9 * dy };
  return [
    to,
    { x: back.x - 4.5 * dy, y: back.y + 4.5 * dx },
    { x: back.x + 4.5 * dy, y: back.y - 4.5 * dx },
  ]
    .map(pair)
    .join(' ');
}

function drawNode(node: MapNode): Shape {
  const { scene, lines, y } = node;
  const top = y - (lines.length * lineHeight) / 2;
  return {
    element: 'g',
    attributes: { class: `app-map__scene app-map__scene--${scene.kind}` },
    children: [
      ...drawOutline(node, scene),
      ...lines.map((line, at) => {
        const place = { x: node.x, y: tenth(top + at * lineHeight + 12.5) };
        return drawText(line.text, place, sizeOf(line), line.kind);
      }),
    ],
  };
}

/** A diamond is a junction; a double line, an ending; a thick one, the start; a broken one, a missing scene. */
export function drawOutline(
  { x, y, width, height }: Box,
  { kind, isStart }: Pick<MapScene, 'kind' | 'isStart'>,
): Shape[] {
  const start = isStart ? ' app-map__box--start' : '';
  const look = { class: `app-map__box app-map__box--${kind}${start}` };
  if (kind === 'junction') {
    const corners: Point[] = [
      { x, y: y - height / 2 },
      { x: x + width / 2, y },
      { x, y: y + height / 2 },
      { x: x - width / 2, y },
    ];
    return [{ element: 'polygon', attributes: { ...look, points: corners.map(pair).join(' ') } }];
  }
  const box = (inset: number, radius: number): Shape => ({
    element: 'rect',
    attributes: {
      ...look,
      x: tenth(x - width / 2 + inset),
      y: tenth(y - height / 2 + inset),
      width: tenth(width - 2 * inset),
      height: tenth(height - 2 * inset),
      rx: radius,
    },
  });
  return kind === 'ending' ? [box(0, 12), box(4, 9)] : [box(0, 8)];
}

function drawLabel(label: Box, rows: readonly EdgeRow[]): Shape {
  const [left, top] = [label.x - label.width / 2, label.y - label.height / 2];
  const isMarkAlone = rows.length === 1 && rows[0]?.lines.length === 0;
  const ground: Shape = {
    element: 'rect',
    attributes: {
      class: isMarkAlone ? 'app-map__ground' : 'app-map__ground app-map__ground--framed',
      x: tenth(left),
      y: tenth(top),
      width: tenth(label.width),
      height: tenth(label.height),
      rx: 6,
    },
  };
  let down = top + labelPadding / 2;
  const drawn = rows.flatMap((row) => {
    const middleOfRow = down + heightOfRow(row) / 2;
    down += heightOfRow(row);
    return drawRow(row, left, middleOfRow);
  });
  return {
    element: 'g',
    attributes: { class: 'app-map__ways' },
    children: [ground, ...drawn],
  };
}

function drawRow({ way, lines }: EdgeRow, left: number, down: number): Shape[] {
  const mark = way.verdict
    ? drawMark(way.verdict, way.letter, { x: tenth(left + markWidth / 2), y: tenth(down) })
    : [];
  const from = left + (way.verdict ? markWidth : labelPadding);
  const top = down - (lines.length * lineHeight) / 2;
  const words = lines.map((line, at) => {
    const place = { x: tenth(from), y: tenth(top + at * lineHeight + 12.5) };
    const text = drawText(line, place, noteSize, 'note');
    return { ...text, attributes: { ...text.attributes, 'text-anchor': 'start' } };
  });
  return [...mark, ...words];
}

function drawText(text: string, { x, y }: Point, size: number, kind: string): Shape {
  return {
    element: 'text',
    attributes: {
      class: `app-map__text app-map__text--${kind}`,
      x,
      y,
      'font-size': size,
      'font-weight': kind === 'title' || kind === 'problem' ? 700 : 400,
      'text-anchor': 'middle',
    },
    text,
  };
}

function pair({ x, y }: Point): string {
  return `${tenth(x)},${tenth(y)}`;
}

function tenth(number: number): number {
  return Math.round(number * 10) / 10;
}
