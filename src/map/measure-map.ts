/*
 * How large everything on the map is, and what is written in it. Lines are broken here, so that what is
 * drawn later cannot be wider than the room that was laid out for it.
 */
import type { MapScene, MapWay } from './describe-map.ts';
import type { EdgeRow, MapEdge, NodeLine } from './lay-out-map.ts';
import { sayPoorShare, sayVisits, sayWayShare, type Traffic, withoutFlags } from './traffic.ts';
import { widthOf, wrapWords } from './wrap-words.ts';

export const titleSize = 14;
export const noteSize = 12;
export const lineHeight = 17;
/** The room of a choice's mark, with the gaps beside it. */
export const markWidth = 36;
export const labelPadding = 8;
export const rowHeight = 28;
export const padding = 12;

const titleWidth = 168;
const noteWidth = 132;

/** What is written in a scene's box, line by line. Where there is traffic, it takes the place of flags. */
export function listLines(scene: MapScene, traffic?: Traffic): NodeLine[] {
  const { title, kind, isStart, reads, problems } = scene;
  const met = traffic?.get(scene.id);
  const note = (text: string, as: NodeLine['kind'] = 'note') =>
    wrapWords(text, titleWidth, noteSize).map((line) => ({ text: line, kind: as }));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return [
    ...(isStart ? note('Start') : []),
    ...(kind === 'ending' ? note('Ending') : []),
    ...(kind === 'missing' ? note('Missing scene') : []),
    ...wrapWords(title, kind === 'junction' ? noteWidth : titleWidth, titleSize).map(
      (text): NodeLine => ({ text, kind: 'title' }),
    ),
    ...(met ? [...note(sayVisits(scene, met)), ...note(sayPoorShare(met))] : []),
    ...(reads.length > 0 && !traffic ? note(`reads ${reads.join(', ')}`) : []),
    ...(errors > 0 ? note(`! ${count(errors, 'error')}`, 'problem') : []),
    ...(problems.length > errors
      ? note(`! ${count(problems.length - errors, 'warning')}`, 'problem')
      : []),
  ];
}

/** A diamond holds its text where it is widest, so it takes more room than a box. */
export function measureNode(
  { kind }: MapScene,
  lines: readonly NodeLine[],
): { width: number; height: number } {
  const text = {
    width: Math.max(0, ...lines.map((line) => widthOf(line.text, sizeOf(line)))) + 2 * padding,
    height: lines.length * lineHeight + 2 * padding,
  };
  if (kind !== 'junction') return { width: titleWidth + 2 * padding, height: text.height };
  const inner = { width: text.width - padding, height: text.height - padding };
  return { width: inner.width * 1.8, height: inner.height * 2.25 };
}

export function sizeOf({ kind }: NodeLine): number {
  return kind === 'title' ? titleSize : noteSize;
}

/** A scene's ways, those to the same scene together. */
export function listEdges(
  { id, ways }: MapScene,
  traffic?: Traffic,
): Pick<MapEdge, 'from' | 'to' | 'rows'>[] {
  const targets = [...new Set(ways.map(({ target }) => target))];
  const met = traffic?.get(id);
  const listed = ways.map((way, at) => {
    const taken = met?.ways[at];
    const share = taken ? wrapWords(sayWayShare(taken), noteWidth, noteSize) : [];
    const note = sayWay(traffic ? withoutFlags(way) : way);
    return { way, lines: [...share, ...wrapWords(note, noteWidth, noteSize)] };
  });
  return targets.map((to) => {
    const rows = listed
      .filter(({ way }) => way.target === to)
      .filter(({ way, lines }) => way.letter !== '' || lines.length > 0);
    return { from: id, to, rows };
  });
}

export function measureLabel(rows: readonly EdgeRow[]): { width: number; height: number } {
  const widths = rows.map(({ way, lines }) => {
    const text = Math.max(0, ...lines.map((line) => widthOf(line, noteSize)));
    return (way.letter === '' ? labelPadding : markWidth) + text + (text > 0 ? labelPadding : 0);
  });
  const heights = rows.map(heightOfRow);
  return {
    width: Math.max(0, ...widths),
    height: heights.reduce((sum, height) => sum + height, rows.length > 0 ? labelPadding : 0),
  };
}

export function heightOfRow({ way, lines }: EdgeRow): number {
  return Math.max(way.letter === '' ? 0 : rowHeight, lines.length * lineHeight + 4);
}

/** What stands beside a way on the map; a choice's own words stand in the list. */
export function sayWay({ sets, asks }: Pick<MapWay, 'sets' | 'asks'>): string {
  if (asks) return asks.length > 0 ? `if ${asks.join(' and ')}` : 'otherwise';
  return sets.length > 0 ? `sets ${sets.join(', ')}` : '';
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
