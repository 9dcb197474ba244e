import { drawLine, type LineWidth } from './draw-line.ts';
import { drawMark, drawOutline, type Shape } from './draw-map.ts';
import { widestLine } from './measure-flows.ts';
import { heatSteps } from './traffic.ts';

/** One sign of the map with what it means. */
export interface KeySign {
  words: string;
  width: number;
  height: number;
  shapes: Shape[];
}

const [width, height] = [48, 32];

/** The key to the signs, drawn with the same hand as the map; with those of traffic, where it shows that. */
export function drawKey(hasTraffic = false): KeySign[] {
  const middle = { x: width / 2, y: height / 2 };
  const box = { ...middle, width: width - 6, height: height - 6 };
  const outline = (kind: 'scene' | 'junction' | 'ending', isStart = false, heat = 0) =>
    drawOutline(box, { kind, isStart }, heat);
  return [
    ['A scene; the thick outline is the start', outline('scene', true)] as const,
    ['A junction: what is remembered decides', outline('junction')] as const,
    ['An ending', outline('ending')] as const,
    ['A best choice, by its letter', drawMark('best', 'a', middle)] as const,
    ['An acceptable choice', drawMark('acceptable', 'b', middle)] as const,
    ['A poor choice', drawMark('poor', 'c', middle)] as const,
    ...(hasTraffic
      ? [
          ['The wider a line, the more decisions took it', drawWay(widestLine)] as const,
          ['How many took it cannot be worked out', drawWay(null)] as const,
          ['How many took it is hidden', drawWay('hidden')] as const,
          ...heatSteps.map(
            (from, at) =>
              [sayHeat(from, heatSteps[at + 1]), outline('scene', false, at + 1)] as const,
          ),
        ]
      : []),
  ].map(([words, shapes]) => ({ words, width, height, shapes }));
}

function drawWay(wide: LineWidth): Shape[] {
  const [from, to] = [4, width - 4].map((x) => ({ x, y: height / 2 }));
  if (!from || !to) return [];
  return drawLine({ from: '', to: '', points: [from, to], rows: [], label: null }, wide);
}

function sayHeat(from: number, below: number | undefined): string {
  return below === undefined
    ? `${from}% or more of the decisions in a scene were poor`
    : `${from}% to ${below - 1}% of the decisions in a scene were poor`;
}
