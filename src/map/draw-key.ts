import { drawMark, drawOutline, type Shape } from './draw-map.ts';

/** One sign of the map with what it means. */
export interface KeySign {
  words: string;
  width: number;
  height: number;
  shapes: Shape[];
}

const [width, height] = [48, 32];

/** The key to the signs, drawn with the same hand as the map. */
export function drawKey(): KeySign[] {
  const middle = { x: width / 2, y: height / 2 };
  const box = { ...middle, width: width - 6, height: height - 6 };
  const outline = (kind: 'scene' | 'junction' | 'ending', isStart = false) =>
    drawOutline(box, { kind, isStart });
  return [
    ['A scene; the thick outline is the start', outline('scene', true)] as const,
    ['A junction: what is remembered decides', outline('junction')] as const,
    ['An ending', outline('ending')] as const,
    ['A best choice, by its letter', drawMark('best', 'a', middle)] as const,
    ['An acceptable choice', drawMark('acceptable', 'b', middle)] as const,
    ['A poor choice', drawMark('poor', 'c', middle)] as const,
  ].map(([words, shapes]) => ({ words, width, height, shapes }));
}
