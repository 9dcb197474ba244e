import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import type { MapScene, MapStory, MapWay } from './describe-map.ts';
import { listEdges, listLines, measureLabel, measureNode } from './measure-map.ts';
import { routeLines } from './route-lines.ts';
import type { Traffic } from './traffic.ts';

/** Where everything stands on the map, in pixels from its top left corner. */
export interface MapLayout {
  width: number;
  height: number;
  nodes: MapNode[];
  edges: MapEdge[];
}

export interface Point {
  x: number;
  y: number;
}

/** `x` and `y` are of the middle. */
export interface Box extends Point {
  width: number;
  height: number;
}

export interface MapNode extends Box {
  scene: MapScene;
  lines: NodeLine[];
}

export interface NodeLine {
  text: string;
  kind: 'title' | 'note' | 'problem';
}

/** All ways from one scene to another: one line with a label. */
export interface MapEdge {
  from: string;
  to: string;
  /** From the outline of the one scene to the outline of the other. */
  points: Point[];
  /** A row for each way that has something to say. */
  rows: EdgeRow[];
  label: Box | null;
}

export interface EdgeRow {
  way: MapWay;
  lines: string[];
}

/** Above this many scenes the best layout takes too long; the quick one is wider. */
const mostForBest = 150;
const margin = 16;

/**
 * Lays the scenes of a story out from top to bottom, so that none overlap and each line joins two. With
 * `traffic` there is room for its figures.
 */
export function layOutMap({ scenes }: MapStory, traffic?: Traffic): MapLayout {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  const ranker = scenes.length > mostForBest ? 'longest-path' : 'network-simplex';
  graph.setGraph({ rankdir: 'TB', nodesep: 28, edgesep: 16, ranksep: 52, ranker });
  const listed = scenes.map((scene) => ({ scene, lines: listLines(scene, traffic) }));
  for (const { scene, lines } of listed) graph.setNode(nodeOf(scene.id), measureNode(scene, lines));
  const joined = scenes.flatMap((scene) => listEdges(scene, traffic));
  for (const { from, to, rows } of joined) {
    graph.setEdge(nodeOf(from), nodeOf(to), { ...measureLabel(rows), labelpos: 'c' });
  }
  layout(graph);
  const nodes = new Map(
    listed.map((node) => [
      node.scene.id,
      { ...node, ...readBox(graph.node(nodeOf(node.scene.id))) },
    ]),
  );
  const edges = joined.flatMap(({ rows, ...edge }) => {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    const { points = [], ...label } = graph.edge(nodeOf(edge.from), nodeOf(edge.to));
    const placed = { ...edge, rows, label: rows.length > 0 ? readBox(label) : null };
    return from && to ? [{ edge: placed, line: { from, to, points } }] : [];
  });
  const labels = edges.flatMap(({ edge: { from, to, label } }) =>
    label && from !== to ? [label] : [],
  );
  const routes = routeLines(
    edges.map(({ line }) => line),
    [...nodes.values(), ...labels],
  );
  return moveIntoView(
    [...nodes.values()],
    edges.map(({ edge }, at) => ({ ...edge, points: routes[at] ?? [] })),
  );
}

/** dagre takes no empty name, which a heading without letters gives, and has names of its own. */
function nodeOf(sceneId: string): string {
  return `scene ${sceneId}`;
}

function readBox({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box {
  return { x, y, width, height };
}

/** Puts the top left corner of everything at the margin. */
function moveIntoView(nodes: MapNode[], edges: MapEdge[]): MapLayout {
  const boxes = [...nodes, ...edges.flatMap(({ label }) => label ?? [])];
  const points = edges.flatMap((edge) => edge.points);
  const across = [
    ...boxes.flatMap(({ x, width }) => [x - width / 2, x + width / 2]),
    ...points.map(({ x }) => x),
  ];
  const down = [
    ...boxes.flatMap(({ y, height }) => [y - height / 2, y + height / 2]),
    ...points.map(({ y }) => y),
  ];
  const [left, right] = [least(across), -least(across.map((x) => -x))];
  const [top, bottom] = [least(down), -least(down.map((y) => -y))];
  const move = <At extends Point>(at: At): At => ({
    ...at,
    x: round(at.x - left + margin),
    y: round(at.y - top + margin),
  });
  return {
    width: Math.ceil(right - left + 2 * margin),
    height: Math.ceil(bottom - top + 2 * margin),
    nodes: nodes.map(move),
    edges: edges.map((edge) => ({
      ...edge,
      points: edge.points.map(move),
      label: edge.label && move(edge.label),
    })),
  };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((known, number) => Math.min(known, number), numbers[0] ?? 0);
}

/** Tenths of a pixel are enough, and keep the file small and the same everywhere. */
function round(number: number): number {
  return Math.round(number * 10) / 10;
}
