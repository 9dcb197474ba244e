import type { Verdict } from '../scenario/index.ts';
import type { MapScene } from './describe-map.ts';
import { drawLine, pair, tenth } from './draw-line.ts';
import type { Box, EdgeRow, MapLayout, MapNode, Point } from './lay-out-map.ts';
import { measureFlows } from './measure-flows.ts';
import {
  heightOfRow,
  labelPadding,
  lineHeight,
  markWidth,
  noteSize,
  sizeOf,
} from './measure-map.ts';
import { heatOf, type Traffic } from './traffic.ts';

/** An SVG element as plain data, so that a page and a file draw the same. Colours come with the classes. */
export interface Shape {
  element: 'circle' | 'g' | 'path' | 'polygon' | 'rect' | 'text';
  attributes: Record<string, number | string>;
  text?: string;
  children?: Shape[];
}

/** Lines first, then what stands on them. With `traffic` a line is the wider the more decisions took it. */
export function drawMap({ nodes, edges }: MapLayout, traffic?: Traffic): Shape[] {
  const widthOf = measureFlows(
    nodes.map(({ scene }) => scene),
    traffic,
  );
  return [
    ...edges.flatMap((edge) => drawLine(edge, widthOf(edge))),
    ...nodes.map((node) => drawNode(node, traffic)),
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

function drawNode(node: MapNode, traffic?: Traffic): Shape {
  const { scene, lines, y } = node;
  const met = traffic?.get(scene.id);
  const top = y - (lines.length * lineHeight) / 2;
  return {
    element: 'g',
    attributes: { class: `app-map__scene app-map__scene--${scene.kind}` },
    children: [
      ...drawOutline(node, scene, met && heatOf(met)),
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
  heat = 0,
): Shape[] {
  const start = isStart ? ' app-map__box--start' : '';
  const warm = heat > 0 ? ` app-map__box--heat-${heat}` : '';
  const look = { class: `app-map__box app-map__box--${kind}${start}${warm}` };
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
